import type { Model } from '#core/claim/schema.ts';
import type { Span } from '#core/page/article.ts';
import { fold } from '#core/text/fold.ts';
import { descriptionsOf, type Description } from './descriptions.ts';
import { families, letterFamilies, variants } from './families.ts';
import { makersOf } from './makers.ts';
import { partsOf, siblingWordOf, wordsOf, type SiblingWord } from './name-parts.ts';
import { beginsWithin, endOfVariantAbroad, goesOn, spelledFamilies, spellingsOf } from './spellings.ts';
import { isAlphanumeric, tokenise, type Token } from './tokens.ts';

/**
 * Finds the names of models in text. All aliases of the database lie in one map from their first token to the
 * aliases that begin with it, the longest first; a text is scanned once, token by token, so the cost grows with
 * the text and not with the number of names (as in the reverse index of filter engines, keyed by token).
 */
export interface NameIndex {
  readonly aliases: ReadonlyMap<string, readonly Alias[]>;
  readonly models: ReadonlyMap<string, Model>;
  readonly descriptions: readonly Description[];
  /** By model. */
  readonly siblingWords: ReadonlyMap<string, SiblingWord>;
}

interface Alias {
  readonly tokens: readonly string[];
  /** Whether a gap may stand before each token: "R2" is never "R 2", "GPT-4" may be "GPT 4" or "GPT4". */
  readonly gaps: readonly boolean[];
  readonly model: string;
  readonly kind: 'strong' | 'weak' | 'family';
  /** "MAI" or "SSI": only in capitals a name, for "mai" is a month. */
  readonly isAcronym: boolean;
  /** Only the word that tells it from its siblings. */
  readonly isSibling: boolean;
  /** The tail of one of the model's own unambiguous names ("Orion" of "OpenAI Orion"): closer to it than to others. */
  readonly close: boolean;
}

/** A name in a text. Without `models` it names a model that is not tracked. */
export interface Mention extends Span {
  /** Folded. */
  readonly name: string;
  /** As the text writes it, for readers; absent where only folded text was read. */
  readonly written?: string;
  readonly models: readonly string[];
  /** Of `models`, those that the name is closest to: what it means where nothing says otherwise. */
  readonly close: readonly string[];
  readonly kind: 'strong' | 'weak' | 'family' | 'other';
  /** Only in capitals the name that it is. */
  readonly isAcronym?: boolean;
  /** Of `models`, those that it only tells from their siblings (see `settleSiblings`). */
  readonly siblings?: readonly string[];
}

const fillers = new Set('ai llm model gpt app project large 大 模 型'.split(' '));

export function buildNameIndex(models: readonly Model[]): NameIndex {
  const aliases = new Map<string, Alias[]>();
  const add = (name: string, model: string, kind: Alias['kind'], close: boolean, isSibling = false): void => {
    const folded = fold(name);
    const tokens = tokenise(folded);
    const [first] = tokens;
    if (first === undefined) return;
    const gaps = tokens.map((token, i) => i > 0 && token.start > (tokens[i - 1] as Token).end);
    const list = aliases.get(first.text) ?? [];
    const isAcronym = kind !== 'strong' && /^\p{Lu}{2,5}$/u.test(name);
    list.push({ tokens: tokens.map(({ text }) => text), gaps, model, kind, close, isAcronym, isSibling });
    aliases.set(first.text, list);
  };
  for (const model of models) {
    const strong = model.aliases.map(wordsOf);
    for (const alias of model.aliases) {
      add(alias, model.id, 'strong', true);
      for (const spelled of spellingsOf(alias)) add(spelled, model.id, 'strong', true);
      for (const part of partsOf(fold(alias), model)) add(part, model.id, 'weak', true);
    }
    for (const alias of model.ambiguousAliases) {
      const tokens = wordsOf(alias);
      // "Claude" heads "Claude 5": the name of a family, which says little of which member is meant; as does "Mistral",
      // who makes "Mistral Medium".
      const isMaker = makersOf(model.developer).some((maker) => maker.includes(fold(alias)));
      const family =
        !/\d/u.test(alias) &&
        strong.some((other) => {
          const rest = other.slice(tokens.length);
          const isMember = (token: string): boolean => (isMaker ? !fillers.has(token) : /\d/u.test(token));
          return tokens.every((token, i) => other[i] === token) && rest.some(isMember);
        });
      const close = strong.some((other) => {
        const named = other.filter((token) => !fillers.has(token));
        return tokens.every((token, i) => named[named.length - tokens.length + i] === token);
      });
      for (const name of [alias, ...spellingsOf(alias)]) add(name, model.id, family ? 'family' : 'weak', close);
    }
  }
  const siblingWords = new Map<string, SiblingWord>();
  for (const model of models) {
    const own = siblingWordOf(model);
    if (own === null || model.ambiguousAliases.some((alias) => fold(alias) === own.word)) continue;
    siblingWords.set(model.id, own);
    add(own.word, model.id, 'weak', true, true);
  }
  for (const list of aliases.values()) list.sort((a, b) => b.tokens.length - a.tokens.length);
  return {
    aliases,
    models: new Map(models.map((model) => [model.id, model])),
    descriptions: models.flatMap(descriptionsOf),
    siblingWords,
  };
}

