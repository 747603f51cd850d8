import type { Groups } from './lexicon.ts';

/** Signs and abbreviations that are the same in every language. Each lexicon spreads them into its own groups. */
export const sharedUnits: Groups = {
  percent: '%|٪|pct',
  'percent*0.1': '‰',
  'percent-points': 'pp|%p|% points',
  'bytes*1e3': 'kb|kib',
  'bytes*1e6': 'mb|mib',
  'bytes*1e9': 'gb|gib',
  'bytes*1e12': 'tb|tib',
  'bytes*1e15': 'pb|pib',
  'bytes*1e18': 'eb',
  flops: 'flops|flop|flop/s|flops/s',
  'flops*1e9': 'gflops|gigaflops|gigaflop',
  'flops*1e12': 'tflops|teraflops|teraflop|tops',
  'flops*1e15': 'pflops|petaflops|petaflop|pflop/s|petaflop/s|petaflops/s|pflop|pf',
  'flops*1e18': 'eflops|exaflops|exaflop|eflop|exaflop/s|eflop/s',
  'flops*1e21': 'zflops|zettaflops|zettaflop',
  'watts*1e3': 'kw',
  'watts*1e6': 'mw',
  'watts*1e9': 'gw',
  'gigawatt-hours*1e-6': 'kwh',
  'gigawatt-hours*1e-3': 'mwh',
  'gigawatt-hours': 'gwh',
  'gigawatt-hours*1e3': 'twh',
  'seconds*1e-3': 'ms',
  tokens: 'token|tokens|tok',
  'tokens-per-second': 'tok/s|tokens/s|token/s|tps|t/s|tokens/sec|tok/sec',
  gpus: 'gpu|gpus',
  chips: 'tpu|tpus|npu|npus',
  map: 'map',
  bits: 'bit|bits',
  fps: 'fps',
  hertz: 'hz',
  'hertz*1e9': 'ghz',
};

export const sharedUnitsBefore: Groups = { pue: 'pue', map: 'map' };

export const sharedCurrencies: Groups = {
  usd: '$|us$|usd|u.s. $',
  eur: '€|eur',
  gbp: '£|gbp',
  cny: '¥|cny|rmb|yuan|cn¥',
  jpy: 'jpy',
  krw: '₩|krw',
  inr: '₹|inr|rs.',
  rub: '₽|rub',
  brl: 'r$|brl',
  cad: 'c$|ca$|cad',
  aud: 'a$|au$|aud',
  hkd: 'hk$|hkd',
  twd: 'nt$|twd',
  chf: 'chf',
};

export const sharedSuffixes: Groups = { '1e3': 'k', '1e6': 'm|mn|mm', '1e9': 'b|bn', '1e12': 't|tn|tr' };

/** What stands before a number that names a version or an edition; product names of the time among them. */
export const sharedNames =
  'ios|ipados|macos|android|windows|python|cuda|pytorch|chrome|firefox|version|v|ver|gen|no|nr|rtx|gtx|gpt|claude|gemini|llama|grok|opus|sonnet|haiku|' +
  'qwen|kimi|ernie|deepseek|mistral|midjourney|sora|seedance|seedream|veo|imagen|flux|phi|gemma|glm|minimax|hunyuan|doubao|yi|nemotron|olympus|titan|nova|' +
  'ascend|昇腾|昇騰|升腾|kunpeng|iphone|galaxy|pixel|siri|copilot|stable diffusion|dall-e|wwdc|ces|step|mimo|mythos|fable|rubin|blackwell|tpu v|level|tier|phase|day';

export const sharedEditions = 'aime|mmlu|gpqa|swe-bench|frontiermath|livecodebench|hle';

export const sharedTimes = 'x|×';
export const sharedBounds = {
  about: '~|≈|±|∼|～|c.|ca.',
  'more-than': '>',
  'less-than': '<',
  'at-least': '≥|>=',
  'at-most': '≤|<=',
} as const;
export const sharedPer = '/';
export const sharedTo = '-|–|~|〜|～|∼|−';

/** Groups of words put together: the lists of the same name are joined. */
export function merge(...all: readonly Groups[]): Groups {
  const out: Record<string, string> = {};
  for (const groups of all)
    for (const [name, list] of Object.entries(groups))
      out[name] = out[name] === undefined ? list : `${out[name]}|${list}`;
  return out;
}
