import type { Span } from '#core/page/article.ts';
import { isUnspaced } from './lexicon/characters.ts';

/** Words that end in a full stop without ending a sentence, by language; English ones hold everywhere. */
const abbreviations: Readonly<Record<string, string>> = {
  en: 'vs v mr mrs ms dr prof sr jr st inc ltd co corp no nos approx est e.g i.e etc cf al fig figs vol ed eds pp dept gov gen rep sen jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k e.u u.n a.i a.m p.m ph.d d.c resp ca c incl excl max min avg',
  de: 'z.b d.h u.a bzw ca evtl ggf inkl mio mrd usw vgl nr s o.ä u.ä i.d.r z.t sog bspw dr prof hr fr abs art tel max min st mind zzgl jan feb mär apr jun jul aug sep okt nov dez',
  fr: 'm mm mme mlle env p.ex cf av apr éd n° art janv févr avr juil sept oct nov déc c.-à-d max min',
  es: 'sr sra srta dr dra ud uds p.ej ej aprox núm pág art ee.uu etc máx mín ene feb abr jun jul ago sept oct nov dic',
  pt: 'sr sra dr dra p.ex ex aprox núm pág art etc eua máx mín jan fev abr jun jul ago set out nov dez',
  it: 'sig sigg dott prof es ad.es p.es ca pag art ecc max min gen feb mar apr giu lug ago set ott nov dic',
  ru: 'т.е т.д т.п т.к г гг др руб млн млрд трлн тыс напр им проф стр рис см долл янв фев апр авг сент окт нояб дек в.т.ч н.э',
};

/** These are abbreviations only before a number: "No. 5", but "He said no." */
const beforeNumber = new Set('no nos nr fig figs pp vol art abs n° núm num stk pag pág s est p v'.split(' '));

/** Of these the next word may well begin a sentence, so only a small letter or digit after them joins. */
const mayEnd = new Set([
  'etc',
  'inc',
  'ltd',
  'co',
  'corp',
  'u.s',
  'u.k',
  'e.u',
  'u.n',
  'a.i',
  'a.m',
  'p.m',
  'jr',
  'usw',
  'ecc',
  'd.c',
  'т.д',
  'т.п',
  'г',
  'гг',
  'руб',
  'ee.uu',
  'eua',
  'млн',
  'млрд',
  'трлн',
  'al',
  'др',
]);

const sets = new Map<string, ReadonlySet<string>>();

function abbreviationsOf(lang: string): ReadonlySet<string> {
  let set = sets.get(lang);
  if (set === undefined) {
    set = new Set(`${abbreviations['en']} ${abbreviations[lang] ?? ''}`.split(' '));
    sets.set(lang, set);
  }
  return set;
}

