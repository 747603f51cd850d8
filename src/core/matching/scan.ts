import type { Article } from '#core/page/article.ts';
import { fold } from '#core/text/fold.ts';
import { findMentions, type Mention, type NameIndex } from './names.ts';
import { tokenise } from './tokens.ts';

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
  const folded: string[] = [];
  const mentions: Mention[][] = [];
  const named = new Map<string, number>();
  const weak = new Map<string, number>();
  const paired = new Map<string, number>();
  let context = 0;
  const read = (text: string): Mention[] => {
    const low = fold(text);
    folded.push(low);
    const found = findMentions(low, tokenise(low), names);
    context += low.match(contextWords)?.length ?? 0;
    for (const mention of found)
      for (const id of mention.models) {
        if (mention.kind === 'strong') named.set(id, (named.get(id) ?? 0) + 1);
        else weak.set(id, (weak.get(id) ?? 0) + 1);
      }
    for (const id of namedByPair(low, found, names)) paired.set(id, (paired.get(id) ?? 0) + 1);
    return found;
  };
  const titleMentions = read(article.title);
  for (const id of paired.keys()) paired.set(id, leastPairs);
  folded.length = 0;
  for (const { text } of article.blocks) mentions.push(read(text));
  for (const [id, count] of paired) if (count >= leastPairs && !named.has(id)) named.set(id, count);
  // A name of a model in a text that speaks of no AI is a star sign, a spacecraft or a band.
  if (context < minContext) named.clear();
  for (const [id, count] of named) named.set(id, count + (weak.get(id) ?? 0));
  return { folded, mentions, titleMentions, named };
}

/** How often an ambiguous name stands beside its maker's before it is taken for the model's; once in the title. */
const leastPairs = 2;
const minContext = 2;
const contextWords =
  /\b(?:a\.?i\.?|llms?|chatgpt|openai|anthropic|deepseek|deepmind|chatbots?|neural|machine learning|language models?|parameters?|params|tokens?|benchmarks?|open[- ](?:source|weights?)|inference|multimodal|generative|ki|ia|modelos? de lenguaje|modele de langage|sprachmodell\w*|parametros?|parametres?|parametri)\b|人工智能|人工智慧|大模型|语言模型|語言模型|参数|參數|生成式|인공지능|파라미터|매개변수|언어 모델|生成ai|パラメータ|言語モデル|нейросет|искусственн/gu;

/** "Amazon's Olympus": an ambiguous name beside its maker's in one sentence is unambiguous; so are two of them. */
function namedByPair(folded: string, mentions: readonly Mention[], names: NameIndex): string[] {
  const found: string[] = [];
  const weak = mentions.filter(({ kind }) => kind === 'weak' || kind === 'family');
  for (const mention of weak) {
    for (const id of mention.models) {
      const model = names.models.get(id);
      if (model === undefined || found.includes(id)) continue;
      const near = folded.slice(Math.max(0, mention.start - pairWindow), mention.end + pairWindow);
      const makers = fold(model.developer)
        .split(/\s*[/(]\s*/u)
        .map((maker) => maker.replace(/\)$/u, '').split(' ')[0] ?? '');
      // The head of a family's name says too little beside one maker; two makers together say enough.
      const byMaker =
        (mention.kind === 'weak' || makers.length > 1) &&
        makers.every((maker) => maker.length > 1 && near.includes(maker));
      const byPair = weak.some(
        (other) =>
          other.name !== mention.name &&
          other.models.includes(id) &&
          Math.abs(other.start - mention.start) < pairWindow,
      );
      if (byMaker || byPair) found.push(id);
    }
  }
  return found;
}

const pairWindow = 120; // Characters: about a sentence.
