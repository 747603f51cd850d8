import type { Settings } from '#core/settings.ts';
import { changeSettings, toggled } from './settings.ts';
import { translate } from './words.ts';

/** Claims and sources that the reader has hidden, to be shown again. */
export function HiddenSection({ settings: { hiddenClaims, hiddenSources } }: { readonly settings: Settings }) {
  const lists = [
    {
      name: 'hidden-claims',
      title: 'hiddenClaims',
      entries: hiddenClaims,
      show: (entry: string) => changeSettings((now) => ({ hiddenClaims: toggled(now.hiddenClaims, entry, false) })),
    },
    {
      name: 'hidden-sources',
      title: 'hiddenSources',
      entries: hiddenSources,
      show: (entry: string) => changeSettings((now) => ({ hiddenSources: toggled(now.hiddenSources, entry, false) })),
    },
  ];
  return (
    <section aria-labelledby="hidden">
      <h2 id="hidden" tabIndex={-1}>
        {translate('hiddenHeading')}
      </h2>
      <p class="soft">{translate('hiddenIntro')}</p>
      {lists.map(({ name, title, entries, show }) => (
        <div key={name} data-list={name}>
          <h3>{translate(title)}</h3>
          {entries.length === 0 ? (
            <p class="soft">{translate('hiddenNone')}</p>
          ) : (
            <ul class="tags">
              {entries.map((entry) => (
                <li key={entry}>
                  <bdi>{entry}</bdi>
                  <button
                    type="button"
                    aria-label={translate('showAgainLabel', entry)}
                    onClick={() => {
                      document.querySelector<HTMLElement>('#hidden')?.focus();
                      void show(entry);
                    }}
                  >
                    ✕
                  </button>
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  );
}
