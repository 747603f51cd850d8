/**
 * What a language contributes to matching and to reading stance. One file a language; all words folded (lower
 * case, no accents; Chinese in simplified characters). In word lists an entry is one word, `*` ends a stem,
 * `_` joins the words of a phrase. In patterns an entry is a regular expression without flags.
 */
export interface Lexicon {
  readonly lang: string;
  /** Words that carry no content. */
  readonly stop: string;
  /** Words for the concepts of the field: what lets a claim be found in other words and other languages. */
  readonly concepts: Partial<Record<Concept, string>>;
  /** Marks before a name (or, in some languages, after it) that make it what something is compared with. */
  readonly comparators: { readonly before: string; readonly after?: string };
  readonly stance: {
    /** The sentence says that it is not so. */
    readonly denial: readonly string[];
    /** Words of negation that reach forward, over what stands behind them: "is not", 没有. */
    readonly negation: readonly string[];
    /** It calls the matter open or doubtful. */
    readonly doubt: readonly string[];
    /** It passes on what others say. */
    readonly hearsay: readonly string[];
    /** It states an official confirmation, which outweighs a word of hearsay. */
    readonly official: readonly string[];
    /** Words that cut a sentence into clauses of their own stance. */
    readonly contrast: string;
  };
}

export const concepts = [
  'train',
  'infer',
  'chip',
  'cluster',
  'hardware',
  'cost',
  'cheap',
  'dear',
  'release',
  'delay',
  'cancel',
  'open',
  'license',
  'param',
  'active',
  'total',
  'token',
  'context',
  'data',
  'benchmark',
  'score',
  'beat',
  'equal',
  'fast',
  'slow',
  'large',
  'small',
  'reduce',
  'quantize',
  'accuracy',
  'loss',
  'multimodal',
  'vision',
  'video',
  'audio',
  'text',
  'language',
  'code',
  'reason',
  'math',
  'agent',
  'moe',
  'architecture',
  'layer',
  'dense',
  'hybrid',
  'no',
  'truth',
  'rumour',
  'spec',
  'china',
  'west',
  'energy',
  'cool',
  'datacenter',
  'efficiency',
  'utilisation',
  'device',
  'business',
  'law',
  'finance',
  'medical',
  'security',
  'memory',
  'translate',
  'forum',
  'partner',
  'deal',
  'government',
  'engineer',
  'fail',
  'codename',
  'test',
  'develop',
  'free',
  'paid',
  'user',
  'human',
  'doctorate',
  'agi',
  'safety',
  'hallucinate',
  'distill',
  'shortage',
  'export',
  'annotate',
  'quality',
  'input',
  'output',
  'baseline',
  'next',
  'app',
  'limit',
  'speed',
  'price',
  'internal',
  'first',
  'variant',
  'long',
  'dissatisfied',
  'suspend',
  'hardwaredependence',
  'router',
  'window',
  'image',
  'autonomy',
  'depend',
  'merge',
  'expert',
  'ship',
  'power',
  'announce',
  'industry',
  'science',
  'program',
  'attention',
  'own',
  'year',
  'month',
  'search',
  'tool',
  'improve',
  'only',
] as const;
export type Concept = (typeof concepts)[number];
