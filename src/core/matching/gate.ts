import type { Model } from '#core/claim/schema.ts';
import { spellingsOf } from './spellings.ts';
import { isWord, literal, nameSource, type Gate } from './name-test.ts';

/**
 * What a page is let in by: the unambiguous names of all tracked models, to be looked for in the page's raw text by a
 * script that knows nothing else (`name-test.ts`). A page that it lets in wrongly costs one extraction and gets no
 * label; a page that it keeps out is never looked at. So it is a little more tolerant than the matcher: hyphen, space,
 * dot of a version, or nothing between the parts of a name.
 *
 * Its size must stay bounded, for every page load reads it: past `maxLength` it falls back to the
 * families of models followed by any version ("deepseek" and a digit soon after), and where that is too long as well
 * to words of the subject itself ("AI", "language model"), which do not depend on the database at all. Each
 * step lets more pages in for the same few kilobytes.
 */
export function gateOf(models: readonly Pick<Model, 'aliases' | 'name'>[]): Gate {
  const spelled = models.flatMap(({ aliases, name }) =>
    [...aliases, name].flatMap((own) => [own, ...spellingsOf(own)]),
  );
  const names = distinct(spelled.map(tokensOf));
  const exact = toGate(alternatives(names, after));
  if (lengthOf(exact) <= maxLength) return exact;
  const families = distinct(names.map(familyOf).filter((family) => family !== null));
  const others = names.filter((tokens) => familyOf(tokens) === null);
  const wide = toGate([...alternatives(families, () => anyVersion), ...alternatives(others, after)]);
  return lengthOf(wide) <= maxLength ? wide : { heads: '', byHead: [], others: subjectWords };
}

// Characters: the seed takes some 10,000, and 64 KB are read in a millisecond.
const maxLength = 64_000;

/**
 * Between the parts of a name: spaces or hyphens of any kind, dots and underscores of file names. Any number of them,
 * which is one loop: "up to three" is written out by the browser's compiler three times each.
 */
const joint = '[\\s‐-―−._·・-]*';
/** What follows the name of a family: a version, perhaps with a letter before it. */
const anyVersion = `${joint}[a-z]?\\d`;

const subjectWords =
  '(?<![a-z])(?:AI|LLMs?|GPT|language model|chatbot|neural network|IA|KI|Sprachmodell|modelo de lenguaje|modèle de langage|parameters)(?![a-z])|人工智能|人工知能|大模型|言語モデル|인공지능|언어 모델|искусственн\\w+ интеллект|الذكاء الاصطناعي';

type Tokens = readonly string[];

/** A name's runs of letters, runs of digits and signs: "DeepSeek-R2" is deepseek, r, 2. */
function tokensOf(name: string): Tokens {
  return name.toLowerCase().match(/\p{N}+|[\p{L}\p{M}]+|[^\p{L}\p{M}\p{N}\s._·\u2010-\u2015\u2212-]+/gu) ?? [];
}

/** What stands before the first number of a name; null where there is none, or too little to tell. */
function familyOf(tokens: Tokens): Tokens | null {
  const end = tokens.findIndex((token) => /^\p{N}/u.test(token));
  if (end < 1) return null;
  // The letter of "R2" belongs to the version.
  const family = tokens.slice(0, end).filter((token, i) => i === 0 || token.length > 1);
  return family.join('').length >= 3 ? family : null;
}

/** Each name once, without those that begin with another: where they stand, that one stands too. */
function distinct(names: readonly Tokens[]): Tokens[] {
  const byText = new Map(names.filter((tokens) => tokens.length > 0).map((tokens) => [tokens.join(' '), tokens]));
  const beginsWithAnother = (tokens: Tokens): boolean =>
    tokens.slice(1).some((_, i) => byText.has(tokens.slice(0, i + 1).join(' ')));
  return [...byText.values()].filter((tokens) => !beginsWithAnother(tokens));
}

/** Names that begin alike, as an expression of what follows on that beginning. */
type Alternative = readonly [head: string, tail: string];

/** Names that share their first part share it in the pattern too: a page's words fail early. */
function alternatives(names: readonly Tokens[], end: (tokens: Tokens) => string): Alternative[] {
  const byHead = Map.groupBy(names, (tokens) => tokens[0] as string);
  return [...byHead].map(([head, all]) => {
    if (all[0]?.length === 1) return [head, end([head])];
    const rests = all.map((tokens) => tokens.slice(1));
    const tails = rests.map((rest) => `${rest.map(literal).join(joint)}${end(rest)}`);
    return [head, `${joint}(?:${[...new Set(tails)].join('|')})`];
  });
}

/** Parts what is looked for by its beginning from what begins with a letter or two, which stand on every page. */
function toGate(all: readonly Alternative[]): Gate {
  const isLong = ([head]: Alternative): boolean => head.length >= (isWord(head[0]) ? 3 : 2);
  // The longest first: of two beginnings at one place the longer one is found.
  const byHead = [...Map.groupBy(all.filter(isLong), ([head]) => head)]
    .map(([head, same]): Alternative => [head, same.map(([, tail]) => tail).join('|')])
    .toSorted(([a], [b]) => b.length - a.length);
  const others = all.filter((one) => !isLong(one)).map(nameSource);
  return { heads: byHead.map(([head]) => literal(head)).join('|'), byHead, others: others.join('|') };
}

const lengthOf = ({ byHead, others }: Gate): number =>
  byHead.reduce((sum, [head, tail]) => sum + head.length + tail.length, others.length);

const after = (tokens: Tokens): string => (isWord(tokens.at(-1)?.at(-1)) ? '(?![a-z0-9])' : '');
