/**
 * Folds text for comparison: compatibility forms (full-width digits), accents, case, and the many spaces,
 * quotes and hyphens of the web become their plain forms. Works code unit by code unit, so the result has
 * the same length as the input and every offset in it is an offset in the input.
 * @see https://unicode.org/reports/tr15/ (NFKC), of which this is the length-preserving part
 */
export function fold(text: string): string {
  // Most text is plain ASCII, for which lower-casing is all there is to do.
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  let out = '';
  for (let i = 0; i < text.length; i += 1) out += foldUnit(text, i);
  return out;
}

const cache = new Map<number, string>();

function foldUnit(text: string, i: number): string {
  const code = text.charCodeAt(i);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 32) : (text[i] as string);
  // Halves of surrogate pairs stay: folding one would cut the pair.
  if (code >= 0xd800 && code <= 0xdfff) return text[i] as string;
  let folded = cache.get(code);
  if (folded === undefined) {
    folded = computeFold(text[i] as string);
    cache.set(code, folded);
  }
  return folded;
}

function computeFold(char: string): string {
  const code = char.charCodeAt(0);
  // Digits of other scripts become ASCII digits.
  for (const zero of [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50])
    if (code >= zero && code <= zero + 9) return String(code - zero);
  // Superscripts and circled digits keep their own meaning: 10²⁷ is no 1027, and ① no quantity.
  if (/[\p{No}\u207a\u207b]/u.test(char)) return char;
  if (/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/u.test(char)) return ' ';
  if (/[\u2018\u2019\u201a\u201b\u2032\u02bc]/u.test(char)) return "'";
  if (/[\u201c-\u201f\u2033\u00ab\u00bb]/u.test(char)) return '"';
  if (/[\u2010\u2011\u2043\ufe63\uff0d]/u.test(char)) return '-';
  if (char === '\u2212') return '-';
  // Hangul syllables and kana decompose into parts under NFKD; they are letters of their own.
  if (/[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(char)) {
    const compact = char.normalize('NFKC');
    return compact.length === 1 ? compact : char;
  }
  const plain = char.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.length === 1 ? plain : char.toLowerCase().length === 1 ? char.toLowerCase() : char;
}
