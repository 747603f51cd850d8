import { html } from 'hono/html';
import type { KeptClaim } from '../store/claims.ts';
import { verdictWords } from './claim-page.ts';
import { layout, type Html } from './layout.ts';
import { dayText, plain } from './text.ts';

export interface HomeParts {
  readonly query: string;
  readonly found: readonly KeptClaim[];
  readonly next: string | null;
  readonly changes: readonly { readonly at: Date; readonly subject: string; readonly words: string }[];
  readonly feedAddress: string;
  readonly fingerprint: string;
}

/** The page at `/`: search, what changed last, and how to follow the feed. */
export function homePage({ query, found, next, changes, feedAddress, fingerprint }: HomeParts): Html {
  const more = next === null ? null : `/?${new URLSearchParams({ q: query, cursor: next }).toString()}`;
  return layout(
    'Hedge registry',
    html`<h1>Claims about unreleased AI models</h1>
      <form role="search" action="/" method="get">
        <input type="search" name="q" aria-label="Search claims" maxlength="200" value="${query}" />
        <button>Search</button>
      </form>
      ${
        query === ''
          ? ''
          : html`<h2>${found.length === 0 ? 'No claim found' : 'Found'}</h2>
              <ul class="list">
                ${found.map(
                  ({ claim }) =>
                    html`<li>
                      <a href="/claims/${claim.id}"><bdi>${plain(claim.statement)}</bdi></a>
                      <span class="verdict">${verdictWords[claim.verdict]}</span>
                    </li>`,
                )}
              </ul>
              ${more === null ? '' : html`<p><a href="${more}">More</a></p>`}`
      }
      <h2>Latest changes</h2>
      <ul class="list">
        ${changes.map(
          ({ at, subject, words }) =>
            html`<li>
              <a href="/claims/${subject}"><bdi>${plain(words)}</bdi></a>
              <span class="soft">${dayText(at.toISOString())}</span>
            </li>`,
        )}
      </ul>
      <h2>Follow this registry in Hedge</h2>
      <p>Add this feed in Hedge’s settings, and compare the fingerprint with one you got on another way.</p>
      <dl>
        <dt>Address</dt>
        <dd><code>${feedAddress}</code></dd>
        <dt>Fingerprint</dt>
        <dd><code>${fingerprint}</code></dd>
      </dl>`,
  );
}
