import { useEffect, useMemo, useState } from 'preact/hooks';
import * as v from 'valibot';
import { attributes, type Attribute } from '#core/report/attributes.ts';
import { ReportBodySchema } from '#core/report/schema.ts';
import { send, type Draft, type FeedState, type ReportCheck } from '#messages';
import { ByContact } from './by-contact.tsx';
import { feedName } from './foot.tsx';
import { AlreadyTracked, ReportPreview } from './report-parts.tsx';
import { attributeWords } from './words-of-report.ts';
import { translate } from './words.ts';

interface ReportFormProps {
  readonly draft: Draft;
  /** Those that are switched on. */
  readonly feeds: readonly FeedState[];
  /** The receipt of what was sent, or waits to be. */
  readonly onSent: (id: string) => void;
}

/** What the reader has filled in. */
interface Fields {
  readonly text: string;
  readonly model: string;
  readonly attribute: Attribute;
  readonly value: string;
  readonly withPage: boolean;
  readonly sources: string;
  readonly note: string;
}

const checkAfter = 300; // ms without a further key

/** A report as it will be sent, word for word, and whether what it says is on record already. */
export function ReportForm({ draft, feeds, onSent }: ReportFormProps) {
  const [fields, setFields] = useState<Fields>({
    text: draft.text,
    model: '',
    attribute: 'other',
    value: '',
    withPage: draft.page !== null,
    sources: '',
    note: '',
  });
  // What the reader has written is not written over by what is recognised.
  const [own, setOwn] = useState<ReadonlySet<keyof Fields>>(new Set());
  const [found, setFound] = useState<ReportCheck | null>(null);
  const [feedId, setFeedId] = useState(draft.feed ?? bestFeed(feeds)?.id ?? '');
  const [error, setError] = useState('');
  const set = <K extends keyof Fields>(name: K, value: Fields[K]): void => {
    setFields((now) => ({ ...now, [name]: value }));
    setOwn((now) => new Set(now).add(name));
  };

  const isClaim = draft.kind === 'claim';
  const ownModel = own.has('model') ? fields.model : '';
  useEffect(() => {
    if (!isClaim) return undefined;
    let isOld = false;
    const look = async (): Promise<void> => {
      const answer = await send('report/check', { text: fields.text, model: ownModel });
      if (!answer.ok || isOld) return;
      setFound(answer.value);
      const { modelName, attribute, value } = answer.value;
      setFields((now) => ({
        ...now,
        ...(own.has('model') ? {} : { model: modelName ?? '' }),
        ...(own.has('attribute') ? {} : { attribute }),
        ...(own.has('value') ? {} : { value }),
      }));
    };
    const timer = setTimeout(() => void look(), checkAfter);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [fields.text, ownModel, isClaim]);

  const body = useMemo(() => bodyOf(draft, fields), [draft, fields]);
  const feed = feeds.find(({ id }) => id === feedId);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!body.success || feed === undefined) {
      setError(translate('reportIncomplete'));
      return;
    }
    const answer = await send('report/send', { feed: feed.id, body: body.output });
    if (answer.ok) onSent(answer.value.id);
    else setError(answer.error);
  };

  return (
    <form class="report" onSubmit={(event) => void submit(event)}>
      <h1>{translate(titleKeys[draft.kind])}</h1>
      {feed !== undefined && feed.registry === null && feed.contact === null && (
        <p class="soft">{translate('reportNowhere')}</p>
      )}
      {draft.claim !== null && (
        <blockquote dir="auto" class="of-claim">
          {draft.claim.statement}
        </blockquote>
      )}
      {isClaim && (
        <>
          <label class="field">
            {translate('reportText')}
            <textarea
              name="text"
              required
              rows={3}
              maxLength={1000}
              dir="auto"
              value={fields.text}
              onInput={(event) => set('text', event.currentTarget.value)}
            />
          </label>
          <div class="trio">
            <label class="field">
              {translate('reportModel')}
              <input
                name="model"
                required
                maxLength={200}
                dir="auto"
                value={fields.model}
                onInput={(event) => set('model', event.currentTarget.value)}
              />
            </label>
            <label class="field">
              {translate('reportAttribute')}
              <select
                name="attribute"
                value={fields.attribute}
                onChange={(event) =>
                  set('attribute', attributes.find((one) => one === event.currentTarget.value) ?? 'other')
                }
              >
                {attributes.map((one) => (
                  <option key={one} value={one}>
                    {attributeWords(one)}
                  </option>
                ))}
              </select>
            </label>
            <label class="field">
              {translate('reportValue')}
              <input
                name="value"
                maxLength={200}
                dir="auto"
                value={fields.value}
                onInput={(event) => set('value', event.currentTarget.value)}
              />
            </label>
          </div>
          <AlreadyTracked found={found} isEmpty={fields.text.trim() === ''} />
        </>
      )}
      {draft.sentence !== '' && draft.kind === 'wrong-label' && (
        <p class="field">
          {translate('reportSentence')}
          <blockquote dir="auto">{draft.sentence}</blockquote>
        </p>
      )}
      <label class="field">
        {translate(draft.kind === 'source' ? 'reportSourcesNeeded' : 'reportSources')}
        <textarea
          name="sources"
          rows={2}
          dir="ltr"
          required={draft.kind === 'source'}
          placeholder="https://"
          value={fields.sources}
          onInput={(event) => set('sources', event.currentTarget.value)}
        />
      </label>
      <label class="field">
        {translate('reportNote')}
        <textarea
          name="note"
          rows={2}
          maxLength={2000}
          dir="auto"
          value={fields.note}
          onInput={(event) => set('note', event.currentTarget.value)}
        />
      </label>
      {isClaim && draft.page !== null && (
        <label class="check">
          <input
            type="checkbox"
            name="page"
            checked={fields.withPage}
            onChange={(event) => set('withPage', event.currentTarget.checked)}
          />
          <span>
            {translate('reportWithPage')} <bdi>{draft.page}</bdi>
          </span>
        </label>
      )}
      {feeds.length > 1 && draft.feed === null && (
        <label class="field">
          {translate('reportFeed')}
          <select name="feed" value={feedId} onChange={(event) => setFeedId(event.currentTarget.value)}>
            {feeds.map((one) => (
              <option key={one.id} value={one.id}>
                {feedName(one)}
              </option>
            ))}
          </select>
        </label>
      )}
      {body.success ? <ReportPreview body={body.output} /> : <p class="soft">{translate('reportIncomplete')}</p>}
      {error !== '' && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      {feed !== undefined && feed.registry !== null ? (
        <p class="controls">
          <button type="submit" class="main" disabled={!body.success}>
            {translate('reportSend', new URL(feed.registry).host)}
          </button>
        </p>
      ) : (
        <ByContact feed={feed} body={body.success ? body.output : null} />
      )}
    </form>
  );
}