/** Marks that end a sentence wherever they stand; the Latin ones need a look at their surroundings. */
const enders = /[。！？｡︒!?…؟।]|\.(?=[\s"'”’“»)\]」』）】]|$)|．|\n/gu;
const closers = /["'”’“»)\]」』）】》〉›]/u;

/**
 * The sentences of one block of text, as spans without the white space between them; together they hold all
 * that is not white space. One pass of one expression, no look-back further than a word.
 */
export function splitSentences(text: string, lang: string): Span[] {
  const known = abbreviationsOf(lang);
  const spans: Span[] = [];
  let start = 0;
  const scan = new RegExp(enders);
  for (let match = scan.exec(text); match !== null; match = scan.exec(text)) {
    let end = match.index + 1;
    while (end < text.length && isEnder(text[end])) end += 1;
    const stops = end;
    // French sets a space before its closing quote.
    if (/\s/u.test(text[end] ?? '') && text[end + 1] === '»') end += 2;
    while (end < text.length && closers.test(text[end] as string) && !opens(text, end)) end += 1;
    if (endsSentence(text, match.index, stops, end, known, lang)) {
      push(spans, text, start, end);
      start = end;
    }
    scan.lastIndex = end;
  }
  push(spans, text, start, text.length);
  return spans;
}

function isEnder(char: string | undefined): boolean {
  return char !== undefined && /[。！？｡!?….؟।]/u.test(char);
}

/** A straight quote after white space opens, and so does “ before a letter; right after the stop they close. */
function opens(text: string, at: number): boolean {
  if (text[at] === '“') return /[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
  return /["']/u.test(text[at] as string) && /\s/u.test(text[at - 1] ?? '');
}

function push(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text[start] as string)) start += 1;
  while (end > start && /\s/u.test(text[end - 1] as string)) end -= 1;
  if (end > start) spans.push({ start, end });
}

function endsSentence(
  text: string,
  at: number,
  stops: number,
  end: number,
  known: ReadonlySet<string>,
  lang: string,
): boolean {
  const mark = text[at] as string;
  if (mark === '\n') return true;
  if (end >= text.length) return true;
  let next = end;
  while (next < text.length && next < end + 4 && /\s/u.test(text[next] as string)) next += 1;
  const following = text[next] as string;
  const spaced = next > end;
  // 「1.2兆？」と述べた: a quotation that the sentence goes on after; と and the like never begin one.
  if (/[。！？｡]/u.test(mark)) return !(end > stops && /[と」』、，的]/u.test(following));
  if (mark === '…' || (mark === '.' && stops - at > 1))
    return spaced ? !isLower(following) : isUnspaced(following) && stops - at > 1;
  if (mark !== '.') return (spaced || isUnspaced(following) || end > stops) && !isLower(following);
  if (!spaced) return end > stops;
  if (isLower(following) || /[,;:)\]]/u.test(following)) return false;
  // "said 'no.' She": what stands in quotes may end there.
  const word = wordBefore(text, at);
  const lower = word.toLowerCase();
  if (beforeNumber.has(lower) && known.has(lower)) return !/[\d§]/u.test(following);
  if (known.has(lower))
    return mayEnd.has(lower) && !/\d/u.test(following) && isCapital(following) && !continuesName(text, next);
  // Initials: J. K. Rowling, but not "Plan B." nor "in Q&A." at the end of what can be a sentence.
  if (/^\p{Lu}$/u.test(word))
    return (
      !isCapital(following) ||
      lang === 'zh' ||
      lang === 'ja' ||
      !/(?:^|[\s(])$/u.test(text.slice(Math.max(0, at - 2), at - 1)) ||
      followsVerb(text, at)
    );
  // Ordinals: 17. März, 3. Quartal; also "No. 5." is known above.
  if (ordinals.has(lang) && /^\d{1,2}$/u.test(word)) return !(isCapital(following) && ordinalFollows(text, next));
  return true;
}

const ordinals = new Set(['de', 'cs', 'da', 'fi', 'nb', 'no', 'pl', 'hu', 'tr']);
const ordinalNouns =
  /^(?:Jan|Feb|Mär|Maer|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Quartal|Halbjahr|Jahrhundert|Generation|Platz|Version|Januar|Auflage|Ausgabe|Kapitel)/u;

function ordinalFollows(text: string, at: number): boolean {
  return ordinalNouns.test(text.slice(at, at + 12));
}

/** A single capital at the end of a sentence is rare; "Series B." and "Plan A." are the usual ones. */
function followsVerb(text: string, at: number): boolean {
  return /(?:series|plan|class|vitamin|type|option|serie|typ|klasse) \p{L}$/iu.test(
    text.slice(Math.max(0, at - 12), at),
  );
}

/** "U.S. Commerce Department": the word after may belong to the name. */
function continuesName(text: string, at: number): boolean {
  return /^(?:Commerce|Department|President|Government|Congress|Senate|House|Army|Navy|Supreme|Treasury|Securities|Justice|State|Federal|dollar)/u.test(
    text.slice(at, at + 12),
  );
}

/** Longer words are no abbreviations. */
const longestAbbreviation = 10;

function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < longestAbbreviation && /[\p{L}\p{N}.°-]/u.test(text[start - 1] as string))
    start -= 1;
  return text.slice(start, at);
}

function isLower(char: string | undefined): boolean {
  return char !== undefined && /\p{Ll}/u.test(char);
}

function isCapital(char: string | undefined): boolean {
  return char !== undefined && /\p{Lu}/u.test(char);
}
