import { useEffect, useState } from 'preact/hooks';
import type { Claim } from '#core/claim/schema.ts';
import type { Me, Queue, QueuedProposal, QueuedReport } from '../api/moderation.ts';
import { call } from './call.ts';
import { Editor } from './editor.tsx';
import { plain } from './plain.ts';

interface Props {
  readonly me: Me;
  readonly tell: (message: string) => void;
}

/** What waits for a decision. */
export function QueueView({ me, tell }: Props) {
  const [queue, setQueue] = useState<Queue | null>(null);
  const refresh = async (): Promise<void> => {
    const answer = await call<Queue>('queue');
    if (answer.ok) setQueue(answer.value);
    else tell(answer.error);
  };
  useEffect(() => void refresh(), []);
  const act = async (path: string, body: unknown, words: string): Promise<void> => {
    const done = await call(path, body);
    tell(done.ok ? words : done.error);
    await refresh();
  };
  if (queue === null) return null;
  return (
    <>
      <section aria-labelledby="proposals">
        <h2 id="proposals">Proposals ({queue.proposals.length})</h2>
        {queue.proposals.map((proposal) => (
          <Proposal key={proposal.id} proposal={proposal} me={me} act={act} />
        ))}
      </section>
      <section aria-labelledby="reports">
        <h2 id="reports">Reports ({queue.reports.length})</h2>
        {queue.reports.map((report) => (
          <Report key={report.id} report={report} act={act} tell={tell} refresh={refresh} />
        ))}
      </section>
      <section aria-labelledby="own">
        <h2 id="own">A claim of your own</h2>
        <Editor report={null} tell={tell} done={refresh} />
      </section>
    </>
  );
}

type Act = (path: string, body: unknown, words: string) => Promise<void>;

function Proposal({ proposal, me, act }: { proposal: QueuedProposal; me: Me; act: Act }) {
  const [reason, setReason] = useState('');
  const { change, before, own } = proposal;
  const mayApprove = me.role === 'publisher' && (!own || me.singleOperator);
  return (
    <article class="card" data-proposal={proposal.id}>
      <h3>
        {change.kind === 'revoke' ? 'Take back' : before === null ? 'New claim' : 'Change'}{' '}
        <code>{change.kind === 'revoke' ? change.claim : change.claim.id}</code>
      </h3>
      <p>
        <bdi>{plain(proposal.author)}</bdi>: <bdi>{plain(proposal.why)}</bdi>
      </p>
      <div class="sides">
        {before !== null && <ClaimView title="As published" claim={before} />}
        {change.kind === 'upsert' && <ClaimView title="As proposed" claim={change.claim} />}
      </div>
      {own && !me.singleOperator && <p class="note">It is yours: another publisher has to approve it.</p>}
      <div class="row">
        {mayApprove && (
          <button class="main" onClick={() => void act(`proposals/${proposal.id}/approve`, {}, 'Published.')}>
            Approve and publish
          </button>
        )}
        <label>
          Reason
          <input maxLength={300} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
        </label>
        <button
          disabled={reason.trim() === ''}
          onClick={() => void act(`proposals/${proposal.id}/reject`, { reason }, 'Turned down.')}
        >
          Turn down
        </button>
      </div>
    </article>
  );
}

/** What a report may hold, in the order in which one wants to read it. */
const fields = [
  ['text', 'Says'],
  ['who', 'Who replies'],
  ['claim', 'Of the claim'],
  ['model', 'Model'],
  ['attribute', 'About'],
  ['value', 'Value'],
  ['sentence', 'Sentence on the page'],
  ['evidence', 'Matched by'],
  ['page', 'Page'],
  ['sources', 'Sources'],
  ['note', 'Note'],
] as const;

const kinds = {
  claim: 'A claim is missing',
  'wrong-label': 'A label is wrong',
  source: 'A source to add',
  reply: 'A reply',
} as const;

function Report(props: {
  report: QueuedReport;
  act: Act;
  tell: (message: string) => void;
  refresh: () => Promise<void>;
}) {
  const { report, act, tell, refresh } = props;
  const [reason, setReason] = useState('');
  const [isOpen, setOpen] = useState(false);
  const decide = (outcome: 'rejected' | 'duplicate', claim: string | null): Promise<void> =>
    act(`reports/${report.id}/decide`, { outcome, reason, claim }, 'Decided.');
  const isReady = reason.trim() !== '';
  return (
    <article class="card" data-report={report.id}>
      <h3>{kinds[report.kind]}</h3>
      <div class="sides">
        <dl>
          {fields
            .map(([name, title]) => [title, wordsOf(report.body[name])] as const)
            .filter(([, words]) => words !== '')
            .map(([name, words]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <bdi>{plain(words)}</bdi>
                </dd>
              </div>
            ))}
        </dl>
        {report.beside.map((claim) => (
          <div key={claim.id}>
            <ClaimView title={report.kind === 'claim' ? 'Known already?' : 'The claim'} claim={claim} />
            {report.kind === 'claim' && (
              <button disabled={!isReady} onClick={() => void decide('duplicate', claim.id)}>
                It is this one
              </button>
            )}
          </div>
        ))}
      </div>
      <div class="row">
        <label>
          What the sender will read
          <input
            name="reason"
            maxLength={300}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </label>
        <button disabled={!isReady} onClick={() => void decide('rejected', null)}>
          Reject
        </button>
        <button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          Make a proposal of it
        </button>
      </div>
      {isOpen && <Editor report={report} tell={tell} done={refresh} />}
    </article>
  );
}

/** A member of a report as text: words, or a list of addresses. */
function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join(' ');
  return typeof value === 'string' ? value : '';
}

function ClaimView({ title, claim }: { title: string; claim: Claim }) {
  return (
    <div class="claim">
      <h4>{title}</h4>
      <p>
        <bdi>{plain(claim.statement)}</bdi>
      </p>
      <p class="soft">
        {claim.verdict}
        {claim.verdictNote === null ? '' : `: ${plain(claim.verdictNote)}`}
      </p>
      <ul>
        {claim.positions.map((position) => (
          <li key={`${position.who}${position.on}${position.url}`}>
            <bdi>{plain(position.who)}</bdi> {position.stance} {position.on}{' '}
            {position.url !== null && /^https?:/u.test(position.url) && (
              <a href={position.url} rel="noreferrer" target="_blank">
                {plain(position.url)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
