import type { Span } from '#core/page/article.ts';
import type { CompiledLexicon } from './lexicon/compile.ts';

/** A number as written in digits. */
export interface Literal extends Span {
  readonly value: number;
  /** Significant digits, as written. */
  readonly digits: number;
  /** True where the digits stand alone: no separator, fraction or exponent. */
  readonly plain: boolean;
}

interface Part {
  readonly start: number;
  readonly end: number;
  /** The separator before it; '' for the first. */
  readonly separator: string;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** More digits than any real figure: left unread. */
const longestRun = 40;

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

/**
 * Reads the run of digits and separators at `at`. A run may hold several numbers ("1,1,1"), and may be no number
 * at all (a version such as 3.5.1, a date, a time): then nothing is found, but the whole run is passed over.
 */
export function readLiterals(
  text: string,
  at: number,
  limit: number,
  lexicon: CompiledLexicon,
): { found: Literal[]; end: number } {
  const parts: Part[] = [];
  let end = at;
  let separator = '';
  for (;;) {
    const start = end;
    while (end < limit && isDigit(text[end])) end += 1;
    parts.push({ start, end, separator });
    separator = text[end] ?? '';
    if (end + 1 >= limit || !".,' ٫٬".includes(separator) || separator === '' || !isDigit(text[end + 1])) break;
    if (separator === ' ' && !opensGroup(text, parts, end, limit, lexicon)) break;
    end += 1;
  }
  const close = (parts[parts.length - 1] as Part).end;
  if (/[/:-]/u.test(text[close] ?? '') && isStamp(text, at, close, limit))
    return { found: [], end: stampEnd(text, close, limit) };
  const groups = split(text, parts, lexicon);
  return { found: groups.map((group) => literalOf(text, group, limit, lexicon)), end: close };
}

/** A space groups thousands only in languages that write so, and only before exactly three digits. */
function opensGroup(
  text: string,
  parts: readonly Part[],
  at: number,
  limit: number,
  lexicon: CompiledLexicon,
): boolean {
  const last = parts[parts.length - 1] as Part;
  const size = last.end - last.start;
  if (last.separator === '' ? size > 3 : last.separator !== ' ' || size !== 3) return false;
  for (let i = at + 1; i <= at + 3; i += 1) if (i >= limit || !isDigit(text[i])) return false;
  if (isDigit(text[at + 4])) return false;
  if (last.separator === '' && text[last.start] === '0') return false;
  return (
    lexicon.spaceGroups ||
    last.separator === ' ' ||
    /^ \d{3}(?: \d{3})* (?:million|billion|trillion)/u.test(text.slice(at, at + 40))
  );
}

/** 2025-08-15, 17/03/2025, 10:30, 24/7, 9/10: dates, times and scores, which the reader of dates may take. */
function isStamp(text: string, start: number, close: number, limit: number): boolean {
  const head = text.slice(start, Math.min(limit, close + 12));
  return (
    /^\d{4}[-/]\d{1,2}[-/]\d{1,2}(?!\d)/u.test(head) ||
    /^\d{1,2}[-/]\d{1,2}[-/]\d{2,4}(?!\d)/u.test(head) ||
    /^(?:0?[1-9]|1[0-2])-(?:19|20)\d{2}(?!\d)/u.test(head) ||
    /^\d{4}-(?:0[1-9]|1[0-2])(?![\d-]| ?(?:[kmbt%x]|億|亿))/u.test(head) ||
    /^\d{1,2}:\d{2}/u.test(head) ||
    (/^\d{1,4}\/\d{1,4}(?!\d)/u.test(head) && !/^1\/(?:[2-58]|[1-9]00?)(?!\d)/u.test(head))
  );
}

function stampEnd(text: string, close: number, limit: number): number {
  let end = close;
  while (end < limit && end < close + 16 && /[\d/:-]/u.test(text[end] as string)) end += 1;
  while (!isDigit(text[end - 1])) end -= 1;
  return end;
}

/** Which parts make one number. Separators that make no sense as one number separate a list. */
function split(text: string, parts: readonly Part[], lexicon: CompiledLexicon): Part[][] {
  if (parts.length === 1) return [[...parts]];
  const dots = parts.filter((part) => part.separator === '.').length;
  const threes = parts.slice(1).every((part) => part.end - part.start === 3);
  const first = parts[0] as Part;
  const short = first.end - first.start <= 3;
  const separators = new Set(parts.slice(1).map((part) => part.separator));
  if (parts.length === 2) return [[...parts]];
  if (separators.size === 1) {
    if (threes && short) return [[...parts]];
    // 3.5.1 is a version, 17.03.2025 a date.
    return dots > 0 ? [] : parts.map((part) => [{ ...part, separator: '' }]);
  }
  const last = parts[parts.length - 1] as Part;
  const inner = parts.slice(1, -1);
  const grouped = inner.every((part) => part.separator === inner[0]?.separator && part.end - part.start === 3);
  if (grouped && short && last.separator !== inner[0]?.separator && last.separator !== ' ') return [[...parts]];
  // "88.3,92.4": a list of decimals.
  const groups: Part[][] = [];
  const decimal = lexicon.decimalComma && dots === 0 ? ',' : '.';
  for (const part of parts) {
    const group = groups[groups.length - 1];
    if (group !== undefined && part.separator === decimal && group.length === 1) group.push(part);
    else groups.push([{ ...part, separator: '' }]);
  }
  return groups;
}

function literalOf(text: string, parts: readonly Part[], limit: number, lexicon: CompiledLexicon): Literal {
  const first = parts[0] as Part;
  const last = parts[parts.length - 1] as Part;
  let whole = '';
  let fraction = '';
  for (const [index, part] of parts.entries()) {
    const digits = text.slice(part.start, part.end);
    const decimal = index > 0 && index === parts.length - 1 && isDecimal(text, parts, limit, lexicon);
    if (decimal) fraction = digits;
    else whole += digits;
  }
  let end = last.end;
  const written = whole + fraction;
  const digits = Math.min(longestRun, Math.max(1, written.replace(/^0+/u, '').length));
  let value = written.length > longestRun ? Number.NaN : Number(fraction === '' ? whole : `${whole}.${fraction}`);
  const exponent = readExponent(text, end, limit, value);
  let plain = parts.length === 1;
  if (exponent !== null) {
    end = exponent.end;
    value = exponent.value;
    plain = false;
  }
  return { start: first.start, end, value, digits: exponent?.power === true ? 1 : digits, plain };
}

/** Whether the last separator is a decimal sign. */
function isDecimal(text: string, parts: readonly Part[], limit: number, lexicon: CompiledLexicon): boolean {
  const last = parts[parts.length - 1] as Part;
  const first = parts[0] as Part;
  const size = last.end - last.start;
  const sign = last.separator;
  if (sign === ' ' || sign === '٬') return false;
  if (sign === '٫') return true;
  if (sign === "'") return size !== 3;
  if (parts.length > 2) return (parts[1] as Part).separator !== sign;
  if (size !== 3 || first.end - first.start > 3 || text[first.start] === '0') return true;
  if (sign === '.') return !lexicon.decimalComma;
  if (!lexicon.decimalComma) return false;
  // 100,000 in a language of decimal commas: nobody writes a decimal's trailing noughts, nor three decimals of a
  // bare count; what remains decimal is 1,234 Milliarden and 1,234 %.
  if (text[last.end - 1] === '0') return false;
  const after = text.slice(last.end, Math.min(limit, last.end + 12));
  return /^ ?(?:%|m[ie]l|mrd|mds?\b|mio|b[ie]l|tr[ie]l|мл|тр|млр)/u.test(after);
}

/** e27, ×10^27, ^27, ²⁷ after the digits. */
function readExponent(
  text: string,
  at: number,
  limit: number,
  value: number,
): { value: number; end: number; power: boolean } | null {
  const rest = text.slice(at, Math.min(limit, at + 16));
  const e = /^e([+-]?\d{1,3})(?![\d\p{L}])/u.exec(rest);
  if (e !== null) return { value: Number(`${value}e${e[1]}`), end: at + e[0].length, power: false };
  const times = /^ ?[x×*·⋅] ?10(?:(?:\^|\*\*) ?\(?([+-]?\d{1,3})\)?|([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))/u.exec(rest);
  if (times !== null)
    return { value: Number(`${value}e${exponentOf(times)}`), end: at + times[0].length, power: false };
  // "1.2 × 1012" is what is left of a superscript; 1024 and 1080 are figures of their own.
  const lost = value < 10 && !Number.isInteger(value) ? /^ ?[×·⋅] ?10(0[69]|[12]\d)(?!\d|[.,]\d)/u.exec(rest) : null;
  if (lost !== null) return { value: Number(`${value}e${lost[1]}`), end: at + lost[0].length, power: false };
  if (value !== 10) return null;
  const power =
    /^(?:(?:\^|\*\*) ?\(?([+-]?\d{1,3})\)?|([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|(?: to the (?:power of )?| 的 ?| ?hoch | ?の ?| elevado a (?:la )?| puissance | в )?(\d{1,3})(?:th| ?次方| ?乗| степени)(?: power)?)/u.exec(
      rest,
    );
  const cjk = power ?? /^(?:的|の)(\d{1,3})(?:次方|乗)/u.exec(rest);
  return cjk === null ? null : { value: Number(`1e${exponentOf(cjk)}`), end: at + cjk[0].length, power: true };
}

function exponentOf(match: RegExpExecArray): number {
  const raised = match[2];
  if (raised === undefined) return Number(match[1] ?? match[3]);
  let out = '';
  for (const char of raised) out += char === '⁻' ? '-' : char === '⁺' ? '' : String(superscripts.indexOf(char));
  return Number(out);
}