const gapPattern = /^[\s\-_·・'"]{0,2}$/u;

/** All mentions of models in a folded text, tracked ones and others, in order, without overlaps. */
export function findMentions(folded: string, names: NameIndex): Mention[] {
  const tokens = tokenise(folded);
  const mentions: Mention[] = [];
  for (let i = 0; i < tokens.length;) {
    const found = aliasesAt(folded, tokens, i, names);
    const other = otherAt(folded, tokens, i);
    if (found !== null && (other === null || found.next >= other.next)) {
      mentions.push(found.mention);
      i = found.next;
    } else if (other !== null) {
      mentions.push(other.mention);
      i = other.next;
    } else i += 1;
  }
  return mentions;
}

/** Whether a token begins within a word. */
const beginsInside = (folded: string, { start, text }: Token): boolean =>
  (isAlphanumeric(folded[start - 1]) && isAlphanumeric(text[0])) || beginsWithin(folded, start);

/** The name of a model that is not tracked. */
const untracked = (folded: string, start: number, end: number): Mention => ({
  start,
  end,
  name: folded.slice(start, end),
  models: [],
  close: [],
  kind: 'other',
});

interface Found {
  readonly mention: Mention;
  readonly next: number;
}

function aliasesAt(folded: string, tokens: readonly Token[], i: number, names: NameIndex): Found | null {
  const first = tokens[i] as Token;
  const candidates = names.aliases.get(first.text);
  if (candidates === undefined || beginsInside(folded, first)) return null;
  let length = 0;
  const hits: Alias[] = [];
  for (const alias of candidates) {
    if (alias.tokens.length + 1 < length) break;
    const taken = lengthAt(alias, folded, tokens, i);
    if (taken === 0 || taken < length) continue;
    if (taken > length) hits.length = 0;
    length = taken;
    hits.push(alias);
  }
  if (hits.length === 0) return null;
  const end = (tokens[i + length - 1] as Token).end;
  const span = { start: first.start, end, name: folded.slice(first.start, end) };
  const next = i + length;
  const variant = variantAfter(folded, tokens, next);
  if (variant > next) {
    return { mention: untracked(folded, first.start, (tokens[variant - 1] as Token).end), next: variant };
  }
  const strong = hits.filter(({ kind }) => kind === 'strong');
  const best = strong.length > 0 ? strong : hits;
  const kind = strong.length > 0 ? 'strong' : hits.some((hit) => hit.kind === 'weak') ? 'weak' : 'family';
  const close = best.filter((hit) => hit.close).map(({ model }) => model);
  const isAcronym = hits.every((hit) => hit.isAcronym);
  const models = [...new Set(best.map(({ model }) => model))];
  const siblings = best.filter((hit) => hit.isSibling).map(({ model }) => model);
  return {
    mention: {
      ...span,
      models,
      close,
      kind,
      ...(isAcronym ? { isAcronym } : {}),
      ...(siblings.length === 0 ? {} : { siblings }),
    },
    next,
  };
}

/** A name with "'s" after its maker ("OpenAI's open-weight model") is the name; 0 where it is not there, else its tokens. */
function lengthAt(alias: Alias, folded: string, tokens: readonly Token[], i: number): number {
  if (matchesAt(alias, folded, tokens, i)) return alias.tokens.length;
  const [, second] = tokens.slice(i, i + 2);
  if (alias.tokens.length < 3 || second?.text !== 's' || folded[second.start - 1] !== "'") return 0;
  const rest = { ...alias, tokens: alias.tokens.slice(1), gaps: alias.gaps.slice(1) };
  const starts = tokens[i + 2]?.text === rest.tokens[0] && matchesAt(rest, folded, tokens, i + 2);
  return starts ? alias.tokens.length + 1 : 0;
}

function matchesAt(alias: Alias, folded: string, tokens: readonly Token[], i: number): boolean {
  for (let k = 1; k < alias.tokens.length; k += 1) {
    const token = tokens[i + k];
    const before = tokens[i + k - 1] as Token;
    if (token === undefined || token.text !== alias.tokens[k]) return false;
    const gap = folded.slice(before.end, token.start);
    if (alias.gaps[k] === true ? !gapPattern.test(gap) : gap !== '' && gap !== '-') return false;
  }
  const { end } = tokens[i + alias.tokens.length - 1] as Token;
  return endsCleanly(folded, end) && !goesOn(folded, (tokens[i] as Token).start, end);
}

/** "GPT-4o" does not contain "GPT-4"; "R1s" and "R2模型" do contain their names. */
function endsCleanly(folded: string, end: number): boolean {
  if (!isAlphanumeric(folded[end - 1]) || !isAlphanumeric(folded[end]))
    return !/^\.\d/u.test(folded.slice(end, end + 2));
  return folded[end] === 's' && !isAlphanumeric(folded[end + 1]);
}

function variantAfter(folded: string, tokens: readonly Token[], next: number): number {
  let at = next;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    const gap = folded.slice((tokens[at - 1] as Token).end, token.start);
    if (!/^[\s-]?$/u.test(gap) || !variants.has(token.text) || isAlphanumeric(folded[token.end])) break;
    at += 1;
  }
  const end = endOfVariantAbroad(folded, (tokens[at - 1] as Token).end);
  while ((tokens[at]?.start ?? Infinity) < end) at += 1;
  return at;
}

