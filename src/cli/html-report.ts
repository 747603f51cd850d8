import { figureSections } from './html-figures.ts';
import { findingSection } from './html-findings.ts';
import { phrasingSection } from './html-phrasings.ts';
import { style } from './html-style.ts';
import { html, own, type Html } from './html.ts';
import type { Report } from './report.ts';
import { percent } from './table.ts';

/**
 * An evaluation as one page, for people who would rather look than read: it holds all it shows, needs no script and
 * asks for nothing. Text of the corpus stands in it as text alone.
 */
export function htmlReport(report: Report): string {
  const { findings, phrasings, sets } = report;
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>Hedge: what the matcher finds</title>
        <style>
          ${own(style)}
        </style>
      </head>
      <body>
        <header>
          <h1>What the matcher finds</h1>
          <p class="soft">${summary(report)}</p>
          <nav>
            ${sets.length === 0 ? '' : html`<a href="#figures">Figures</a><a href="#trust">What costs trust</a><a href="#calibration">Confidence</a>`}
            ${phrasings.tested === 0 ? '' : html`<a href="#own-words">Own words</a>`}
            <a href="#findings">Sentence by sentence</a>
          </nav>
          <div class="tiles">${tiles(report)}</div>
        </header>
        <main>
          ${sets.length === 0 ? '' : figureSections(report)} ${phrasings.tested === 0 ? '' : phrasingSection(phrasings)}
          ${findingSection(findings)}
        </main>
      </body>
    </html> `;
  return page.markup;
}

function summary({ files, clean, findings, milliseconds }: Report): string {
  const texts = clean.at(-1)?.both.texts ?? 0;
  return `${files.length} labelled pages, ${texts} texts that should stay clean, ${findings.length} things that are not as gold has them; measured in ${(milliseconds / 1000).toFixed(1)} s.`;
}

function tiles({ sets, traps, clean, phrasings }: Report): Html[] {
  const rows = sets
    .filter(({ name }) => name !== 'all')
    .map(({ name, badges, both }) =>
      tile(
        `${percent(badges.precision)} / ${percent(badges.recall)}`,
        `${name}: precision / recall of badges; with possible ${percent(both.precision)} / ${percent(both.recall)}`,
      ),
    );
  const trap = traps.at(-1);
  if (trap !== undefined) rows.push(tile(`${trap.badges.labelled} of ${trap.both.traps}`, 'traps that bear a badge'));
  const none = clean.at(-1);
  if (none !== undefined)
    rows.push(tile(String(none.badges.labels), `badges on ${none.both.texts} texts that should have none`));
  if (phrasings.tested > 0)
    rows.push(tile(`${percent(phrasings.share)}%`, 'of the claims’ own words lead to their claim'));
  return rows;
}

function tile(figure: string, says: string): Html {
  return html`<div class="tile"><b>${figure}</b><span>${says}</span></div>`;
}
