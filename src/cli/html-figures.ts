import { modes } from '#core/matching/label.ts';
import type { Confusion, Figures } from './figures.ts';
import { html, type Html } from './html.ts';
import type { Levels, Named, Report } from './report.ts';
import type { Reliability } from './reliability.ts';
import { percent } from './table.ts';

/** All tables of an evaluation, each with what is shown as a badge beside what is possibly meant as well. */
export function figureSections(report: Report): Html {
  return html`<section id="figures">
      <h2>Figures</h2>
      ${figureTable('Set', report.sets)}
      <div class="folds">
        ${fold('By language', figureTable('Language', report.languages))}
        ${fold('By attribute', figureTable('Attribute', report.attributes))}
        ${fold('By model', figureTable('Model', report.models))}
        ${fold('By kind of value', figureTable('Value', report.values))}
        ${fold('By layout', figureTable('Layout', report.layouts))}
        ${fold('By page', figureTable('Page', report.files))}
      </div>
    </section>
    <section id="trust">
      <h2>What costs trust</h2>
      <div class="columns">${trapTable(report)} ${cleanTable(report)} ${report.modes.slice(-1).map(modeTables)}</div>
    </section>
    <section id="calibration">
      <h2>Confidence</h2>
      <p>
        Each dot is a range of confidence, as large as the number of its labels. On the line, a label that is 90% sure
        is right nine times in ten; below it, labels are surer than they should be.
      </p>
      <div class="columns">
        ${report.calibration.slice(-1).map((one) => curve(one))} ${report.calibration.slice(-1).map(binTable)}
      </div>
    </section>`;
}

/** A table that may be wider than the screen. */
export function wide(table: Html): Html {
  return html`<div class="wide">${table}</div>`;
}

export function fold(summary: string, content: Html): Html {
  return html`<details>
    <summary>${summary}</summary>
    ${content}
  </details>`;
}

function figureTable(head: string, rows: readonly Named<Levels<Figures>>[]): Html {
  const heads = ['found', 'false', 'precision', 'recall', 'F1', 'mode'].map((name, index) =>
    index === 0 ? html`<th class="group">${name}</th>` : html`<th>${name}</th>`,
  );
  const cells = ({ found, extra, precision, recall, f1, mode }: Figures): Html =>
    html`<td class="group">${found}</td>
      <td class="${extra > 0 ? 'bad' : ''}">${extra}</td>
      ${[precision, recall, f1, mode].map((share) => html`<td>${percent(share)}</td>`)}`;
  return wide(
    html`<table>
      <thead>
        <tr>
          <td colspan="2"></td>
          <th class="group" colspan="6">Badges</th>
          <th class="group" colspan="6">Badges and possible</th>
        </tr>
        <tr>
          <th>${head}</th>
          <th>gold</th>
          ${heads}${heads}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name, badges, both }) =>
            html`<tr>
              <th>${name}</th>
              <td>${both.gold}</td>
              ${cells(badges)}${cells(both)}
            </tr>`,
        )}
      </tbody>
    </table>`,
  );
}