const familyTokens = new Map<string, string[][]>();
for (const family of [...families, ...spelledFamilies]) {
  const tokens = wordsOf(family);
  const first = tokens[0] as string;
  familyTokens.set(first, [...(familyTokens.get(first) ?? []), tokens]);
}

/** A family's name with a version ("Kimi K2", "Claude 3.5 Sonnet"), or a letter with one ("V3"). */
function otherAt(folded: string, tokens: readonly Token[], i: number): Found | null {
  const first = tokens[i] as Token;
  const known = familyTokens.get(first.text);
  const isLetter = first.text.length === 1 && letterFamilies.includes(first.text);
  if ((known === undefined && !isLetter) || beginsInside(folded, first)) return null;
  let at = -1;
  for (const family of known ?? [])
    if (family.every((token, k) => tokens[i + k]?.text === token)) at = Math.max(at, i + family.length);
  const bare = at;
  if (at === -1 && isLetter) at = i + 1;
  if (at === -1) return null;
  const letter = bare === -1;
  let versioned = false;
  let numbered = false;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    const gap = folded.slice((tokens[at - 1] as Token).end, token.start);
    if (!/^[\s-]?$/u.test(gap) || (letter && !versioned && gap !== '')) break;
    // A name has one number: what follows "Claude 3.5 Opus" in a table is a figure, but not that of "R2-D2".
    const isVersion: boolean =
      (!numbered || /^[a-z]$/u.test((tokens[at - 1] as Token).text)) &&
      (letter ? /^\d(?:\.\d+)?$/u : /^\d{1,2}(?:\.\d+)*$/u).test(token.text) &&
      !isUnitAhead(folded, token.end);
    const isLetterOfVersion = /^[a-z]$/u.test(token.text) && /^\d/u.test(folded.slice(token.end, token.end + 1));
    const isVariant: boolean =
      variants.has(token.text) ||
      (versioned && /^(?:pro|max|plus|ultra|preview|large|medium|small|instruct|thinking)$/u.test(token.text)) ||
      (versioned && gap === '' && /^[ovk]$/u.test(token.text));
    if (!isVersion && !isLetterOfVersion && !isVariant) break;
    numbered ||= isVersion;
    versioned ||= isVersion || isVariant;
    at += 1;
  }
  if (!versioned && (letter || !lonelyFamilies.has(first.text))) return null;
  const end = (tokens[at - 1] as Token).end;
  if ((letter && !endsCleanly(folded, end)) || goesOn(folded, first.start, end)) return null;
  return { mention: untracked(folded, first.start, end), next: at };
}

/** Families that are models even without a version; the others are makers ("DeepSeek") or words ("step", "nova"). */
const lonelyFamilies = new Set(
  'chatgpt claude gemini gemma llama qwen grok mixtral kimi ernie bard copilot sora midjourney doubao hunyuan cloudflare'.split(
    ' ',
  ),
);

/** "Llama 70 billion", "Yi 34B": a size follows the family's name, not a version. */
function isUnitAhead(folded: string, end: number): boolean {
  return /^\s?(?:b|m|t|k|%|bn|billion|million|trillion|percent|per cent|万|亿|億|x|times)(?![a-z])/u.test(
    folded.slice(end, end + 10),
  );
}
