import { fold } from '#core/text/fold.ts';
import { families, variants } from './families.ts';
import { abroad } from './lexicon/proper-names.ts';

/** Words that stand in models' names beside one that tells. */
const partNames: Readonly<Record<string, string>> = {
  flash: 'フラッシュ 플래시',
  large: 'ラージ 라지',
  lite: 'ライト 라이트',
  max: 'マックス 맥스',
  maverick: 'マーベリック 매버릭',
  medium: 'ミディアム 미디엄',
  mini: 'ミニ 미니',
  nano: 'ナノ 나노',
  omni: 'オムニ 옴니',
  plus: 'プラス 플러스',
  pro: 'プロ 프로',
  scout: 'スカウト 스카우트',
  turbo: 'ターボ 터보',
  ultra: 'ウルトラ 울트라',
};

const scripts = [/^\p{Script=Han}/u, /^\p{Script=Katakana}/u, /^\p{Script=Hangul}/u];
/** Longer ones are descriptions. */
const mostWords = 4;

const partForms = new Map(Object.entries(partNames).map(([part, forms]) => [part, forms.split(' ')]));

/** What a folded word of a name is called in a script, or in any of them. */
const formsOf = (word: string, script: RegExp): string[] =>
  [...abroad(word), ...(partForms.get(word) ?? [])].filter((form) => script.test(form));
const formsInAll = (word: string): string[] => scripts.flatMap((script) => formsOf(word, script));
const isAbroad = (name: string): boolean => /[^\p{ASCII}]/u.test(name);

/**
 * A model's name as Chinese, Japanese and Korean texts spell it, any of its words in their letters: "Gemini 3 Pro" is
 * 제미나이 3 Pro or 제미나이 3 프로 there. Only a name with a number, or one of which every word is known: a word alone says
 * too little.
 */
export function spellingsOf(name: string): string[] {
  const words = fold(name).split(/[\s-]+/u);
  if (words.length < 2 || words.length > mostWords || !words.every((word) => /^[\p{L}\p{N}.]+$/u.test(word))) return [];
  const hasNumber = words.some((word) => /\d/u.test(word));
  return scripts.flatMap((script) => {
    const spelled = words.map((word) => formsOf(word, script));
    const choices = hasNumber ? spelled.map((forms, i) => [words[i] as string, ...forms]) : spelled;
    const names = choices.reduce<string[]>(
      (starts, forms) => starts.flatMap((start) => forms.map((form) => `${start} ${form}`)),
      [''],
    );
    return names.map((one) => one.trim()).filter((one) => one !== words.join(' '));
  });
}

/** What families of models are called in those scripts. */
export const spelledFamilies: readonly string[] = families.flatMap(formsInAll);

/** By what another script calls a word of a name: the word. */
const latinWords = new Map(
  [...families, ...Object.keys(partNames), ...variants].flatMap((word) =>
    formsInAll(word).map((form) => [form, word] as const),
  ),
);
const longestFirst = (forms: Iterable<string>): string => [...forms].toSorted((a, b) => b.length - a.length).join('|');
const spelledWord = new RegExp(longestFirst(latinWords.keys()), 'gu');

/** A folded name with the words of models' names in Latin letters: 클로드 4 and "Claude 4" are one. */
export const latinOf = (name: string): string =>
  isAbroad(name) ? name.replace(spelledWord, (form) => ` ${latinWords.get(form) as string} `).trim() : name;

/** Words that only begin like a word of a name: 프로젝트 is no 프로. */
const longerWords =
  /^(?:프로(?:젝트|그램|세서|세스|토콜|모션|필|듀서)|나노(?:초|미터)|미니(?:멀|맘)|라이트(?:급|유저)|맥스웰|플러스펜)/u;
/** What is counted: "제미나이 2개월" are months, 千问3亿 users. */
const counter = /^\s?(?:[万亿億만억조頭匹回人月年個つ个款只家天倍元]|개월|마리|[월개명배년주](?![가-힣]))/u;
/** Letters by which they are longer, and of what is counted. */
const longestWord = 4;

const isKatakana = (char: string | undefined): boolean => char !== undefined && /[\p{Script=Katakana}ー]/u.test(char);
const isHangul = (char: string | undefined): boolean => char !== undefined && /\p{Script=Hangul}/u.test(char);

/** Whether a name in letters of sounds begins within a word of the same: ラマ in ドラマ is no llama. */
export const beginsWithin = (text: string, start: number): boolean =>
  (isKatakana(text[start]) && isKatakana(text[start - 1])) || (isHangul(text[start]) && isHangul(text[start - 1]));

/**
 * Whether what spells a name in another script goes on: within a word, or as what its number counts. Korean particles
 * follow a name as they are.
 */
export function goesOn(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  if (!isAbroad(name)) return false;
  if (isKatakana(name.at(-1)) && isKatakana(text[end])) return true;
  const last = /\p{Script=Hangul}+$/u.exec(name);
  if (last !== null && longerWords.test(text.slice(start + last.index, end + longestWord))) return true;
  return /\d$/u.test(name) && counter.test(text.slice(end, end + longestWord));
}

const variantsAbroad = new RegExp(
  `^[\\s·・-]?(?:${longestFirst([...latinWords].filter(([, word]) => variants.has(word)).map(([form]) => form))})`,
  'u',
);
/** Letters of the longest of them, with what parts it from the name. */
const longestVariant = 12;

/** Where a variant of a name in another script ends that stands at a place of a text: "GPT-4 터보" is not GPT-4. */
export function endOfVariantAbroad(text: string, at: number): number {
  const found = variantsAbroad.exec(text.slice(at, at + longestVariant));
  if (found === null) return at;
  const end = at + found[0].length;
  const start = at + found[0].search(/[^\s·・-]/u);
  return goesOn(text, start, end) ? at : end;
}
