import { verdicts } from '#core/claim/schema.ts';
import { verdictKeys } from '#core/claim/wording.ts';
import { articleLanguages, displays, interfaceLanguages, prints, volumes, type Settings } from '#core/settings.ts';
import { changeSettings, toggled } from './settings.ts';
import { locale, translate } from './words.ts';

const displayKeys = { badges: 'displayBadges', toolbar: 'displayToolbar' } as const;
const printKeys = { none: 'printNone', mark: 'printMark' } as const;
const volumeKeys = { full: 'volumeFull', dot: 'volumeDot', underline: 'volumeUnderline' } as const;

/** How Hedge shows itself: in the page or beside it, how loud, which verdicts, in which languages. */
export function LookSection({ settings }: { readonly settings: Settings }) {
  const set = (change: Partial<Settings>): void => void changeSettings(() => change);
  const { display, volume, print, hiddenVerdicts, language, articles } = settings;
  return (
    <>
      <section aria-labelledby="look">
        <h2 id="look">{translate('lookHeading')}</h2>
        <fieldset>
          <legend class="soft">{translate('displayLegend')}</legend>
          {displays.map((one) => (
            <label key={one}>
              <input type="radio" name="display" checked={display === one} onChange={() => set({ display: one })} />
              {translate(displayKeys[one])}
            </label>
          ))}
        </fieldset>
        <fieldset disabled={display === 'toolbar'}>
          <legend class="soft">{translate('volumeLegend')}</legend>
          {volumes.map((one) => (
            <label key={one}>
              <input type="radio" name="volume" checked={volume === one} onChange={() => set({ volume: one })} />
              {translate(volumeKeys[one])}
            </label>
          ))}
        </fieldset>
        <fieldset disabled={display === 'toolbar'}>
          <legend class="soft">{translate('printLegend')}</legend>
          {prints.map((one) => (
            <label key={one}>
              <input type="radio" name="print" checked={print === one} onChange={() => set({ print: one })} />
              {translate(printKeys[one])}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend class="soft">{translate('verdictsLegend')}</legend>
          {verdicts.map((one) => (
            <label key={one}>
              <input
                type="checkbox"
                name={`verdict-${one}`}
                checked={!hiddenVerdicts.includes(one)}
                onChange={(event) =>
                  set({ hiddenVerdicts: toggled(hiddenVerdicts, one, !event.currentTarget.checked) })
                }
              />
              {translate(verdictKeys[one])}
            </label>
          ))}
        </fieldset>
      </section>
      <section aria-labelledby="language">
        <h2 id="language">{translate('languageHeading')}</h2>
        <label class="field">
          {translate('languageInterface')}
          <select
            name="language"
            value={language ?? ''}
            onChange={(event) => {
              const wanted = event.currentTarget.value;
              const found = interfaceLanguages.find((one) => one === wanted) ?? null;
              // All words of this page change: it is drawn anew.
              void changeSettings(() => ({ language: found })).then(() => location.reload());
            }}
          >
            <option value="">{translate('languageBrowser')}</option>
            {interfaceLanguages.map((one) => (
              <option key={one} value={one} lang={one}>
                {nameOf(one, one)}
              </option>
            ))}
          </select>
        </label>
        <fieldset>
          <legend class="soft">{translate('languageArticles')}</legend>
          {articleLanguages.map((one) => (
            <label key={one}>
              <input
                type="checkbox"
                name={`articles-${one}`}
                checked={articles === null || articles.includes(one)}
                onChange={(event) => {
                  const chosen = toggled(articles ?? articleLanguages, one, event.currentTarget.checked);
                  set({ articles: chosen.length === articleLanguages.length ? null : chosen });
                }}
              />
              {nameOf(one, locale())}
            </label>
          ))}
        </fieldset>
        <p class="soft">{translate('languageClaims')}</p>
      </section>
    </>
  );
}

/** A language by its name in another, or in itself. */
const nameOf = (language: string, inLanguage: string): string =>
  new Intl.DisplayNames(inLanguage, { type: 'language' }).of(language) ?? language;
