import type { Claim, ModelFile } from '#core/claim/schema.ts';
import { fold } from '#core/text/fold.ts';
import { compileTerm, type CompiledTerm } from './compile-term.ts';
import { knownOf } from './known.ts';
import { Vocabulary, wordingOf, type Way } from './likeness.ts';
import { makersOf } from './makers.ts';
import type { ModeSignals } from './mode.ts';
import { buildNameIndex, findMentions, type NameIndex } from './names.ts';
import type { Concept } from './lexicon/lexicon.ts';
import { bareName, nameKey } from './name-key.ts';
import { sourcesOf, type Source } from './sources.ts';
import { findTerms } from './terms.ts';
import { isOther, readProbe, textsOf, type Group, type Probe } from './probe.ts';
import { columnsOf, type Posting, type Postings } from './postings.ts';
import { cutWords } from './words.ts';

/**
 * A model's claims in the form the matcher reads. Derived: never stored, rebuilt from the model file, once per
 * model that a page names.
 *
 * Each way of putting a claim (its statement, its phrasings) is a *probe*: a set of groups of keys (concepts,
 * words, names of other models), each weighted by how rare it is among the model's claims. The postings turn
 * this round, from key to probes, so that a sentence touches only the probes it shares a word with.
 */
export interface CompiledModel {
  readonly id: string;
  readonly releasedOn: string | null;
  readonly claims: readonly CompiledClaim[];
  readonly postings: Postings;
  readonly probes: readonly Probe[];
  /** Indices of the claims of a date. */
  readonly dated: readonly number[];
  /** Claims whose terms hold a name of the model itself ("GPT-5 mini"), by that name as `nameKey` writes it. */
  readonly byName: ReadonlyMap<string, readonly number[]>;
  /** Indices of the claims of a quantity. */
  readonly measured: readonly number[];
  /** The model's names without its maker's, as `bareName` writes them. */
  readonly ownNames: ReadonlySet<string>;
  /** What its makers are called, as `makersOf` gives it. */
  readonly makers: readonly (readonly string[])[];
  /** The words in which its claims are put. */
  readonly vocabulary: Vocabulary;
}

export interface CompiledClaim {
  readonly claim: Claim;
  /** Names of other models in the claim's own words, as `nameKey` writes them. */
  readonly others: ReadonlySet<string>;
  /** Claims of a term: the keys of each term, those that no other claim of the model has marked as its own. */
  readonly terms: readonly CompiledTerm[];
  /** Concepts among the terms that are a claim by themselves, in no other claim of the model. */
  readonly telling: readonly string[];
  /** Its terms are names of the model itself: that it exists, under that name. */
  readonly namesItself: boolean;
  /** The statement itself says that something is not so. */
  readonly negative: boolean;
  /** What the statement says of how the two sides of a comparison stand; empty where it is said in words of its own. */
  readonly relation: readonly Concept[];
  /** What the registry knows of it, and who took a position on it, for how a text treats it. */
  readonly known: ModeSignals;
  readonly sources: readonly Source[];
  /** Each way of putting it, in the model's vocabulary. */
  readonly ways: readonly Way[];
}

/** Concepts that say one definite thing of a model. */
const tellingConcepts = ['#moe', '#doctorate', '#agi', '#distill', '#router', '#hallucinate', '#multimodal'];
const relations = ['equal', 'beat', 'fast', 'slow', 'large', 'small'] as const satisfies readonly Concept[];

