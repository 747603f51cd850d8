import type { PhrasingTest } from '#core/matching/self-test.ts';
import { fold, wide } from './html-figures.ts';
import { html, type Html } from './html.ts';
import type { PhrasingCounts, PhrasingFigures } from './phrasing-figures.ts';
import { percent } from './table.ts';

/** Claims tested by their own words: shares, errors, and for each model which words fail and why. */
export function phrasingSection(figures: PhrasingFigures): Html {
  const { contradictions, denied, failures, models, parts } = figures;
  return html`<section id="own-words">
    <h2>Claims tested by their own words</h2>
    <p>
      Each statement and each phrasing, put after the model’s name, should lead to its claim. ${figures.found} of
      ${figures.tested} do (${percent(figures.share)}%), ${figures.badges} with a badge.
    </p>
    <div class="columns">
      ${shares('Value', figures.values)} ${shares('Language', figures.languages)}
      <figure>
        <figcaption>What failed</figcaption>
        ${wide(
          html`<table>
            <thead>
              <tr>
                <th>Part</th>
                <th>failed</th>
              </tr>
            </thead>
            <tbody>
              ${parts.map(
                ({ name, failed }) =>
                  html`<tr>
                    <th>${name}</th>
                    <td>${failed}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`,
        )}
      </figure>
    </div>
    ${listed('They meet a claim that contradicts theirs', contradictions, ({ contradicting }) => contradicting.map(({ claim, level }) => `${claim} (${level})`).join(', '))}
    ${listed('They are read as a denial of what they say', denied, () => '')}
    <h3>Not found</h3>
    ${models.map(({ name, tested, found }) => {
      const own = failures.filter(({ claim }) => claim.startsWith(`${name}.`));
      return own.length === 0 ? html`` : fold(`${name}: ${tested - found} of ${tested}`, failureTable(own));
    })}
  </section>`;
}

function shares(head: string, rows: readonly (PhrasingCounts & { readonly name: string })[]): Html {
  return html`<figure>
    <figcaption>By ${head.toLowerCase()}</figcaption>
    ${wide(
      html`<table>
        <thead>
          <tr>
            <th>${head}</th>
            <th>tested</th>
            <th>badge</th>
            <th>and possible</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ name, tested, badgeShare, share }) =>
              html`<tr>
                <th>${name}</th>
                <td>${tested}</td>
                <td>${percent(badgeShare)}</td>
                <td>${percent(share)}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
    )}
  </figure>`;
}

function listed(head: string, tests: readonly PhrasingTest[], note: (test: PhrasingTest) => string): Html {
  if (tests.length === 0) return html`<h3>${head}: none</h3>`;
  return html`<h3>${head}: ${tests.length}</h3>
    ${tests.map(
      (test) =>
        html`<article class="finding">
          <blockquote lang="${test.lang}" dir="auto">${test.sentence}</blockquote>
          <p class="claim"><code>${test.claim}</code></p>
          ${note(test) === '' ? '' : html`<p class="note">meets ${note(test)}</p>`}
        </article>`,
    )}`;
}

function failureTable(tests: readonly PhrasingTest[]): Html {
  return wide(
    html`<table class="words">
      <thead>
        <tr>
          <th>Words</th>
          <th>Claim</th>
          <th>Part</th>
          <th>Why</th>
        </tr>
      </thead>
      <tbody>
        ${tests.map(
          ({ text, lang, claim, failure }) =>
            html`<tr>
              <td lang="${lang}" dir="auto">${text}</td>
              <td><code>${claim.split('.').slice(1).join('.')}</code></td>
              <td>${failure?.part ?? ''}</td>
              <td>${failure?.detail ?? ''}</td>
            </tr>`,
        )}
      </tbody>
    </table>`,
  );
}
