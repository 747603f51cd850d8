import type { Article } from '#core/page/article.ts';
import { fold } from '#core/text/fold.ts';
import { languageOf } from '#core/text/language.ts';
import { readAmbiguous } from './ambiguous.ts';
import { mentionsIn } from './mentions.ts';
import type { Mention, NameIndex } from './names.ts';
import { settleSiblings } from './siblings.ts';
import { findTwins } from './twins.ts';

/** The mentions of each block of an article. */
export interface NameScan {
  /** The article's language, two letters. */
  readonly lang: string;
  /** Folded text of each block. */
  readonly folded: readonly string[];
  readonly mentions: readonly (readonly Mention[])[];
  readonly titleMentions: readonly Mention[];
  /** Models that the article names, with how often it names them in all. */
  readonly named: ReadonlyMap<string, number>;
  /** Of these, the ones that only an ambiguous name speaks for, beside little else. */
  readonly thin: ReadonlySet<string>;
  /** Of the models that it names, those that came out after its day, the first first. */
  readonly coming: readonly string[];
}

const scans = new WeakMap<Article, { names: NameIndex; scan: NameScan }>();

/** Scans an article for names; the result is kept as long as the article is. */
export function scanNames(article: Article, names: NameIndex): NameScan {
  const kept = scans.get(article);
  if (kept !== undefined && kept.names === names) return kept.scan;
  const scan = scanAll(article, names);
  scans.set(article, { names, scan });
  return scan;
}

/** Ids of the models that the article names, the most named first. */
export function findModels(article: Article, names: NameIndex): string[] {
  const { named } = scanNames(article, names);
  return [...named.keys()].toSorted((a, b) => (named.get(b) as number) - (named.get(a) as number));
}

function scanAll(article: Article, names: NameIndex): NameScan {
  const folded = article.blocks.map(({ text }) => fold(text));
  const title = fold(article.title);
  const lang = languageOf(article.lang, sampleOf(title, folded));
  let all = settleSiblings(
    [
      mentionsIn(article.title, title, names, lang),
      ...article.blocks.map(({ text }, i) => mentionsIn(text, folded[i] as string, names, lang)),
    ],
    names.siblingWords,
  );
  const texts = [title, ...folded];
  // A name of a model in a text that speaks of no AI is a star sign, a spacecraft or a band.
  let counts = speaksOfAi(texts, all) ? countNames(texts, all, names, article) : nobody;
  const twins = findTwins(all.flat(), counts.named.keys(), names);
  if (twins.size > 0) {
    all = all.map((mentions) => mentions.map((mention) => asTwins(mention, twins)));
    counts = countNames(texts, all, names, article);
  }
  const [titleMentions = [], ...mentions] = all;
  const coming = comingOf([...counts.named.keys()], names, article.published);
  return { lang, folded, mentions, titleMentions, ...counts, coming };
}

/** The beginning of an article, folded. */
function sampleOf(title: string, folded: readonly string[]): string {
  let sample = title;
  for (const text of folded) {
    if (sample.length > 4000) break;
    sample += ` ${text}`;
  }
  return sample;
}

const nobody: Pick<NameScan, 'named' | 'thin'> = { named: new Map(), thin: new Set() };

/** How often a page names which models. */
function countNames(
  texts: readonly string[],
  all: readonly (readonly Mention[])[],
  names: NameIndex,
  article: Article,
): Pick<NameScan, 'named' | 'thin'> {
  const named = new Map<string, number>();
  const weak = new Map<string, number>();
  for (const mention of all.flat()) {
    const counts = mention.kind === 'strong' ? named : weak;
    for (const id of mention.models) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const thin = new Set<string>();
  const ambiguous = readAmbiguous(texts, all, names, article);
  for (const id of weak.keys()) {
    const found = named.has(id) ? undefined : ambiguous.get(id);
    if (found !== undefined) named.set(id, 0);
    if (found === 'thin') thin.add(id);
  }
  for (const [id, count] of named) named.set(id, count + (weak.get(id) ?? 0));
  return { named, thin };
}

function asTwins(mention: Mention, twins: ReadonlyMap<string, string>): Mention {
  if (!mention.models.some((id) => twins.has(id))) return mention;
  const through = (ids: readonly string[]): string[] => [...new Set(ids.map((id) => twins.get(id) ?? id))];
  return { ...mention, models: through(mention.models), close: through(mention.close) };
}

function comingOf(ids: readonly string[], { models }: NameIndex, published: string | null): string[] {
  if (published === null) return [];
  const releasedOn = (id: string): string => models.get(id)?.releasedOn ?? '';
  return ids.filter((id) => releasedOn(id) > published).toSorted((a, b) => (releasedOn(a) < releasedOn(b) ? -1 : 1));
}

const minContext = 2;
const contextWords =
  /\b(?:a\.?i\.?|llms?|chatgpt|openai|anthropic|deepseek|deepmind|chatbots?|neural|machine learning|(?:artificial|kunstliche) intellig\w+|intell?ig\w+ artifici\w+|(?:image|video|language) (?:models?|generators?|editors?)|hugging ?face|lm ?arena|parameters?|params|tokens?|benchmarks?|open[- ](?:source|weights?)|inference|multimodal|generative|ki|ia|modelos? de lenguaje|modele de langage|sprachmodell\w*|parametros?|parametres?|parametri)\b|人工智能|人工智慧|大模型|语言模型|語言模型|参数|參數|生成式|推理模型|인공지능|파라미터|매개변수|언어 모델|추론 모델|딥시크|生成ai|パラメータ|言語モデル|нейросет|искусственн/gu;
/** Families whose name with a version means nothing but a model: naming one is speaking of AI. */
const plainFamilies = /^(?:gpt|chatgpt|deepseek|qwen|kimi|mixtral|llama|grok|midjourney)/u;

function speaksOfAi(texts: readonly string[], mentions: readonly (readonly Mention[])[]): boolean {
  // Names of several models vouch for each other.
  const named = new Set(mentions.flat().flatMap(({ kind, models }) => (kind === 'strong' ? models : [])));
  let context = Math.max(0, named.size - 1);
  for (const [index, text] of texts.entries()) {
    context += text.match(contextWords)?.length ?? 0;
    context += mentions[index]?.filter(({ name }) => plainFamilies.test(name)).length ?? 0;
    if (context >= minContext) return true;
  }
  return false;
}