export function compileModel(file: ModelFile): CompiledModel {
  const names = buildNameIndex([file.model]);
  const ownNames = new Set([...file.model.aliases, ...file.model.ambiguousAliases].map((name) => bareName(fold(name))));
  const makers = makersOf(file.model.developer);
  const makerKeys = keysOf(file.model.developer);
  const read = file.claims.map((claim) => {
    // Whose model it is goes without saying, unless who made it is what the claim says.
    const meant = new Set(claim.value.kind === 'term' ? claim.value.terms.flatMap(keysOf) : []);
    const unsaid = new Set(makerKeys.filter((key) => !meant.has(key)));
    return {
      claim,
      unsaid,
      texts: textsOf(claim, names).map((text) => ({ text, ...readProbe(text, names, claim, file.model, unsaid) })),
    };
  });
  const frequency = countClaims(
    read.map(({ texts }) => texts.flatMap(({ groups }) => groups.flatMap(({ keys }) => keys))),
  );
  const rarity = (keys: readonly string[]): number => {
    const seen = Math.min(...keys.map((key) => frequency.get(key) ?? 1));
    return 0.5 + Math.log((read.length + 1) / seen) / Math.log(read.length + 2);
  };

  const vocabulary = new Vocabulary();
  const probes: Probe[] = [];
  const postings = new Map<string, Posting[]>();
  const claims = read.map(({ claim, unsaid, texts }, index): CompiledClaim => {
    for (const { text, groups } of texts) {
      // "DeepSeek publishes it" says of a day no more than "it is out".
      const saysNothing = (group: Group): boolean => saysOnlyWhen(group) || group.keys.every((key) => unsaid.has(key));
      if (groups.length === 0 || (claim.value.kind === 'date' && groups.every(saysNothing))) continue;
      const weights: number[] = [];
      for (const [group, { keys, weight }] of groups.entries()) {
        const scaled = weight * rarity(keys);
        weights.push(scaled);
        for (const key of keys) {
          const list = postings.get(key) ?? [];
          list.push({ probe: probes.length, group, weight: scaled });
          postings.set(key, list);
        }
      }
      probes.push({
        claim: index,
        text,
        total: weights.reduce((sum, one) => sum + one, 0),
        weights,
        words: groups.map(({ word }) => word),
      });
    }
    const others = new Set(texts.flatMap(({ others: named }) => named));
    for (const key of baselineNames(claim, names)) others.add(key);
    return {
      claim,
      others,
      terms: claim.value.kind === 'term' ? claim.value.terms.map((term) => compileTerm(term, names, frequency)) : [],
      telling:
        (claim.value.kind === 'term' && claim.value.terms.length === 1) || claim.value.kind === 'none'
          ? tellingConcepts.filter(
              (key) => frequency.get(key) === 1 && texts[0]?.groups.some(({ keys }) => keys.includes(key)),
            )
          : [],
      namesItself: claim.value.kind === 'term' && claim.value.terms.every((term) => ownNames.has(bareName(fold(term)))),
      negative: /\b(?:no|not|never|without|none|nothing|cannot)\b/iu.test(claim.statement),
      relation: relations.filter((concept) =>
        texts.some(({ groups }) => groups.some(({ keys }) => keys.includes(`#${concept}`))),
      ),
      known: knownOf(claim, makers),
      sources: sourcesOf(claim),
      ways: [claim.statement, ...claim.phrasings].map((text) => vocabulary.learn(wordingOf(cutWords(fold(text))))),
    };
  });
  const byName = new Map<string, number[]>();
  const common = new Set([file.model.name, ...file.model.aliases.slice(0, 1)].map((name) => nameKey(fold(name))));
  for (const [index, { terms }] of claims.entries()) {
    for (const key of new Set(terms.flatMap(({ groups }) => groups.flat()))) {
      if (key.startsWith('@') && !common.has(key)) byName.set(key, [...(byName.get(key) ?? []), index]);
    }
  }
  const ofKind = (kind: string): number[] =>
    claims.flatMap(({ claim }, index) => (claim.value.kind === kind ? [index] : []));
  return {
    id: file.model.id,
    releasedOn: file.model.releasedOn,
    claims,
    postings: columnsOf(postings),
    probes,
    dated: ofKind('date'),
    measured: ofKind('quantity'),
    byName,
    ownNames,
    makers,
    vocabulary,
  };
}

/** "Some time next year" is found as a date, where the text has one; its words alone are anybody's. */
function saysOnlyWhen({ keys }: Group): boolean {
  return keys.every((key) => timeKeys.has(key) || /^\d+$/u.test(key));
}

const timeKeys = new Set(
  '#year #month #next #release #announce #ship #first #delay #spring #summer #autumn #winter #newyear #fullyear #sooner #expect week day time end late earl befor later soon com spring summ autumn fall wint quart half now any today tomorrow tonight'.split(
    ' ',
  ),
);

function keysOf(text: string): string[] {
  return findTerms(fold(text), [], 'en').flatMap(({ keys }) => keys);
}

function baselineNames({ value }: Claim, names: NameIndex): string[] {
  if (value.kind !== 'quantity') return [];
  const texts = [value.baseline, ...(value.variants ?? []).map(({ baseline }) => baseline)];
  return texts.flatMap((text) => {
    const folded = fold(text ?? '');
    return findMentions(folded, names)
      .filter(isOther)
      .map(({ name }) => nameKey(name));
  });
}

function countClaims(claims: readonly (readonly string[])[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const keys of claims) for (const key of new Set(keys)) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  return frequency;
}
