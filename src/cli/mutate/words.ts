import { chinese } from '#core/text/lexicon/zh.ts';
import { english } from '#core/text/lexicon/en.ts';
import { french } from '#core/text/lexicon/fr.ts';
import { german } from '#core/text/lexicon/de.ts';
import { italian } from '#core/text/lexicon/it.ts';
import { japanese } from '#core/text/lexicon/ja.ts';
import { korean } from '#core/text/lexicon/ko.ts';
import type { Groups, Lexicon } from '#core/text/lexicon/lexicon.ts';
import { portuguese } from '#core/text/lexicon/pt.ts';
import { spanish } from '#core/text/lexicon/es.ts';
import { fold } from '#core/text/fold.ts';

const lexicons: Readonly<Record<string, Lexicon>> = {
  en: english,
  zh: chinese,
  ja: japanese,
  ko: korean,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  it: italian,
};

/** What takes the place of a unit, by language. */
export interface UnitWords {
  readonly tokens: string;
  readonly parameters: string;
  readonly dollars: string;
  readonly users: string;
}

const unitWords: Readonly<Record<string, UnitWords>> = {
  en: { tokens: 'tokens', parameters: 'parameters', dollars: 'dollars', users: 'users' },
  zh: { tokens: '词元', parameters: '参数', dollars: '美元', users: '用户' },
  ja: { tokens: 'トークン', parameters: 'パラメータ', dollars: 'ドル', users: 'ユーザー' },
  ko: { tokens: '토큰', parameters: '매개변수', dollars: '달러', users: '사용자' },
  de: { tokens: 'Token', parameters: 'Parameter', dollars: 'Dollar', users: 'Nutzer' },
  fr: { tokens: 'tokens', parameters: 'paramètres', dollars: 'dollars', users: 'utilisateurs' },
  es: { tokens: 'tokens', parameters: 'parámetros', dollars: 'dólares', users: 'usuarios' },
  pt: { tokens: 'tokens', parameters: 'parâmetros', dollars: 'dólares', users: 'usuários' },
  it: { tokens: 'token', parameters: 'parametri', dollars: 'dollari', users: 'utenti' },
};

/** The words of a language that take a unit's place; null for a language without them. */
export function unitWordsOf(lang: string): UnitWords | null {
  return unitWords[lang] ?? null;
}

/** All words and signs of a unit in a language and in English, folded, as alternatives of an expression, the longest first. */
export function unitPattern(unit: string, lang: string): RegExp | null {
  const forms = new Set<string>();
  for (const lexicon of new Set([lexicons[lang], english])) {
    if (lexicon === undefined) continue;
    for (const groups of [lexicon.units, lexicon.unitsBefore, lexicon.currencies]) {
      for (const [name, list] of Object.entries(groups ?? {}))
        if (name.split('*')[0] === unit) for (const form of list.split('|')) forms.add(fold(form.trim()));
    }
    if (unit === 'ratio') for (const form of (lexicon.times ?? '').split('|')) forms.add(fold(form.trim()));
  }
  const sources = [...forms]
    .filter((form) => form !== '')
    .toSorted((a, b) => b.length - a.length)
    .map(formSource);
  return sources.length === 0 ? null : new RegExp(sources.join('|'), 'gu');
}

/** A form of a lexicon as the source of an expression: `*` stands for the rest of a word. */
function formSource(form: string): string {
  const escaped = form.replaceAll(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`).replaceAll('*', String.raw`\p{L}*`);
  // One letter is a unit only right after a digit.
  const before = /^[a-z]$/u.test(form)
    ? String.raw`(?<=\d)`
    : /^[a-z]/u.test(form)
      ? String.raw`(?<!\p{Script=Latin})`
      : '';
  const after = /[a-z]$/u.test(form) ? String.raw`(?!\p{Script=Latin})` : '';
  return before + escaped + after;
}

/** Number words below a hundred that stand for whole digits or tens, by word. */
export function numberWords(lang: string): Map<string, number> {
  const words = new Map<string, number>();
  const add = (groups: Groups | undefined): void => {
    for (const [value, list] of Object.entries(groups ?? {})) {
      const number = Number(value);
      const isPlain = Number.isInteger(number) && (number < 10 || number % 10 === 0) && number > 0 && number < 100;
      if (isPlain) for (const word of list.split('|')) words.set(fold(word.trim()), number);
    }
  };
  add(lexicons[lang]?.numbers);
  return words;
}

const monthNames: Readonly<Record<string, string>> = {
  en: 'January February March April May June July August September October November December',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
};

/** A month of a year in the words of a language; null for one without them. */
export function monthIn(lang: string, year: number, month: number): string | null {
  if (lang === 'zh' || lang === 'ja') return `${year}年${month}月`;
  if (lang === 'ko') return `${year}년 ${month}월`;
  const name = monthNames[lang]?.split(' ')[month - 1];
  if (name === undefined) return null;
  return lang === 'es' || lang === 'pt' ? `${name} de ${year}` : `${name} ${year}`;
}