/** The first that takes reports, or has somebody to write to. */
function bestFeed(feeds: readonly FeedState[]): FeedState | undefined {
  return feeds.find(({ registry }) => registry !== null) ?? feeds.find(({ contact }) => contact !== null) ?? feeds[0];
}

const titleKeys = { claim: 'reportTitle', 'wrong-label': 'reportWrongTitle', source: 'reportSourceTitle' } as const;

/** The report that the form stands for, if it is whole. */
function bodyOf(draft: Draft, fields: Fields): v.SafeParseResult<typeof ReportBodySchema> {
  const sources = fields.sources.split(/\s+/u).filter((one) => one !== '');
  const note = fields.note.trim() === '' ? {} : { note: fields.note };
  if (draft.kind === 'claim') {
    const value = fields.value.trim();
    const sentence = draft.sentence === fields.text ? '' : draft.sentence;
    return v.safeParse(ReportBodySchema, {
      kind: 'claim',
      text: fields.text,
      model: fields.model,
      attribute: fields.attribute,
      ...(value === '' ? {} : { value }),
      page: fields.withPage ? draft.page : null,
      ...(sentence === '' ? {} : { sentence }),
      sources,
      ...note,
    });
  }
  const claim = draft.claim?.id.replace(/@[\da-f]{8}$/u, '') ?? '';
  if (draft.kind === 'source') return v.safeParse(ReportBodySchema, { kind: 'source', claim, sources, ...note });
  return v.safeParse(ReportBodySchema, {
    kind: 'wrong-label',
    claim,
    page: draft.page,
    sentence: draft.sentence,
    ...(draft.evidence === '' ? {} : { evidence: draft.evidence }),
    sources,
    ...note,
  });
}
