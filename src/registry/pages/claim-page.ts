import { html } from 'hono/html';
import type { Claim, Model } from '#core/claim/schema.ts';
import type { KeptClaim } from '../store/claims.ts';
import type { HistoryStep } from '../store/history.ts';
import { layout, type Html } from './layout.ts';
import { dayText, plain, webLink } from './text.ts';

/** Verdicts in words. */
export const verdictWords: Record<Claim['verdict'], string> = {
  unverified: 'unverified',
  disputed: 'disputed',
  refuted: 'refuted',
  confirmed: 'confirmed',
  'partly-confirmed': 'partly confirmed',
  superseded: 'superseded',
};

/** The page at a claim's permanent address: what is said, who says what of it, and what happened to it here. */
export function claimPage(kept: KeptClaim, model: Model | null, history: readonly HistoryStep[]): Html {
  const { claim } = kept;
  const name = model?.name ?? kept.model;
  return layout(
    `${name}: ${claim.statement}`,
    html`<p class="soft">Claim about ${plain(name)}</p>
      <h1><bdi>${plain(claim.statement)}</bdi></h1>
      <p>
        ${
          kept.state === 'revoked'
            ? html`<strong>Taken back on ${dayText(kept.updatedAt.toISOString())}.</strong>
                <bdi>${plain(kept.revokedWhy ?? '')}</bdi>`
            : html`<span class="verdict">${verdictWords[claim.verdict]}</span>
                <bdi>${plain(claim.verdictNote ?? '')}</bdi>`
        }
      </p>
      <h2>Who says what</h2>
      <ul class="list">
        ${claim.positions.map(
          (position) =>
            html`<li>
              <bdi>${plain(position.who)}</bdi> ${position.stance}${
                position.on === null ? '' : `, ${dayText(position.on)}`
              }${source(position.url)}
              ${position.note === null ? '' : html`<div class="soft"><bdi>${plain(position.note)}</bdi></div>`}
            </li>`,
        )}
      </ul>
      <h2>History in this registry</h2>
      <p><bdi>${plain(historyInWords(history))}</bdi></p>
      <ul class="list">
        ${history.map(
          (step) =>
            html`<li>
              <time datetime="${step.at.toISOString()}">${dayText(step.at.toISOString())}</time>:
              ${step.claim === null ? 'taken back' : verdictWords[step.claim.verdict]}
              ${step.why === null ? '' : html`<span class="soft"><bdi>${plain(step.why)}</bdi></span>`}
            </li>`,
        )}
      </ul>
      <p class="soft">
        For machines: <a href="/api/claims/${claim.id}">JSON</a>,
        <a href="/claims/${claim.id}.jsonld">ClaimReview (JSON-LD)</a>. Id <code>${claim.id}</code>, revision
        ${kept.revision}.
      </p>`,
  );
}

function source(url: string | null): Html {
  const link = webLink(url);
  if (link === null) return html` <span class="soft">(no page of it was found)</span>`;
  return html` (<a href="${link}" rel="noreferrer">${plain(new URL(link).hostname)}</a>)`;
}

/** "unverified since 25 April 2025, disputed since 27 April 2025": the verdicts in the order in which they came. */
export function historyInWords(history: readonly HistoryStep[]): string {
  const parts: string[] = [];
  let last: string | null = null;
  for (const { at, claim } of history) {
    const word = claim === null ? 'taken back' : verdictWords[claim.verdict];
    if (word === last) continue;
    last = word;
    parts.push(`${word} ${claim === null ? 'on' : 'since'} ${dayText(at.toISOString())}`);
  }
  return parts.join(', ');
}
