import type { Span } from '#core/page/article.ts';
import type { Concept } from './lexicon/lexicon.ts';
import { keyOf, type Sentence } from './sentence.ts';
import type { Term } from './terms.ts';

/** What has to be said near a value for it to be a value of the attribute, and what makes it another's. */
export interface Role {
  /** One of these stands near. Empty: the claim's own words decide. */
  readonly need: readonly Concept[];
  /** Nearer than any of `need`, one of these makes the value another attribute's. */
  readonly avoid: readonly Concept[];
}

const none: Role = { need: [], avoid: [] };

const roles: Readonly<Record<string, Role>> = {
  'total-parameters': {
    need: ['param', 'total', 'moe', 'dense', 'large'],
    avoid: ['active', 'token', 'cost', 'price', 'data'],
  },
  'active-parameters': { need: ['active'], avoid: ['total'] },
  // That a token costs less says nothing of what the training cost.
  'training-cost': { need: ['train', 'develop'], avoid: ['infer', 'token', 'price'] },
  'relative-price': {
    need: ['cost', 'price', 'cheap', 'reduce', 'dear', 'paid'],
    avoid: ['train', 'energy', 'accuracy'],
  },
  price: {
    need: ['cost', 'price', 'paid', 'token', 'input', 'output', 'deal', 'month', 'year', 'cheap', 'dear'],
    avoid: [],
  },
  'training-data': { need: ['data', 'train', 'token'], avoid: ['context', 'price', 'cost'] },
  'context-window': {
    need: ['context', 'window', 'long', 'token', 'memory'],
    avoid: ['train', 'price', 'cost', 'data'],
  },
  'training-compute': { need: [], avoid: [] },
  'release-date': { need: ['release', 'ship', 'announce', 'next', 'first', 'delay', 'free', 'app'], avoid: [] },
  'training-hardware': { need: ['train', 'chip', 'cluster', 'hardware'], avoid: ['infer'] },
  energy: { need: ['energy', 'power', 'efficiency', 'datacenter'], avoid: [] },
  latency: { need: ['slow', 'fast', 'speed', 'reason', 'limit'], avoid: [] },
  existence: { need: ['release', 'ship', 'announce', 'develop', 'open', 'test', 'codename', 'train'], avoid: [] },
  availability: { need: ['release', 'ship', 'announce', 'free', 'paid', 'device', 'app', 'user', 'next'], avoid: [] },
};

/** What a sentence speaks of that states a claim of an attribute in words. */
const cues: Readonly<Record<string, readonly Concept[]>> = {
  architecture: [
    'architecture',
    'moe',
    'expert',
    'layer',
    'dense',
    'hybrid',
    'attention',
    'router',
    'distill',
    'merge',
    'sparse',
  ],
  modality: ['multimodal', 'vision', 'image', 'video', 'audio', 'text', 'input', 'output', 'music', 'generate'],
  'personnel-or-partner': [
    'partner',
    'deal',
    'engineer',
    'government',
    'develop',
    'depend',
    'license',
    'app',
    'team',
    'cloud',
    'order',
    'founder',
  ],
  'inference-hardware': ['infer', 'device', 'chip', 'hardware', 'memory'],
  'training-hardware': ['train', 'chip', 'cluster', 'hardware'],
  availability: [
    'release',
    'ship',
    'free',
    'paid',
    'user',
    'app',
    'variant',
    'limit',
    'first',
    'device',
    'test',
    'access',
    'tier',
    'cloud',
    'private',
  ],
  existence: ['develop', 'test', 'train', 'codename', 'release', 'announce', 'rumour', 'open'],
  name: ['codename'],
  'benchmark-comparison': [
    'beat',
    'equal',
    'fast',
    'slow',
    'large',
    'small',
    'quality',
    'benchmark',
    'score',
    'improve',
    'weak',
    'frontier',
    'predecessor',
  ],
  'benchmark-score': ['benchmark', 'score', 'accuracy'],
  'release-delay': ['delay', 'suspend', 'dissatisfied'],
  'release-date': ['release', 'ship', 'announce', 'next', 'delay'],
  cancellation: ['cancel'],
  license: ['open', 'license'],
  quantization: ['quantize', 'reduce', 'small', 'loss', 'memory'],
  'relative-price': ['cost', 'price', 'cheap', 'dear', 'reduce'],
  price: ['cost', 'price', 'cheap', 'dear', 'paid'],
  'training-data': ['data', 'train', 'annotate'],
  'training-cost': ['train', 'develop'],
  'training-compute': ['cluster', 'power', 'train'],
  'active-parameters': ['active'],
  'total-parameters': ['param', 'total'],
  'context-window': ['context', 'window', 'long'],
  'hardware-efficiency': ['efficiency', 'utilisation', 'cluster'],
  latency: ['fast', 'slow', 'speed', 'reason'],
  energy: ['energy', 'power', 'cool', 'datacenter'],
};

const cueKeys = new Map(Object.entries(cues).map(([attribute, own]) => [attribute, own.map(keyOf)]));
const noKeys: readonly string[] = [];

/** The keys of concepts that speak of an attribute; none for attributes of any kind. */
export function cuesOf(attribute: string): readonly string[] {
  return cueKeys.get(attribute) ?? noKeys;
}

/** The role of an attribute; attributes without one are found by the claim's own words. */
export function roleOf(attribute: string): Role {
  return roles[attribute] ?? none;
}

/** Characters on either side of a value in which the words of its role are looked for. */
export const roleWindow = 110;

export interface RoleFit {
  readonly fits: boolean;
  readonly distance: number;
  readonly span: Span | null;
}

/** Whether what a value is needed for stands nearer to it than what would make it another attribute's. */
export function fitRole(role: Role, value: Span, sentence: Sentence): RoleFit {
  if (role.need.length === 0) return { fits: true, distance: 0, span: null };
  let need = Infinity;
  let avoid = Infinity;
  let span: Span | null = null;
  for (const term of sentence.terms) {
    const isNeed = hasAny(term, role.need);
    const isAvoid = hasAny(term, role.avoid);
    if (!isNeed && !isAvoid) continue;
    const distance = term.start >= value.end ? term.start - value.end : Math.max(0, value.start - term.end) * 1.15;
    if (distance > roleWindow) continue;
    // What stands behind a comma, a bracket or a conjunction belongs to the next value.
    const between =
      term.start >= value.end
        ? sentence.folded.slice(value.end, term.start)
        : sentence.folded.slice(term.end, value.start);
    const apart = /[,;()（），；、]/u.test(between) ? 25 : 0;
    if (isNeed && distance + apart < need) {
      need = distance + apart;
      span = term;
    }
    if (isAvoid) avoid = Math.min(avoid, distance + apart);
  }
  if (need === Infinity) {
    const heading = sentence.headingTerms.some((term) => hasAny(term, role.need));
    return { fits: heading && avoid === Infinity, distance: roleWindow, span: null };
  }
  return { fits: need <= avoid, distance: need, span };
}

function hasAny({ keys }: Term, wanted: readonly string[]): boolean {
  for (const key of keys) if (key.startsWith('#') && wanted.includes(key.slice(1))) return true;
  return false;
}
