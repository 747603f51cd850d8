import type { Claim, ModelFile } from '#core/claim/schema.ts';
import type { Level, Mode } from '#core/matching/label.ts';
import type { Span } from '#core/page/article.ts';
import type { Gold } from './gold.ts';
import { samePlace } from './overlap.ts';
import type { CleanText, ScoredFile } from './score.ts';
import type { TextLabel } from './text-labels.ts';

export const findingKinds = ['trap', 'false', 'mode', 'missed', 'only possible', 'page'] as const;

/** One thing that is not as gold has it, with all that a reader needs to judge it without the page. */
export interface Finding {
  /**
   * A false label, on a trap or elsewhere; a label of another mode; a line of gold without any label, or with one
   * that gets no badge; a page taken for an article, or not.
   */
  readonly kind: (typeof findingKinds)[number];
  readonly set: string;
  readonly file: string;
  readonly lang: string;
  readonly layout: string;
  readonly quote: string;
  /** The evidence, in the quote; null where there is no label. */
  readonly mark: Span | null;
  readonly claim: string;
  readonly attribute: string;
  readonly statement: string;
  /** The mode shown, and that of the gold. */
  readonly mode: Mode | null;
  readonly gold: Mode | null;
  readonly level: Level | null;
  readonly confidence: number | null;
  /** What the label says of itself: its subject and where that was taken from, and what agrees. */
  readonly why: string;
  /** What is known of the reason. */
  readonly note: string;
  readonly must: boolean;
}

/** What is wrong on a page with gold: labels first, then what is missing. */
export function fileFindings(file: ScoredFile, models: readonly ModelFile[]): Finding[] {
  const place = { set: file.set, file: file.name, lang: file.lang };
  const byLabel = (kind: Finding['kind'], label: TextLabel, more: Partial<Finding>): Finding => ({
    ...blank,
    ...place,
    ...aboutClaim(label.claim, models),
    ...aboutLabel(label),
    kind,
    ...more,
  });
  const falses = file.both.extra.map((label) => {
    const hits = file.both.onTraps.filter((hit) => hit.label === label);
    const hit = hits.find(({ taken }) => taken) ?? hits[0];
    if (hit === undefined) return byLabel('false', label, { note: otherGold(label, file.both.found) });
    return byLabel('trap', label, {
      note: `${hit.taken ? 'taken for it' : 'on a trap for another claim'}: ${hit.trap.why}`,
    });
  });
  const wrongModes = file.both.modes
    .filter(({ gold, label }) => gold.mode !== label.mode)
    .map(({ gold, label }) => byLabel('mode', label, { gold: gold.mode, must: gold.must }));
  const unsure = file.badges.missed.flatMap((gold) => {
    const pair = file.both.found.find((found) => found.gold === gold);
    return pair === undefined ? [] : [byLabel('only possible', pair.label, { gold: gold.mode, must: gold.must })];
  });
  const missed = file.both.missed.map((gold) => ({
    ...blank,
    ...place,
    ...aboutClaim(gold.claim, models),
    kind: 'missed' as const,
    layout: gold.layout,
    quote: gold.quote,
    gold: gold.mode,
    must: gold.must,
    note: whyMissed(gold, file, models),
  }));
  return [...falses, ...wrongModes, ...unsure, ...missed];
}

/** What is wrong with texts that should be clean. */
export function cleanFindings(texts: readonly CleanText[], models: readonly ModelFile[]): Finding[] {
  return texts.flatMap(({ set, name, lang, kind, labels, article }) => {
    const place = { set, file: name, lang, note: kind };
    const falses = labels.map((label) => ({
      ...blank,
      ...aboutClaim(label.claim, models),
      ...aboutLabel(label),
      ...place,
      kind: 'false' as const,
    }));
    if (article === undefined || article.is === article.taken) return falses;
    const says = article.taken ? 'taken for an article, which it is not' : 'an article that is not taken for one';
    return [...falses, { ...blank, ...place, kind: 'page' as const, note: `${says}${kind === '' ? '' : `: ${kind}`}` }];
  });
}

const blank = {
  layout: '',
  quote: '',
  mark: null,
  claim: '',
  attribute: '',
  statement: '',
  mode: null,
  gold: null,
  level: null,
  confidence: null,
  why: '',
  note: '',
  must: false,
} satisfies Partial<Finding>;

function aboutClaim(id: string, models: readonly ModelFile[]): Pick<Finding, 'claim' | 'attribute' | 'statement'> {
  const claim = claimOf(id, models);
  return {
    claim: id,
    attribute: claim?.attribute ?? '?',
    statement: claim?.statement ?? 'a claim that the registry does not have',
  };
}

function claimOf(id: string, models: readonly ModelFile[]): Claim | undefined {
  for (const { claims } of models) {
    const claim = claims.find((one) => one.id === id);
    if (claim !== undefined) return claim;
  }
  return undefined;
}

function aboutLabel(
  label: TextLabel,
): Pick<Finding, 'layout' | 'quote' | 'mark' | 'mode' | 'level' | 'confidence' | 'why'> {
  const { layout, quote, mark, mode, level, confidence, why } = label;
  const { name, from } = why.subject;
  const found = why.found.map(({ kind, text }) => `${kind} “${text}”`);
  return {
    layout,
    quote,
    mark,
    mode,
    level,
    confidence,
    why: [`subject “${name}” ${from === 'sentence' ? 'in the sentence' : `from ${from}`}`, ...found].join(' · '),
  };
}

/** A false label on a sentence that has others in gold: most often a claim next to the right one. */
function otherGold(label: TextLabel, found: readonly { readonly gold: Gold }[]): string {
  const near = found.filter(({ gold }) => samePlace(gold.quote, label.quote)).map(({ gold }) => gold.claim);
  return near.length === 0 ? '' : `the sentence is labelled, rightly, with ${near.join(', ')}`;
}

function whyMissed(gold: Gold, file: ScoredFile, models: readonly ModelFile[]): string {
  if (!file.isArticle) return 'the page is not taken for an article';
  if (gold.layout === 'not read')
    return 'no block of the page has this text: it was not taken for a part of the article';
  const model = models.find(({ claims }) => claims.some(({ id }) => id === gold.claim))?.model;
  if (model !== undefined && !file.models.includes(model.id)) return `the page is not taken to name ${model.name}`;
  const others = file.labels.filter(({ quote }) => samePlace(quote, gold.quote)).map(({ claim }) => claim);
  return others.length === 0 ? '' : `labelled with ${others.join(', ')}`;
}
