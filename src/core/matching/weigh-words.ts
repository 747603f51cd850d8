import type { Span } from '#core/page/article.ts';
import type { CompiledClaim, CompiledModel } from './compile.ts';
import type { CompiledTerm } from './compile-term.ts';
import { appositionOf } from './apposition.ts';
import { nearestOf } from './cluster.ts';
import { saysEnough, type Coverage } from './coverage.ts';
import type { Concept } from './lexicon/lexicon.ts';
import { findLiteral } from './literal.ts';
import { namesMaker } from './makers.ts';
import { isSupposed } from './condition.ts';
import { cueSignals, findCue } from './cue.ts';
import { hasConcept, hull, type Found, type Sentence } from './sentence.ts';
import { rowOf } from './signal-row.ts';

/** A claim that is found by its words: by its terms, by a concept that is the claim, or by most of one way of putting it. */
export function weighWords(
  compiled: CompiledClaim,
  best: Coverage,
  sentence: Sentence,
  model: CompiledModel,
): Found | null {
  const terms = termsIn(compiled, sentence);
  const telling = compiled.telling.some((key) => sentence.places.has(key));
  const says = saysEnough(best);
  if (terms.hits === 0 && !telling && !says) return null;
  const cue = findCue(compiled.claim.attribute, sentence, [...terms.spans, ...best.spans]);
  const apposed = appositionOf(compiled.claim, terms.spans, sentence, model);
  // "GPT-4.5, known as Orion, and GPT-5" gives a name to the one that it stands with.
  if (apposed === 'other' && compiled.claim.attribute === 'name') return null;
  const byTerms = terms.distinctive || (terms.hits > 0 && (terms.all || cue.near > 0));
  if (!byTerms && !telling && !says) return null;
  const spans = [...terms.spans, ...best.spans];
  // A byline's day is no claim.
  if (spans.every((span) => sentence.dates.some(({ start, end }) => start <= span.start && span.end <= end)))
    return null;
  const carrying = terms.all ? terms.spans : spans;
  const evidence = hull(carrying);
  // What is supposed is not said.
  if (isSupposed(sentence, evidence)) return null;
  const groups = terms.all ? terms.hits : best.groups;
  const share = (flag: boolean): number => (flag ? 1 : 0);
  const relation = fitsRelation(compiled, sentence);
  return {
    compiled,
    route: 'words',
    signals: rowOf({
      ownPart: best.share === 0 ? 0 : best.ownShare / best.share,
      // Words that are strewn over a long sentence do not say one thing.
      spread: Math.min(2, lengthOf(evidence) / (reachBase + reachEach * groups)),
      groups: Math.min(1, best.groups / 6),
      single: share(best.spans.length === 1 && best.size === 1),
      full: share(best.share >= 0.97),
      noTerms: share(compiled.terms.length === 0),
      termsHit: compiled.terms.length === 0 ? 0 : terms.hits / compiled.terms.length,
      termsAll: share(terms.all),
      termsMany: Math.min(1, Math.max(0, terms.hits - 1) / 2),
      distinctive: share(terms.distinctive),
      coded: share(terms.coded),
      writtenAsNames: share(terms.all && compiled.terms.every(({ named }) => named)),
      telling: share(telling),
      missingCode: share(terms.missingCode),
      relationFits: share(relation === true),
      relationMissed: share(relation === false),
      dated: share(compiled.claim.value.kind === 'date'),
      ...cueSignals(cue),
      negationMissed: share(compiled.negative && !hasConcept(sentence, 'no')),
      literal: terms.literal,
      namesItself: share(compiled.namesItself && terms.hits > 0),
      apposedOwn: share(apposed === 'own'),
      apposedOther: share(apposed === 'other'),
      makerNamed: share(namesMaker(sentence.plain(), model.makers)),
    }),
    evidence,
    words: carrying,
  };
}

const reachBase = 40; // Characters over which the words of a phrasing may be spread, and more for each.
const reachEach = 20;

interface TermHits {
  readonly hits: number;
  readonly all: boolean;
  /** Share of the terms that stand there as they are written. */
  readonly literal: number;
  readonly distinctive: boolean;
  readonly coded: boolean;
  /** "Ascend 910B and H800" is not said by one of the two. */
  readonly missingCode: boolean;
  readonly spans: readonly Span[];
}

/** Characters over which the words of one term may be spread. */
const longestTerm = 40;

const lengthOf = ({ start, end }: Span): number => end - start;

const noTerms: TermHits = {
  hits: 0,
  all: false,
  literal: 0,
  distinctive: false,
  coded: false,
  missingCode: false,
  spans: [],
};

function termsIn({ terms }: CompiledClaim, sentence: Sentence): TermHits {
  if (terms.length === 0) return noTerms;
  const spans: Span[] = [];
  let hits = 0;
  let literal = 0;
  let distinctive = false;
  let coded = false;
  let missingCode = false;
  for (const term of terms) {
    const written = term.literal === null ? null : findLiteral(term.literal, sentence.plain());
    const matched = written === null && !term.isCut ? senseOf(term, sentence) : null;
    if (written === null && matched === null) {
      missingCode ||= term.coded;
      continue;
    }
    hits += 1;
    distinctive ||= term.distinctive;
    coded ||= term.coded;
    if (written !== null) {
      literal += 1 / terms.length;
      spans.push({ start: written.start + sentence.span.start, end: written.end + sentence.span.start });
    } else spans.push(...(matched ?? []));
  }
  return { hits, all: hits > 0 && hits === terms.length, literal, distinctive, coded, missingCode, spans };
}

/** Where a sentence has all groups of a term, near each other; null where it has not. */
function senseOf({ groups }: CompiledTerm, { places }: Sentence): Span[] | null {
  // Most terms are not there: nothing is made for those.
  for (const group of groups) if (!group.some((key) => places.has(key))) return null;
  const spans = nearestOf(groups.map((group) => places.get(group.find((key) => places.has(key)) as string) ?? []));
  return spans.length > 0 && lengthOf(hull(spans)) <= longestTerm ? spans : null;
}

const existenceConcepts: readonly Concept[] = [
  'develop',
  'test',
  'train',
  'codename',
  'release',
  'announce',
  'rumour',
  'open',
];

/** "Rivals GPT-4" compares: a sentence that only names GPT-4 does not. Null where the claim has no such relation. */
function fitsRelation({ claim, relation }: CompiledClaim, sentence: Sentence): boolean | null {
  if (claim.attribute === 'name')
    return (
      hasConcept(sentence, 'codename') ||
      /["'“”「」«»(]/u.test(sentence.folded.slice(sentence.span.start, sentence.span.end))
    );
  if (claim.attribute === 'inference-hardware') return hasConcept(sentence, 'infer') || hasConcept(sentence, 'device');
  if (claim.attribute === 'license') return hasConcept(sentence, 'license') || hasConcept(sentence, 'open');
  if (claim.attribute === 'existence') return existenceConcepts.some((concept) => hasConcept(sentence, concept));
  if (claim.attribute !== 'benchmark-comparison' || relation.length === 0) return null;
  return relation.some((concept) => hasConcept(sentence, concept));
}
