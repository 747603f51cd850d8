import { findingKinds, type Finding } from './findings.ts';
import { html, own, type Html } from './html.ts';

const kindNames: Readonly<Record<Finding['kind'], { readonly head: string; readonly says: string }>> = {
  trap: { head: 'Traps hit', says: 'false labels on sentences that only look like a claim' },
  false: { head: 'False labels', says: 'labels that no line of gold stands behind' },
  mode: { head: 'Wrong modes', says: 'the right claim, read with another stance' },
  missed: { head: 'Missed', says: 'lines of gold without any label' },
  'only possible': { head: 'Only possible', says: 'right labels that are too unsure for a badge' },
  page: { head: 'Articles or not', says: 'pages taken for what they are not' },
};

interface Facet {
  readonly id: string;
  readonly head: string;
  readonly of: (finding: Finding) => string;
}
const facets: readonly Facet[] = [
  { id: 'kind', head: 'Kind', of: ({ kind }) => kindNames[kind].head },
  { id: 'set', head: 'Set', of: ({ set }) => set },
  { id: 'lang', head: 'Language', of: ({ lang }) => lang },
  { id: 'attribute', head: 'Attribute', of: ({ attribute }) => attribute },
  { id: 'layout', head: 'Layout', of: ({ layout }) => layout },
  { id: 'level', head: 'Level', of: ({ level }) => level ?? 'no label' },
  { id: 'mode', head: 'Gold mode', of: ({ gold }) => gold ?? '' },
  { id: 'page', head: 'Page', of: ({ set, file }) => `${set}/${file}` },
];

/**
 * Each thing that is not as gold has it, in its sentence. The lists above choose without any script: a rule of
 * style for each choice hides what does not have it, and a counter counts what is left.
 */
export function findingSection(findings: readonly Finding[]): Html {
  const choices = facets.map((facet) => ({
    ...facet,
    values: [...new Set(findings.map(facet.of))].filter((value) => value !== '').toSorted(),
  }));
  const rules = choices.flatMap(({ id, values }) =>
    values.map(
      (_, index) =>
        `:root:has(#by-${id} option[value="${index}"]:checked) .finding:not([data-${id}="${index}"]){display:none}`,
    ),
  );
  const data = (finding: Finding): Html =>
    own(choices.map(({ id, of, values }) => ` data-${id}="${values.indexOf(of(finding))}"`).join(''));
  const kinds = findingKinds
    .map((kind) => ({ ...kindNames[kind], own: findings.filter((finding) => finding.kind === kind) }))
    .filter((group) => group.own.length > 0);
  return html`<section id="findings">
    <h2>Sentence by sentence</h2>
    <style>
      ${own(rules.join('\n'))}
    </style>
    <form class="facets">
      ${choices.map(
        ({ id, head, values }) =>
          html`<label
            >${head}
            <select id="by-${id}">
              <option value="all">all</option>
              ${values.map((value, index) => html`<option value="${index}">${value}</option>`)}
            </select></label
          >`,
      )}
      <button type="reset">Show all</button>
    </form>
    <div class="findings">
      ${kinds.map(
        ({ head, says, own: list }) =>
          html`<details open class="kind">
            <summary>
              <h3>${head}</h3>
              <span>${list.length}: ${says}</span>
            </summary>
            ${list.map((finding) => card(finding, data(finding)))}
          </details>`,
      )}
      <p class="shown" role="status">shown</p>
    </div>
  </section>`;
}

function card(finding: Finding, data: Html): Html {
  const { kind, must, set, file, lang, layout, claim, statement, why, note } = finding;
  const place = [set, file, lang, layout].filter((part) => part !== '').join(' · ');
  return html`<article class="finding is-${kind.replace(' ', '-')}" ${data}>
    <p class="tags">
      ${must ? html`<b class="tag bad">must</b>` : ''}${tags(finding)}<span class="place">${place}</span>
    </p>
    ${kind === 'page' ? '' : html`<blockquote lang="${lang}" dir="auto">${quoteOf(finding)}</blockquote>`}
    ${claim === '' ? '' : html`<p class="claim">${statement} <code>${claim}</code></p>`}
    ${why === '' ? '' : html`<p class="why">${why}</p>`} ${note === '' ? '' : html`<p class="note">${note}</p>`}
  </article>`;
}

function tags({ kind, level, confidence, mode, gold }: Finding): Html {
  const sure = level === null ? '' : html`<b class="tag ${level}">${level} ${confidence?.toFixed(2) ?? ''}</b>`;
  const modes =
    mode === null
      ? gold === null
        ? ''
        : html`<b class="tag">${gold}</b>`
      : gold === null || kind !== 'mode'
        ? html`<b class="tag">${mode}</b>`
        : html`<b class="tag bad">${mode}</b> <span>instead of</span> <b class="tag good">${gold}</b>`;
  return html`${sure} ${modes} `;
}

function quoteOf({ quote, mark }: Finding): Html {
  if (mark === null) return html`${quote}`;
  return html`${quote.slice(0, mark.start)}<mark>${quote.slice(mark.start, mark.end)}</mark>${quote.slice(mark.end)}`;
}
