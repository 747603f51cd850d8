import type { Claim, Model } from '#core/claim/schema.ts';
import { findDates } from '#core/text/date.ts';
import { fold } from '#core/text/fold.ts';
import { languageOf } from '#core/text/language.ts';
import { rarityOf } from './commonness.ts';
import { isCode } from './compile-term.ts';
import { nameKey } from './name-key.ts';
import { findMentions, type Mention, type NameIndex } from './names.ts';
import { findTerms } from './terms.ts';

/** One way of putting a claim, as `CompiledModel` has it. */
export interface Probe {
  /** Index into the model's claims. */
  readonly claim: number;
  readonly text: string;
  readonly total: number;
  /** The weight of each of its groups, in the order in which they stand in the text. */
  readonly weights: readonly number[];
  /** The word of each group, stemmed; null where its key is the word. */
  readonly words: readonly (string | null)[];
}

/** Words that mean one thing, by any of some keys. */
export interface Group {
  readonly keys: readonly string[];
  readonly weight: number;
  readonly word: string | null;
}

const makerWeight = 0.4;
const dayWeight = 0.2;
const otherWeight = 1.5;

/** Whether a name is of no model that is tracked here. */
export function isOther(mention: Mention): boolean {
  return mention.models.length === 0;
}

/**
 * The ways of putting a claim by whose words it may be found. A term of several words is one of them; the name of
 * another model is not, unless a name is what is claimed: who names Grok 4 has not said that GPT-5 is better. A
 * phrasing with a date is found by the date; its other words alone ("originally slated for") say nothing.
 */
export function textsOf({ statement, phrasings, value, attribute }: Claim, names: NameIndex): string[] {
  const isForeign = (term: string): boolean => {
    const folded = fold(term);
    const [only] = findMentions(folded, names);
    return only !== undefined && isOther(only) && only.start === 0 && only.end === folded.length;
  };
  const says = (term: string): boolean => /\s/u.test(term) && (attribute === 'name' || !isForeign(term));
  const terms = value.kind === 'term' && !value.terms.some(isCode) ? value.terms.filter(says) : [];
  const all = [statement, ...phrasings, ...terms];
  return value.kind === 'date' ? all.filter((text) => !namesDate(text) || /\d\.\d/u.test(text)) : all;
}

function namesDate(text: string): boolean {
  const folded = fold(text);
  return (
    findDates(folded, { lang: 'en', published: null }).length > 0 ||
    /\d\s?[月월]|\b(?:20\d\d|may|mayo|mai|maggio|maio|march|marz|mars)\b/u.test(folded)
  );
}

const isNumber = (key: string): boolean => /^\d[\d.,]*[a-z]{0,2}$/u.test(key) || numberWords.has(key);
/** As `stem` leaves them. */
const numberWords = new Set(
  'hundr thousand million billion trillion one two thre four five six seven eight nine ten twelv twent thirt fort fift sixt sevent eight ninet half third quart tenth twic doubl percent cent dollar tim times usd eur milliard billone billon millon milliarden millione prozent pour par'.split(
    ' ',
  ),
);

/** Groups of one way of putting a claim; each key set once. Numbers of quantities are checked as quantities. */
export function readProbe(
  text: string,
  names: NameIndex,
  claim: Claim,
  model: Model,
  unsaid: ReadonlySet<string>,
): { groups: Group[]; others: string[] } {
  const folded = fold(text);
  const mentions = findMentions(folded, names);
  // A claim is stated in English; a phrasing may be in any language.
  const lang = claim.phrasings.includes(text) ? languageOf(null, text) : 'en';
  const groups: Group[] = [];
  const seen = new Set<string>();
  const add = (keys: readonly string[], weight: number, word: string | null = null): void => {
    const id = keys.join(' ');
    if (!seen.has(id)) groups.push({ keys, weight, word });
    seen.add(id);
  };
  const days = findDates(folded, { lang: 'en', published: null });
  for (const { keys, weight, word = null, start, end } of findTerms(folded, mentions, lang)) {
    // Numbers of quantities are checked as quantities.
    if (claim.value.kind === 'quantity' && isNumber(keys[0] ?? '')) continue;
    // When it was said is little of what is said.
    if (days.some((day) => day.start <= start && end <= day.end)) {
      add(keys, dayWeight, word);
      continue;
    }
    // Whose model it is goes without saying.
    const isMaker = keys.every((key) => unsaid.has(key));
    add(keys, isMaker ? makerWeight : weight * rarityOf(keys), word);
  }
  const others = mentions.filter(isOther).map(({ name }) => nameKey(name));
  for (const key of others) add([key], otherWeight);
  // A claim about a name, or that a thing of that name exists, is not said without the name.
  if (claim.attribute === 'name' || claim.attribute === 'existence') {
    for (const mention of mentions)
      if (!isOther(mention) && !fold(model.name).includes(mention.name)) add([nameKey(mention.name)], otherWeight);
  }
  return { groups, others };
}
