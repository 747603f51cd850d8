import type { Article } from '#core/page/article.ts';
import { fold } from '#core/text/fold.ts';
import { countMaker, makersOf } from './makers.ts';
import { mentionsIn, type Mention, type NameIndex } from './names.ts';

/** The mentions of each block of an article. */
export interface NameScan {
  /** Folded text of each block. */
  readonly folded: readonly string[];
  readonly mentions: readonly (readonly Mention[])[];
  readonly titleMentions: readonly Mention[];
  /** Models that the article names unambiguously, with how often it names them in all. */
  readonly named: ReadonlyMap<string, number>;
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

/** Ids of the models that the article names unambiguously, the most named first. */
export function findModels(article: Article, names: NameIndex): string[] {
  const { named } = scanNames(article, names);
  return [...named.keys()].toSorted((a, b) => (named.get(b) as number) - (named.get(a) as number));
}

function scanAll(article: Article, names: NameIndex): NameScan {
  const folded = article.blocks.map(({ text }) => fold(text));
  const title = fold(article.title);
  const titleMentions = mentionsIn(article.title, title, names);
  const mentions = article.blocks.map(({ text }, i) => mentionsIn(text, folded[i] as string, names));
  const named = new Map<string, number>();
  const weak = new Map<string, number>();
  for (const mention of [...titleMentions, ...mentions.flat()]) {
    const counts = mention.kind === 'strong' ? named : weak;
    for (const id of mention.models) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const texts = [title, ...folded];
  // A name of a model in a text that speaks of no AI is a star sign, a spacecraft or a band.
  if (!speaksOfAi(texts, [titleMentions, ...mentions])) named.clear();
  else {
    const found = new Set(namedByPair(texts, [titleMentions, ...mentions], names));
    for (const id of weak.keys()) if (!named.has(id) && found.has(id)) named.set(id, 0);
  }
  for (const [id, count] of named) named.set(id, count + (weak.get(id) ?? 0));
  return { folded, mentions, titleMentions, named };
}

const minContext = 2;
const contextWords =
  /\b(?:a\.?i\.?|llms?|chatgpt|openai|anthropic|deepseek|deepmind|chatbots?|neural|machine learning|language models?|parameters?|params|tokens?|benchmarks?|open[- ](?:source|weights?)|inference|multimodal|generative|ki|ia|modelos? de lenguaje|modele de langage|sprachmodell\w*|parametros?|parametres?|parametri)\b|人工智能|人工智慧|大模型|语言模型|語言模型|参数|參數|生成式|推理模型|인공지능|파라미터|매개변수|언어 모델|추론 모델|딥시크|生成ai|パラメータ|言語モデル|нейросет|искусственн/gu;
/** Families whose name with a version means nothing but a model: naming one is speaking of AI. */
const plainFamilies = /^(?:gpt|chatgpt|deepseek|qwen|kimi|mixtral|llama|grok|midjourney)/u;

function speaksOfAi(texts: readonly string[], mentions: readonly (readonly Mention[])[]): boolean {
  let context = 0;
  for (const [index, text] of texts.entries()) {
    context += text.match(contextWords)?.length ?? 0;
    context += mentions[index]?.filter(({ name }) => plainFamilies.test(name)).length ?? 0;
    if (context >= minContext) return true;
  }
  return false;
}

/**
 * Models whose ambiguous names the page makes unambiguous: "Amazon's Olympus" in one sentence, twice or in the
 * title; two of a model's names side by side; or "R2" again and again in a page that keeps speaking of DeepSeek.
 */
function namedByPair(
  texts: readonly string[],
  mentions: readonly (readonly Mention[])[],
  names: NameIndex,
): ReadonlySet<string> {
  const points = new Map<string, number>();
  const add = (id: string, count: number): void => void points.set(id, (points.get(id) ?? 0) + count);
  const uses = new Map<string, number>();
  for (const [index, text] of texts.entries()) {
    const isTitle = index === 0;
    const weak = (mentions[index] ?? []).filter(({ kind }) => kind === 'weak' || kind === 'family');
    const beside = new Set<string>();
    for (const [at, mention] of weak.entries()) {
      const near = weak.slice(Math.max(0, at - mostNear), at + mostNear);
      for (const id of mention.models) {
        if (mention.kind === 'weak') uses.set(id, (uses.get(id) ?? 0) + (isTitle ? titleUses : 1));
        if (!beside.has(id) && standsBesideOwn(text, mention, near, id, names)) beside.add(id);
      }
    }
    for (const id of beside) add(id, isTitle ? leastPairs : 1);
  }
  for (const [id, count] of uses)
    if (count + companyOf(id, texts, mentions, names) >= leastCompany) add(id, leastPairs);
  return new Set([...points].flatMap(([id, count]) => (count >= leastPairs ? [id] : [])));
}

/** How often an ambiguous name stands beside its maker's before it is taken for the model's; once in the title. */
const leastPairs = 2;
/** What a use of an ambiguous name in the title counts for. */
const titleUses = 2;
/** Uses of an ambiguous name, its maker's and its siblings' that together leave no doubt. */
const leastCompany = 5;
const makerLimit = 2;
const siblingLimit = 3;

function standsBesideOwn(
  folded: string,
  mention: Mention,
  weak: readonly Mention[],
  id: string,
  names: NameIndex,
): boolean {
  const model = names.models.get(id);
  if (model === undefined) return false;
  const near = folded.slice(Math.max(0, mention.start - pairWindow), mention.end + pairWindow);
  const makers = makersOf(model.developer);
  // The head of a family's name says too little beside one maker; two makers together say enough.
  const byMaker =
    (mention.kind === 'weak' || makers.length > 1) && makers.every((maker) => countMaker(near, maker, 1) > 0);
  return (
    byMaker ||
    weak.some(
      (other) =>
        other.name !== mention.name && other.models.includes(id) && Math.abs(other.start - mention.start) < pairWindow,
    )
  );
}

/** How much the page speaks of what a model belongs to: its makers, and other models of theirs. 0 without either. */
function companyOf(
  id: string,
  texts: readonly string[],
  mentions: readonly (readonly Mention[])[],
  names: NameIndex,
): number {
  const developer = names.models.get(id)?.developer ?? '';
  let company = 0;
  for (const maker of makersOf(developer)) {
    let count = 0;
    for (const text of texts) {
      count += countMaker(text, maker, makerLimit - count);
      if (count >= makerLimit) break;
    }
    company += count;
  }
  let siblings = 0;
  for (const mention of mentions.flat())
    if (
      !mention.models.includes(id) &&
      mention.models.some((other) => names.models.get(other)?.developer === developer)
    )
      siblings += 1;
  return company + Math.min(siblings, siblingLimit);
}

/** More names than these do not stand in the window. */
const mostNear = 40;
const pairWindow = 120; // Characters: about a sentence.
