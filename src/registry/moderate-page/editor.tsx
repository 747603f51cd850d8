import { useState } from 'preact/hooks';
import { stances, verdicts, type Claim, type ClaimValue, type Model, type Position } from '#core/claim/schema.ts';
import type { ImportedReview } from '#core/claim/claim-review.ts';
import type { Checks, QueuedReport } from '../api/moderation.ts';
import { call } from './call.ts';
import { CheckList } from './check-list.tsx';
import { draftOf, readValue, showValue, type Draft } from './draft.ts';

interface Props {
  /** The report that it begins from. */
  readonly report: QueuedReport | null;
  readonly tell: (message: string) => void;
  readonly done: () => Promise<void>;
}

/** Edits a claim, shows at once what it would do in readers' pages, and puts it before a publisher. */
export function Editor({ report, tell, done }: Props) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(report));
  const [checks, setChecks] = useState<Checks | null>(null);
  const [why, setWhy] = useState('');
  const set = (part: Partial<Draft>): void => {
    setDraft({ ...draft, ...part });
    setChecks(null);
  };
  const load = async (): Promise<void> => {
    const found = await call<{ claim: Claim; model: Model }>(`claims/${encodeURIComponent(draft.id)}`);
    if (!found.ok) return tell(found.error);
    const { claim, model } = found.value;
    setDraft({
      ...claim,
      firstSeen: claim.firstSeen ?? '',
      verdictNote: claim.verdictNote ?? '',
      value: showValue(claim.value),
      phrasings: claim.phrasings.join('\n'),
      model: JSON.stringify(model, null, 2),
    });
    tell('');
  };
  const takeOver = async (text: string): Promise<void> => {
    let review: unknown;
    try {
      review = JSON.parse(text);
    } catch {
      return tell('A ClaimReview is JSON.');
    }
    const taken = await call<ImportedReview>('import', review);
    if (!taken.ok) return tell(taken.error);
    const { statement, firstSeen, positions, rating } = taken.value;
    set({ statement, firstSeen: firstSeen ?? '', positions: [...positions] });
    tell(`Taken over. Its reviewer rated it "${rating}".`);
  };
  const read = (): { model: Model; claim: Claim } | null => {
    try {
      const { model, value, phrasings, firstSeen, verdictNote, ...rest } = draft;
      const claim: Claim = {
        ...rest,
        value: readValue(value) as ClaimValue,
        firstSeen: firstSeen === '' ? null : firstSeen,
        verdictNote: verdictNote === '' ? null : verdictNote,
        phrasings: phrasings
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== ''),
      };
      return { model: JSON.parse(model) as Model, claim };
    } catch (error) {
      tell(`The model or the value cannot be read: ${(error as Error).message}`);
      return null;
    }
  };
  const check = async (): Promise<void> => {
    const parts = read();
    if (parts === null) return;
    const answer = await call<Checks>('check', parts);
    if (answer.ok) setChecks(answer.value);
    tell(answer.ok ? 'Checked.' : answer.error);
  };
  const propose = async (): Promise<void> => {
    const parts = read();
    if (parts === null) return;
    const answer = await call('proposals', { change: { kind: 'upsert', ...parts }, why, report: report?.id ?? null });
    tell(answer.ok ? 'Proposed.' : answer.error);
    if (answer.ok) await done();
  };
  const text = (name: 'id' | 'attribute' | 'statement' | 'firstSeen' | 'verdictNote' | 'value', label: string) => (
    <label>
      {label}
      <input name={name} value={draft[name]} onInput={(event) => set({ [name]: event.currentTarget.value })} />
    </label>
  );
  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        void propose();
      }}
    >
      <div class="row">
        {text('id', 'Id: model.attribute.slug')}
        <button type="button" onClick={() => void load()}>
          Load this claim
        </button>
      </div>
      {text('statement', 'Statement')}
      <div class="row">
        {text('attribute', 'Attribute')}
        {text('value', 'Value: “400e9 parameters”, “2026-05-01 to 2026-05-31”, “words: open weights; MIT” or “none”')}
      </div>
      <div class="row">
        {text('firstSeen', 'First seen (YYYY-MM-DD)')}
        <label>
          Verdict
          <select
            name="verdict"
            value={draft.verdict}
            onChange={(event) => set({ verdict: event.currentTarget.value as Claim['verdict'] })}
          >
            {verdicts.map((verdict) => (
              <option key={verdict} value={verdict}>
                {verdict}
              </option>
            ))}
          </select>
        </label>
        {text('verdictNote', 'What the verdict rests on')}
      </div>
      <Positions positions={draft.positions} set={(positions) => set({ positions })} />
      <label>
        Other phrasings, one a line
        <textarea
          name="phrasings"
          rows={3}
          value={draft.phrasings}
          onInput={(event) => set({ phrasings: event.currentTarget.value })}
        />
      </label>
      <details>
        <summary>The model (JSON)</summary>
        <textarea
          name="model"
          aria-label="The model, as JSON"
          rows={8}
          value={draft.model}
          onInput={(event) => set({ model: event.currentTarget.value })}
        />
      </details>
      <details>
        <summary>Take over a ClaimReview</summary>
        <textarea
          name="review"
          aria-label="A ClaimReview, as JSON-LD"
          rows={4}
          onChange={(event) => void takeOver(event.currentTarget.value)}
        />
      </details>
      {checks !== null && <CheckList checks={checks} />}
      <div class="row">
        <button type="button" onClick={() => void check()}>
          Check
        </button>
        <label>
          Why
          <input name="why" maxLength={300} value={why} onInput={(event) => setWhy(event.currentTarget.value)} />
        </label>
        <button class="main" disabled={checks === null || checks.refused.length > 0 || why.trim() === ''}>
          Propose
        </button>
      </div>
    </form>
  );
}

function Positions({ positions, set }: { positions: readonly Position[]; set: (positions: Position[]) => void }) {
  const change = (at: number, part: Partial<Position>): void =>
    set(positions.map((position, index) => (index === at ? { ...position, ...part } : position)));
  return (
    <fieldset>
      <legend>Who says what</legend>
      {positions.map((position, at) => (
        <div class="row" key={at}>
          <input
            aria-label="Who"
            name="who"
            placeholder="who"
            value={position.who}
            onInput={(event) => change(at, { who: event.currentTarget.value })}
          />
          <select
            aria-label="Stance"
            value={position.stance}
            onChange={(event) => change(at, { stance: event.currentTarget.value as Position['stance'] })}
          >
            {stances.map((stance) => (
              <option key={stance} value={stance}>
                {stance}
              </option>
            ))}
          </select>
          <input
            aria-label="On"
            placeholder="YYYY-MM-DD"
            value={position.on ?? ''}
            onInput={(event) => change(at, { on: event.currentTarget.value || null })}
          />
          <input
            aria-label="Source"
            placeholder="https://"
            value={position.url ?? ''}
            onInput={(event) => change(at, { url: event.currentTarget.value || null })}
          />
          <button
            type="button"
            aria-label={`Remove ${position.who}`}
            onClick={() => set(positions.filter((_, index) => index !== at))}
          >
            Remove
          </button>
        </div>
      ))}
      <button
        type="button"
        onClick={() => set([...positions, { who: '', stance: 'asserts', on: null, url: null, note: null }])}
      >
        Add a source
      </button>
    </fieldset>
  );
}