function trapTable({ traps }: Report): Html {
  return html`<figure>
    <figcaption>Traps that bear a label</figcaption>
    ${wide(
      html`<table>
        <thead>
          <tr>
            <th>Set</th>
            <th>traps</th>
            <th class="group">badge</th>
            <th>rate</th>
            <th class="group">and possible</th>
            <th>rate</th>
          </tr>
        </thead>
        <tbody>
          ${traps.map(
            ({ name, badges, both }) =>
              html`<tr>
                <th>${name}</th>
                <td>${both.traps}</td>
                <td class="group">${badges.labelled}</td>
                <td>${percent(badges.rate)}</td>
                <td class="group">${both.labelled}</td>
                <td>${percent(both.rate)}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
    )}
  </figure>`;
}

function cleanTable({ clean }: Report): Html {
  return html`<figure>
    <figcaption>False labels per 1,000 texts that should have none</figcaption>
    ${wide(
      html`<table>
        <thead>
          <tr>
            <th>Set</th>
            <th>texts</th>
            <th class="group">badges</th>
            <th>per 1,000</th>
            <th class="group">and possible</th>
            <th>per 1,000</th>
          </tr>
        </thead>
        <tbody>
          ${clean.map(
            ({ name, badges, both }) =>
              html`<tr>
                <th>${name}</th>
                <td>${both.texts}</td>
                <td class="group">${badges.labels}</td>
                <td>${badges.perThousand.toFixed(1)}</td>
                <td class="group">${both.labels}</td>
                <td>${both.perThousand.toFixed(1)}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
    )}
  </figure>`;
}

function modeTables({ badges, both }: Levels<Confusion>): Html {
  return html`${modeTable('Mode of the gold, and mode shown: badges', badges)}${modeTable('The same with possible labels', both)}`;
}

function modeTable(caption: string, { rows, doubtful, costly }: Confusion): Html {
  const cell = (gold: string, shown: string, count: number): Html => {
    const kind = gold === shown ? 'good' : shown === 'asserts' && gold !== 'reports' ? 'bad' : '';
    return html`<td class="${count > 0 ? kind : 'none'}">${count}</td>`;
  };
  return html`<figure>
    <figcaption>${caption}</figcaption>
    ${wide(
      html`<table>
        <thead>
          <tr>
            <th>gold</th>
            ${modes.map((mode) => html`<th>${mode}</th>`)}
            <th class="group">missed</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ gold, shown, missed }) =>
              html`<tr>
                <th>${gold}</th>
                ${modes.map((mode) => cell(gold, mode, shown[mode]))}
                <td class="group">${missed}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
    )}
    <p>Denied or questioned, but shown as asserted: <b>${costly}</b> of ${doubtful}</p>
  </figure>`;
}

function binTable({ name, bins, error }: Named<Reliability>): Html {
  return html`<figure>
    <figcaption>${name}: mean distance ${percent(error)}</figcaption>
    ${wide(
      html`<table>
        <thead>
          <tr>
            <th>confidence</th>
            <th>labels</th>
            <th>right</th>
            <th>share</th>
            <th class="group">from here</th>
            <th>share</th>
          </tr>
        </thead>
        <tbody>
          ${bins.map(
            (bin) =>
              html`<tr>
                <th>${bin.from.toFixed(2)} to ${bin.to.toFixed(2)}</th>
                <td>${bin.labels}</td>
                <td>${bin.right}</td>
                <td>${percent(bin.share)}</td>
                <td class="group">${bin.labelsFromHere}</td>
                <td>${percent(bin.shareFromHere)}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
    )}
  </figure>`;
}

const side = 260;
const margin = 34;

function curve({ name, bins }: Named<Reliability>): Html {
  const x = (confidence: number): string => (margin + confidence * side).toFixed(1);
  const y = (share: number): string => (10 + (1 - share) * side).toFixed(1);
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  return html`<figure>
    <figcaption>${name}: share right by confidence</figcaption>
    <svg
      class="curve"
      viewBox="0 0 ${margin + side + 14} ${side + 34}"
      role="img"
      aria-label="Share of labels that are right, by confidence"
    >
      ${ticks.map(
        (tick) =>
          html`<path class="grid" d="M${x(tick)} ${y(0)}V${y(1)}M${x(0)} ${y(tick)}H${x(1)}" />
            <text x="${x(tick)}" y="${side + 28}" text-anchor="middle">${tick}</text>
            <text x="${margin - 6}" y="${(Number(y(tick)) + 4).toFixed(1)}" text-anchor="end">${tick}</text>`,
      )}
      <path class="ideal" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" />
      <polyline class="line" points="${bins.map((bin) => `${x(bin.confidence)},${y(bin.share)}`).join(' ')}" />
      ${bins.map(
        (bin) =>
          html`<circle
            cx="${x(bin.confidence)}"
            cy="${y(bin.share)}"
            r="${(2 + Math.sqrt(bin.labels) / 1.5).toFixed(1)}"
          >
            <title>${bin.labels} labels of ${bin.from} to ${bin.to}: ${percent(bin.share)}% right</title></circle
          >`,
      )}
    </svg>
  </figure>`;
}
