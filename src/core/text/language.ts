/** How much of a text is looked at: enough for a page, cheap on a book. */
const sampleLength = 4000;

/** What a word of one letter counts: many languages share it, and it may be a name's part. */
const letterWeight = 0.4;

/** Frequent little words, which few other languages share. The weights are even; ties go to the declared language. */
const stopWords: Readonly<Record<string, string>> = {
  en: 'a the of and to in is that for it with as was on be by this are from which have has will not but at said would its',
  de: 'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am soll laut über noch war haben',
  fr: 'le la les de des et un une du en est que qui dans pour pas sur par plus ne se avec ce il sont au aux cette sa ses mais ou être serait selon ont deux',
  es: 'el la los las de que y en un una por con para del se su al lo como más es pero sus le ha no sería según este está muy fue son tendría hasta',
  pt: 'o a os as de que e em um uma do da dos das no na para com por não se mais ao seu sua é mas como foi ser ou nos já está são seria pelo pela até segundo terá',
  it: 'il la lo gli di che e un una in per del della con non si è dei le al da sono più nel alla come ma anche questo sarebbe secondo dal delle nella avrebbe ha',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit naar wordt door heeft nog',
  pl: 'w i z na do się nie to że jest o jak ale po co za od przez dla ma będzie przy który oraz już tylko był',
  tr: 've bir bu için ile da de olarak daha çok en gibi kadar olan ne ancak sonra göre veya ise oldu',
  vi: 'và của là có cho được các trong không với một những này đã để người khi từ sẽ tham số về',
  id: 'yang dan di dengan untuk dari ini pada adalah dalam tidak akan itu ke atau juga oleh sebagai lebih telah',
  sv: 'och att det som en på är av för med den till inte har om ett men var de vid från kan',
  cs: 'a se na je v že s z do o to i ale jako by pro za tak po jeho který aby nebo',
  ru: 'и в не на что с по как это из к для от за его но мы был она так же или будет может при до',
  uk: 'і в не на що з та як це до для від за його але або буде може при ще є у',
};

let wordLanguages: Map<string, string[]> | null = null;

function languagesOf(word: string): readonly string[] {
  if (wordLanguages === null) {
    wordLanguages = new Map();
    for (const [lang, list] of Object.entries(stopWords)) {
      for (const entry of list.split(' ')) wordLanguages.set(entry, [...(wordLanguages.get(entry) ?? []), lang]);
    }
  }
  return wordLanguages.get(word) ?? [];
}

/** Scripts that name one language, by that; those that several share by a name of their own. */
const scripts: ReadonlyArray<readonly [string, RegExp]> = [
  ['latin', /^[A-Za-zÀ-ɏ]/u],
  ['han', /^\p{Script=Han}/u],
  ['kana', /^[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['cyrillic', /^\p{Script=Cyrillic}/u],
  ['ko', /^\p{Script=Hangul}/u],
  ['ar', /^\p{Script=Arabic}/u],
  ['he', /^\p{Script=Hebrew}/u],
  ['el', /^\p{Script=Greek}/u],
  ['th', /^\p{Script=Thai}/u],
  ['hi', /^\p{Script=Devanagari}/u],
  ['bn', /^\p{Script=Bengali}/u],
  ['ta', /^\p{Script=Tamil}/u],
];
/** Of these, the ones that name a language. */
const tellingScripts = ['ko', 'ar', 'he', 'el', 'th', 'hi', 'bn', 'ta'];

/** The script of each code unit, one more than its place in `scripts`, filled in as they turn up; none for 255. */
const scriptOf = new Uint8Array(0x10000);
const noScript = 255;

/** How many characters of a text are of each script. */
function countScripts(text: string): ReadonlyMap<string, number> {
  const counts = new Uint32Array(noScript + 1);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    let script = scriptOf[code] as number;
    if (script === 0) {
      const char = String.fromCodePoint(text.codePointAt(at) as number);
      script = scripts.findIndex(([, pattern]) => pattern.test(char)) + 1 || noScript;
      if (char.length > 1) at += 1;
      // What half of a pair is depends on the other.
      else if (code < 0xd800 || code > 0xdfff) scriptOf[code] = script;
    }
    counts[script] = (counts[script] as number) + 1;
  }
  return new Map(scripts.map(([name], place) => [name, counts[place + 1] as number]));
}

/** Share of Latin letters beyond which Chinese characters are quotations; they carry more per letter. */
const hanWeight = 3;
/** Kana per Han character from which a text is Japanese: particles alone make more. */
const kanaShare = 0.08;

/**
 * The two-letter code of a text's language. Script and stop words of a sample decide; the declared language,
 * which pages often get wrong, breaks ties and stands where the text is too short to tell.
 */
export function languageOf(declared: string | null, text: string): string {
  const said = /^[a-z]{2,3}(?![a-z])/u.exec((declared ?? '').trim().toLowerCase())?.[0] ?? null;
  // From the middle as well: pages begin with bylines and menus in other languages.
  const sample =
    text.length <= sampleLength
      ? text
      : `${text.slice(0, sampleLength / 2)} ${text.slice(Math.floor(text.length / 2), Math.floor(text.length / 2) + sampleLength / 2)}`;
  const counts = countScripts(sample);
  const count = (script: string): number => counts.get(script) ?? 0;
  const [latin, han, kana, cyrillic] = [count('latin'), count('han'), count('kana'), count('cyrillic')];
  if (kana > 0 && kana >= (han + kana) * kanaShare && (han + kana) * hanWeight >= latin) return 'ja';
  for (const lang of tellingScripts) {
    const letters = count(lang);
    if (letters > 0 && letters * 2 >= latin && letters >= han) return lang === 'ar' ? arabicScript(sample, said) : lang;
  }
  if (han * hanWeight >= latin && han > 0) return said === 'ja' && kana > 0 ? 'ja' : 'zh';
  const scores = new Map<string, number>();
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) {
    for (const lang of languagesOf(word))
      scores.set(lang, (scores.get(lang) ?? 0) + (word.length === 1 ? letterWeight : 1));
  }
  const isCyrillic = cyrillic > latin;
  let best: string | null = null;
  let most = 0;
  for (const [lang, score] of scores) {
    if (isCyrillic !== (lang === 'ru' || lang === 'uk')) continue;
    if (score > most || (score === most && lang === said)) {
      best = lang;
      most = score;
    }
  }
  if (isCyrillic && !/[іїєґ]/iu.test(sample))
    best = said !== null && cyrillicLanguages.has(said) && said !== 'uk' ? said : 'ru';
  if (isCyrillic) return best ?? (said !== null && cyrillicLanguages.has(said) ? said : 'uk');
  if (best === null) return said ?? 'en';
  // One little word, or the letter of "V3", is no reason to think that a page does not know its language.
  if (said !== null && most < leastWords) return said;
  // The declared language holds against a lead of a word or two.
  const own = said === null ? 0 : (scores.get(said) ?? 0);
  if (said !== null && own > 0 && most - own <= Math.max(1, most * 0.15)) return said;
  return best;
}

const leastWords = 2;

const cyrillicLanguages = new Set(['ru', 'uk', 'bg', 'sr', 'be', 'mk', 'kk']);

function arabicScript(sample: string, said: string | null): string {
  if (said === 'fa' || said === 'ur') return said;
  return /[پچژگ]/u.test(sample) && said !== 'ar' ? 'fa' : 'ar';
}
