/** The style of the evaluation's page: light and dark, from a narrow window to a wide one. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#fbfaf8, #16181c);
  --card: light-dark(#fff, #1e2126);
  --ink: light-dark(#23262b, #e4e6ea);
  --soft: light-dark(#656b75, #9ba3af);
  --line: light-dark(#e2e0da, #33383f);
  --accent: light-dark(#2f5fb3, #8db4f5);
  --mark: light-dark(#ffe9a8, #5b4a12);
  --good: light-dark(#23703f, #7ccf98);
  --bad: light-dark(#b3332b, #f19187);
  --maybe: light-dark(#8a5a00, #e3b25c);
  font: 16px/1.5 system-ui, 'Noto Sans', 'Noto Sans CJK SC', sans-serif;
}
* { box-sizing: border-box }
body { margin: 0 auto; padding: 2rem clamp(1rem, 4vw, 3rem) 6rem; max-width: 78rem; background: var(--ground); color: var(--ink) }
h1 { font-size: 1.7rem; margin: 0 0 .25rem; letter-spacing: -.01em }
h2 { font-size: 1.25rem; margin: 3rem 0 .75rem; padding-top: 1rem; border-top: 1px solid var(--line) }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .5rem }
p { margin: .25rem 0 }
a { color: var(--accent) }
header nav { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-top: .75rem }
.soft, .place, .why, figcaption { color: var(--soft) }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .75rem; margin: 1.5rem 0 0 }
.tile { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: .75rem 1rem }
.tile b { display: block; font-size: 1.5rem; line-height: 1.2; font-variant-numeric: tabular-nums }
.tile span { font-size: .85rem; color: var(--soft) }
.wide { overflow-x: auto }
table { border-collapse: collapse; font-size: .875rem; font-variant-numeric: tabular-nums; background: var(--card) }
th, td { padding: .2rem .7rem; text-align: right; border-bottom: 1px solid var(--line); white-space: nowrap }
th { font-weight: 500 }
thead th { color: var(--soft) }
tr > th:first-child { text-align: left }
tbody tr:hover { background: color-mix(in srgb, var(--accent) 7%, transparent) }
.group { border-left: 1px solid var(--line) }
thead th[colspan] { text-align: left }
td.good { color: var(--good); font-weight: 600 }
td.bad { color: var(--bad); font-weight: 600 }
td.none { color: var(--soft); opacity: .6 }
table.words { min-width: 100% }
table.words td, table.words th { text-align: left; white-space: normal; vertical-align: top }
figure { margin: 0 }
figcaption { font-size: .875rem; margin-bottom: .35rem }
.columns { display: flex; flex-wrap: wrap; gap: 1.75rem 2.5rem; align-items: flex-start; margin-top: .75rem }
.curve { width: 20rem; max-width: 100% }
.curve text { font-size: 11px; fill: var(--soft) }
.curve .grid { stroke: var(--line); fill: none }
.curve .ideal { stroke: var(--soft); stroke-dasharray: 4 4 }
.curve .line { stroke: var(--accent); stroke-width: 1.5; fill: none }
.curve circle { fill: var(--accent); fill-opacity: .55 }
details > summary { cursor: pointer; padding: .3rem 0 }
.folds { margin-top: .75rem }
summary h3 { display: inline; margin: 0 }
summary span { color: var(--soft); font-size: .9rem }
.facets { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: end; padding: .75rem 0; background: var(--ground); border-bottom: 1px solid var(--line) }
.facets label { display: grid; font-size: .75rem; color: var(--soft); gap: .15rem }
.facets select, .facets button { font: inherit; font-size: .875rem; color: var(--ink); background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: .25rem .5rem; max-width: 11rem }
.facets button { cursor: pointer }
.findings { display: flex; flex-direction: column; counter-reset: shown }
.shown { order: -1; color: var(--soft); margin: .75rem 0 }
.shown::before { content: counter(shown) ' ' }
.findings .finding { counter-increment: shown }
.finding { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--soft); border-radius: 8px; padding: .6rem 1rem; margin: .6rem 0 }
.is-trap, .is-false { border-left-color: var(--bad) }
.is-mode { border-left-color: var(--accent) }
.is-only-possible { border-left-color: var(--maybe) }
.tags { display: flex; flex-wrap: wrap; gap: .25rem .5rem; align-items: baseline; font-size: .8rem }
.tag { font-weight: 600; padding: 0 .45rem; border-radius: 99px; background: color-mix(in srgb, currentColor 13%, transparent) }
.tag.badge, .tag.good { color: var(--good) }
.tag.possible { color: var(--maybe) }
.tag.bad, .is-trap .tag.badge, .is-false .tag.badge { color: var(--bad) }
.place { margin-inline-start: auto; overflow-wrap: anywhere }
blockquote { margin: .4rem 0; font-family: Georgia, 'Noto Serif', 'Noto Serif CJK SC', serif; font-size: 1.05rem; overflow-wrap: anywhere; white-space: pre-line }
mark { background: var(--mark); color: inherit; border-radius: 3px; padding: 0 .1em }
.claim, .why, .note { font-size: .875rem; overflow-wrap: anywhere }
code { font-size: .8rem; color: var(--soft); overflow-wrap: anywhere }
.note { border-top: 1px dotted var(--line); margin-top: .35rem; padding-top: .35rem }
@media (max-width: 45rem) { .facets { position: static } }
@media print { .facets { display: none } }
`;
