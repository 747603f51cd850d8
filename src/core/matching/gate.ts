import type { Model } from '#core/claim/schema.ts';

/**
 * The pattern by which a page is let in: the unambiguous names of all tracked models as one regular
 * expression, tested (flag `i`) on the page's raw text by a script that knows nothing else. A page that it
 * lets in wrongly costs one extraction and gets no label; a page that it keeps out is never looked at. So it
 * is a little more tolerant than the matcher: hyphen, space, dot of a version, or nothing between the parts of
 * a name.
 *
 * Its size must stay bounded, for every page load reads it: past `maxLength` it falls back to the
 * families of models followed by any version ("deepseek" and a digit soon after), and where that is too long as well
 * to words of the subject itself ("AI", "language model"), which do not depend on the database at all. Each
 * step lets more pages in for the same few kilobytes.
 */
export function gatePattern(models: readonly Pick<Model, 'aliases' | 'name'>[]): string {
  const names = distinct(models.flatMap(({ aliases, name }) => [...aliases, name]).map(tokensOf));
  const exact = alternatives(names);
  if (exact.length <= maxLength) return exact;
  const families = distinct(names.map(familyOf).filter((family) => family !== null));
  const others = names.filter((tokens) => familyOf(tokens) === null);
  const wide = `(?:${alternatives(families, true)})${joint}[a-z]?\\d|${alternatives(others)}`;
  return wide.length <= maxLength ? wide : subjectWords;
}

/** Under which item of local storage the pattern waits for the gate script, which reads it without a library. */
export const gateStorageKey = 'gate';

// Characters: the seed takes some 9,000, and 64 KB are read and compiled in a millisecond or two.
const maxLength = 64_000;

/** Between the parts of a name: a space or hyphen of any kind, dots and underscores of file names, a few at most. */
const joint = '[\\s‐-―−._·-]{0,3}';

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

function distinct(names: readonly Tokens[]): Tokens[] {
  const byText = new Map(names.filter((tokens) => tokens.length > 0).map((tokens) => [tokens.join(' '), tokens]));
  return [...byText.values()];
}

/** Names that share their first part share it in the pattern too: a page's words fail early. Open: more may follow. */
function alternatives(names: readonly Tokens[], areOpen = false): string {
  const end = (tokens: Tokens): string => (areOpen ? '' : after(tokens));
  const byHead = new Map<string, Tokens[]>();
  for (const tokens of names) {
    const head = tokens[0] as string;
    byHead.set(head, [...(byHead.get(head) ?? []), tokens.slice(1)]);
  }
  const sources = [...byHead].map(([head, rests]) => {
    const before = isWord(head[0]) ? '(?<![a-z0-9])' : '';
    // A name that is the beginning of another stands for both.
    if (rests.some((rest) => rest.length === 0)) return `${before}${literal(head)}${end([head])}`;
    const tails = rests.map((rest) => `${rest.map(literal).join(joint)}${end(rest)}`);
    return `${before}${literal(head)}${joint}(?:${[...new Set(tails)].join('|')})`;
  });
  // A pattern without alternatives would match everything.
  return sources.length === 0 ? '(?!)' : sources.join('|');
}

const after = (tokens: Tokens): string => (isWord(tokens.at(-1)?.at(-1)) ? '(?![a-z0-9])' : '');
const isWord = (char: string | undefined): boolean => char !== undefined && /[a-z0-9]/u.test(char);
const literal = (token: string): string => token.replaceAll(/[$()*+./?[\\\]^{|}]/gu, '\\$&');
