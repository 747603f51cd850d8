import type { Said } from './date-span.ts';
import { dayAt, literalOf, skipLinks, yearAfter, type Read, type Tokens } from './date-tokens.ts';
import { isUnspaced } from './lexicon/characters.ts';
import { meaning } from './tokens.ts';

/** "Christmas", "Lunar New Year 2026", 明年春节. */
export function readHoliday(tokens: Tokens, at: number): Read | null {
  const holiday = meaning(tokens[at], 'holiday')?.name;
  if (holiday === undefined) return null;
  const year = yearAfter(tokens, at + 1);
  return { first: at, next: year?.next ?? at + 1, said: { year: year?.value ?? null, holiday } };
}

/**
 * A weekday that its words place: "next Tuesday", mardi prochain, 下周三, "by Friday". A bare "on Tuesday" may be
 * past or to come, and is left out.
 */
export function readWeekday(tokens: Tokens, at: number): Read | null {
  const week = /^week([+-]\d+)$/u.exec(meaning(tokens[at], 'relative')?.name ?? '');
  if (week !== null) {
    const next = skipLinks(tokens, at + 1);
    const named = meaning(tokens[next], 'weekday')?.factor ?? numberedDay(tokens, at + 1);
    return named === null
      ? null
      : { first: at, next: next + 1, said: { year: null, weekday: named, weekOffset: Number(week[1]) } };
  }
  const shift = meaning(tokens[at], 'shift');
  const first = shift === undefined ? at : at + 1;
  const weekday = meaning(tokens[first], 'weekday')?.factor;
  if (weekday === undefined) return null;
  if (shift !== undefined) return { first: at, next: first + 1, said: { year: null, weekday, shift: shift.factor } };
  const after = skipLinks(tokens, first + 1);
  const late = meaning(tokens[after], 'shift');
  if (late !== undefined) return { first: at, next: after + 1, said: { year: null, weekday, shift: late.factor } };
  const later = /^week([+-]\d+)$/u.exec(meaning(tokens[after], 'relative')?.name ?? '');
  if (later !== null)
    return { first: at, next: after + 1, said: { year: null, weekday, weekOffset: Number(later[1]) } };
  const date = dayAt(tokens, after);
  // "Tuesday 12 August" is the day; the weekday only adorns it.
  if (date !== null) return null;
  const bounded = isBound(tokens, at - 1) || (tokens[at - 1]?.meanings.has('link') === true && isBound(tokens, at - 2));
  const closed =
    tokens[first + 1]?.meanings.has('beforeAfter') === true || tokens[first + 1]?.meanings.has('untilAfter') === true;
  return bounded || closed ? { first: at, next: first + 1, said: { year: null, weekday, shift: 0 } } : null;
}

function isBound(tokens: Tokens, at: number): boolean {
  return tokens[at]?.meanings.has('before') === true || tokens[at]?.meanings.has('until') === true;
}

/** 下周三, 本周日: weekdays by number, right after the week. */
function numberedDay(tokens: Tokens, at: number): number | null {
  const token = tokens[at];
  if (token === undefined || !token.glued || !isUnspaced(token.text[0]) || !/^[一二三四五六日天末]$/u.test(token.text))
    return null;
  const index = '一二三四五六日天'.indexOf(token.text);
  // 下周三款: a counter follows, and the figure counts.
  if (index < 0 || tokens[at + 1]?.meanings.has('counter') === true || tokens[at + 1]?.meanings.has('filler') === true)
    return null;
  return Math.min(index, 6);
}

/** "on the 23rd", el día 20, 오는 15일, 20日: a day whose month the article tells. */
export function readBareDay(tokens: Tokens, at: number, context?: Said): Read | null {
  const token = tokens[at];
  const value = literalOf(token);
  if (value === null || value < 1 || value > 31) return null;
  const mark = tokens[at + 1];
  const previous = tokens[at - 1];
  const cued = previous?.meanings.has('dayCue') === true || context?.bareDay !== undefined;
  if (mark?.glued === true && mark.meanings.has('dayMark')) {
    const after = tokens[at + 2];
    const free =
      previous === undefined ||
      !(previous.meanings.has('monthMark') || previous.meanings.has('name') || previous.meanings.has('within'));
    return free && after?.meanings.has('dayStop') !== true
      ? { first: at, next: at + 2, said: { year: null, bareDay: value, isDateline: !cued } }
      : null;
  }
  if (!cued) return null;
  const ordinal = mark?.glued === true && mark.meanings.has('ordinal');
  const next = at + (ordinal ? 2 : 1);
  const after = tokens[next];
  // "the 23rd model" counts models.
  const ends = after === undefined || after.type === 'mark' || after.meanings.has('and') || after.meanings.has('to');
  if (meaning(tokens[skipLinks(tokens, next)], 'month') !== undefined) return null;
  const needsOrdinal = /^[a-z]/u.test(previous?.text ?? '') && previous?.text === 'the';
  return ends && (ordinal || !needsOrdinal) ? { first: at, next, said: { year: null, bareDay: value } } : null;
}
