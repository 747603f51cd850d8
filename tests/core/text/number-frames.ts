import type { BoundName } from '#core/text/lexicon/lexicon.ts';

/** A language, an example, and how it writes what is asked for. */
export interface Notation<T extends readonly unknown[]> {
  readonly lang: string;
  readonly like: string;
  readonly write: (...of: T) => string;
}
export interface Bounded extends Notation<[value: number]> {
  readonly bound: BoundName;
}

const at = <T extends readonly unknown[]>(lang: string, like: string, write: (...of: T) => string): Notation<T> => ({
  lang,
  like,
  write,
});
const bound = (name: BoundName, lang: string, before: string, after = ''): Bounded => ({
  bound: name,
  ...at(lang, `${before} 40 ${after}`.trim(), (value: number) => `${before}${value}${units[lang] ?? ' GPUs'}${after}`),
});
const units: Readonly<Record<string, string>> = { zh: '块GPU', ja: '個のGPU', ko: '개의 GPU' };

/** A number of GPUs with a bound. */
export const boundNotations: readonly Bounded[] = [
  bound('at-least', 'en', 'at least '),
  bound('at-most', 'en', 'up to '),
  bound('at-most', 'en', 'no more than '),
  bound('more-than', 'en', 'more than '),
  bound('more-than', 'en', 'over '),
  bound('less-than', 'en', 'fewer than '),
  bound('about', 'en', 'about '),
  bound('about', 'en', 'roughly '),
  bound('about', 'en', '~'),
  bound('at-least', 'zh', '至少'),
  bound('at-most', 'zh', '最多'),
  bound('more-than', 'zh', '超过'),
  bound('about', 'zh', '约'),
  bound('at-least', 'ja', '少なくとも'),
  bound('about', 'ja', '約'),
  bound('at-least', 'ko', '최소 '),
  bound('about', 'ko', '약 '),
  bound('at-least', 'de', 'mindestens '),
  bound('at-most', 'de', 'bis zu '),
  bound('more-than', 'de', 'mehr als '),
  bound('less-than', 'de', 'weniger als '),
  bound('about', 'de', 'etwa '),
  bound('at-least', 'fr', 'au moins '),
  bound('at-most', 'fr', "jusqu'à "),
  bound('more-than', 'fr', 'plus de '),
  bound('less-than', 'fr', 'moins de '),
  bound('about', 'fr', 'environ '),
  bound('at-least', 'es', 'al menos '),
  bound('at-most', 'es', 'hasta '),
  bound('more-than', 'es', 'más de '),
  bound('less-than', 'es', 'menos de '),
  bound('at-least', 'pt', 'pelo menos '),
  bound('at-most', 'pt', 'até '),
  bound('more-than', 'pt', 'mais de '),
  bound('less-than', 'pt', 'menos de '),
  bound('at-least', 'it', 'almeno '),
  bound('at-most', 'it', 'fino a '),
  bound('more-than', 'it', 'più di '),
  bound('less-than', 'it', 'meno di '),
];

/** A range of billions of parameters. */
export const rangeNotations: readonly Notation<[low: number, high: number]>[] = [
  at('en', '10-20 billion', (low, high) => `${low}-${high} billion parameters`),
  at('en', '10–20B', (low, high) => `${low}–${high}B parameters`),
  at('en', '10 to 20 billion', (low, high) => `${low} to ${high} billion parameters`),
  at('en', 'between 10 and 20 billion', (low, high) => `between ${low} and ${high} billion parameters`),
  at('en', '10 billion to 20 billion', (low, high) => `${low} billion to ${high} billion parameters`),
  at('zh', '10亿至20亿', (low, high) => `${low * 10}亿至${high * 10}亿参数`),
  at('zh', '100-200亿', (low, high) => `${low * 10}-${high * 10}亿参数`),
  at('ja', '100億から200億', (low, high) => `${low * 10}億から${high * 10}億パラメータ`),
  at('ko', '100~200억', (low, high) => `${low * 10}~${high * 10}억 매개변수`),
  at('de', '10 bis 20 Milliarden', (low, high) => `${low} bis ${high} Milliarden Parameter`),
  at('de', 'zwischen 10 und 20', (low, high) => `zwischen ${low} und ${high} Milliarden Parameter`),
  at('fr', 'de 10 à 20 milliards', (low, high) => `de ${low} à ${high} milliards de paramètres`),
  at('fr', 'entre 10 et 20 milliards', (low, high) => `entre ${low} et ${high} milliards de paramètres`),
  at('es', 'de 10 a 20 mil millones', (low, high) => `de ${low} a ${high} mil millones de parámetros`),
  at('es', 'entre 10 y 20 mil millones', (low, high) => `entre ${low} y ${high} mil millones de parámetros`),
  at('pt', 'de 10 a 20 bilhões', (low, high) => `de ${low} a ${high} bilhões de parâmetros`),
  at('pt', 'entre 10 e 20 bilhões', (low, high) => `entre ${low} e ${high} bilhões de parâmetros`),
  at('it', 'da 10 a 20 miliardi', (low, high) => `da ${low} a ${high} miliardi di parametri`),
  at('it', 'tra 10 e 20 miliardi', (low, high) => `tra ${low} e ${high} miliardi di parametri`),
];

function comma(value: number): string {
  return String(value).replace('.', ',');
}

/** So many times as much, as one word. */
export const foldNotations: readonly Notation<[value: number]>[] = [
  at('en', '5-fold', (value) => `a ${value}-fold gain`),
  at('en', '5fold', (value) => `a ${value}fold gain`),
  at('de', '5-fach', (value) => `${value}-fach schneller`),
];

/** A price in dollars for a million tokens. */
export const priceNotations: readonly Notation<[value: number]>[] = [
  at('en', '$0.07 per million tokens', (value) => `$${value} per million tokens`),
  at('en', '$0.07/M tokens', (value) => `$${value}/M tokens`),
  at('en', '$0.07 per 1M tokens', (value) => `$${value} per 1M tokens`),
  at('en', '0.07 dollars per million tokens', (value) => `${value} dollars per million tokens`),
  at('zh', '每百万tokens 0.07美元', (value) => `每百万tokens ${value}美元`),
  at('zh', '0.07美元/百万tokens', (value) => `${value}美元/百万tokens`),
  at('ja', '100万トークンあたり0.07ドル', (value) => `100万トークンあたり${value}ドル`),
  at('ko', '100만 토큰당 0.07달러', (value) => `100만 토큰당 ${value}달러`),
  at('de', '0,07 Dollar pro Million Token', (value) => `${comma(value)} Dollar pro Million Token`),
  at('fr', '0,07 $ par million de jetons', (value) => `${comma(value)} $ par million de jetons`),
  at('es', '0,07 dólares por millón de tokens', (value) => `${comma(value)} dólares por millón de tokens`),
  at('pt', 'US$ 0,07 por milhão de tokens', (value) => `US$ ${comma(value)} por milhão de tokens`),
  at('it', '0,07 dollari per milione di token', (value) => `${comma(value)} dollari per milione di token`),
];
