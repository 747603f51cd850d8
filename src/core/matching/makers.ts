import { fold } from '#core/text/fold.ts';
import { simplify } from './han.ts';

/** What a maker is called in other scripts: a Chinese article about 苹果 is about Apple. Folded, simplified. */
const foreign: Readonly<Record<string, readonly string[]>> = {
  alibaba: ['阿里', 'アリババ', '알리바바', 'алибаба'],
  amazon: ['亚马逊', 'アマゾン', '아마존', 'амазон'],
  anthropic: ['アンソロピック', 'アンスロピック', '앤트로픽', '앤스로픽'],
  apple: ['苹果', 'アップル', '애플'],
  baidu: ['百度', 'バイドゥ', '바이두'],
  bytedance: ['字节跳动', 'バイトダンス', '바이트댄스'],
  deepseek: ['深度求索', '深度搜索', 'ディープシーク', '딥시크'],
  google: ['谷歌', 'グーグル', '구글'],
  huawei: ['华为', 'ファーウェイ', '화웨이'],
  meta: ['メタ', '메타', '脸书'],
  microsoft: ['微软', 'マイクロソフト', '마이크로소프트'],
  midjourney: ['ミッドジャーニー', '미드저니'],
  mistral: ['ミストラル', '미스트랄'],
  moonshot: ['月之暗面', 'ムーンショット', '문샷'],
  naver: ['네이버'],
  nvidia: ['英伟达', '辉达', 'エヌビディア', '엔비디아'],
  openai: ['オープンai', '오픈ai', '오픈에이아이'],
  samsung: ['三星', 'サムスン', '삼성'],
  tencent: ['腾讯', 'テンセント', '텐센트'],
  tesla: ['特斯拉', 'テスラ', '테슬라'],
  xiaomi: ['小米', 'シャオミ', '샤오미'],
  yandex: ['яндекс'],
  zhipu: ['智谱'],
};

/** The makers of a model as words to look for in folded text: "Google (for Apple)" has two. */
export function makersOf(developer: string): (readonly string[])[] {
  return fold(developer)
    .split(/\s*[/(]\s*(?:for )?/u)
    .map((maker) => maker.replace(/\)$/u, '').split(' ')[0] ?? '')
    .filter((maker) => maker.length > 1)
    .map((maker) => [maker, ...(foreign[maker] ?? [])]);
}

/** How often a text names a maker, by any of its names; `limit` is enough. */
export function countMaker(folded: string, names: readonly string[], limit: number): number {
  const text = simplify(folded);
  let count = 0;
  for (const name of names) {
    for (let at = text.indexOf(name); at !== -1 && count < limit; at = text.indexOf(name, at + name.length)) {
      if (isWordAt(text, at, name)) count += 1;
    }
  }
  return count;
}

/** Whether a text, folded and in simplified characters, names one of a model's makers, as `makersOf` gives them. */
export const namesMaker = (plain: string, makers: readonly (readonly string[])[]): boolean =>
  makers.some((names) => names.some((name) => standsAsWord(plain, name)));

/** Whether a word or name stands somewhere in a text, both folded, and is no part of another word. */
export function standsAsWord(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1))
    if (isWordAt(text, at, name)) return true;
  return false;
}

function isWordAt(text: string, at: number, name: string): boolean {
  if (!/^[a-z]/u.test(name)) return true;
  // "Metas" is German for Meta's.
  return (
    !/[a-z0-9]/u.test(text[at - 1] ?? ' ') &&
    !/^(?!s(?![a-z]))[a-z]/u.test(text.slice(at + name.length, at + name.length + 2))
  );
}
