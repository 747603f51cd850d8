import { fold } from '#core/text/fold.ts';
import { families, variants } from './families.ts';
import { properNames } from './lexicon/proper-names.ts';

/** Words of models' names that are no names by themselves. */
const partNames: Readonly<Record<string, string>> = {
  flash: 'フラッシュ 플래시',
  large: 'ラージ 라지',
  lite: 'ライト 라이트',
  max: 'マックス 맥스',
  maverick: 'マーベリック 매버릭',
  medium: 'ミディアム 미디엄',
  mini: 'ミニ 미니',
  nano: 'ナノ 나노',
  nemotron: 'ネモトロン 네모트론',
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

/** What a folded word of a name is called in a script. */
const formsOf = (word: string, script: RegExp): string[] =>
  (properNames[word] ?? partNames[word] ?? '').split(' ').filter((form) => script.test(form));

/**
 * A model's name as Chinese, Japanese and Korean texts spell it: "Gemini 3 Pro" is 제미나이 3 Pro or 제미나이 3 프로 there.
 * Only a name with a number, or one of which every word is known: a word alone says too little.
 */
export function spellingsOf(name: string): string[] {
  const words = fold(name).split(/[\s-]+/u);
  if (words.length > mostWords || !words.every((word) => /^[\p{L}\p{N}.]+$/u.test(word))) return [];
  const hasNumber = words.some((word) => /\d/u.test(word));
  return scripts.flatMap((script) => {
    const forms = words.map((word) => formsOf(word, script));
    const first = forms.findIndex((own) => own.length > 0);
    if (first === -1 || words.length === 1) return [];
    const isWhole = forms.every((own) => own.length > 0);
    return (forms[first] as string[]).flatMap((form) => {
      const spelled = (all: boolean): string =>
        words.map((word, i) => (i === first ? form : ((all ? forms[i]?.[0] : undefined) ?? word))).join(' ');
      if (!hasNumber) return isWhole ? [spelled(true)] : [];
      return [...new Set([spelled(false), spelled(true)])];
    });
  });
}

/** What families of models are called in those scripts. */
export const spelledFamilies: readonly string[] = families.flatMap((family) =>
  scripts.flatMap((script) => formsOf(family, script)),
);

const variantsAbroad = new RegExp(
  `^[\\s-]?(?:${[...variants].flatMap((word) => scripts.slice(1).flatMap((script) => formsOf(word, script))).join('|')})`,
  'u',
);

/** Whether a text goes on with a word that makes a name before it another model's: "GPT-4 터보" is not GPT-4. */
export const isVariantAbroad = (rest: string): boolean => variantsAbroad.test(rest);

const phonetic = /[\p{Script=Katakana}ー\p{Script=Hangul}]/u;

/** Whether a name of sounds begins within a word of the same letters: ラマ in ドラマ is no llama. */
export const beginsWithin = (text: string, start: number): boolean =>
  start > 0 && phonetic.test(text[start] as string) && phonetic.test(text[start - 1] as string);
