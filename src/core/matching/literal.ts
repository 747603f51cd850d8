import type { Span } from '#core/page/article.ts';
import { simplify } from './han.ts';

/**
 * Where a term stands in a folded text as it is written ("text-only", "910B", "GitHub"), names and stop words
 * included; a hyphen, a space or nothing between its parts is the same. Null where it does not.
 */
export interface Literal {
  /** Its first part: where that is missing nothing else is looked for. */
  readonly head: string;
  readonly source: string;
  /** Made of `source` when it is first looked for: most terms never are. */
  pattern: RegExp | null;
}

/** Compiles a folded term; null for one that is too short to be told from an accident. */
export function compileLiteral(term: string): Literal | null {
  const parts = simplify(term).match(/[\p{L}\p{M}]+|\d+(?:\.\d+)*/gu) ?? [];
  const length = parts.join('').length;
  const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(term);
  if (length < (dense ? 2 : 3)) return null;
  const body = parts.join(`[\\s\\-_'".·]{0,2}`);
  const source = dense ? body : `(?<![\\p{L}\\p{N}])${body}(?:'?s)?(?![\\p{L}\\p{N}])`;
  return { head: parts[0] as string, source, pattern: null };
}

/** Where a literal stands in a text that `simplify` has made plain. */
export function findLiteral(literal: Literal, simplified: string): Span | null {
  if (!simplified.includes(literal.head)) return null;
  literal.pattern ??= new RegExp(literal.source, 'u');
  const match = literal.pattern.exec(simplified);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}
