import type { Concept } from './lexicon/lexicon.ts';

/** What has to be said near a value for it to be a value of the attribute, and what makes it another's. */
export interface Role {
  /** One of these stands near. Empty: the claim's own words decide. */
  readonly need: readonly Concept[];
  /** Nearer than any of `need`, one of these makes the value another attribute's. */
  readonly avoid: readonly Concept[];
}

const none: Role = { need: [], avoid: [] };

const roles: Readonly<Record<string, Role>> = {
  'total-parameters': { need: ['param', 'total', 'moe', 'dense', 'large'], avoid: ['active', 'token', 'cost', 'price', 'data'] },
  'active-parameters': { need: ['active'], avoid: ['total'] },
  'training-cost': { need: ['cost', 'price', 'cheap', 'reduce', 'dear'], avoid: ['infer', 'token'] },
  'relative-price': { need: ['cost', 'price', 'cheap', 'reduce', 'dear', 'paid'], avoid: ['train', 'energy', 'accuracy'] },
  price: { need: ['cost', 'price', 'paid', 'token', 'input', 'output', 'deal', 'month', 'year', 'cheap', 'dear'], avoid: [] },
  'training-data': { need: ['data', 'train', 'token'], avoid: ['context', 'price', 'cost'] },
  'context-window': { need: ['context', 'window', 'long', 'token', 'memory'], avoid: ['train', 'price', 'cost', 'data'] },
  'training-compute': { need: [], avoid: [] },
  'release-date': { need: ['release', 'ship', 'announce', 'next', 'first', 'delay', 'free', 'app'], avoid: [] },
  'training-hardware': { need: ['train', 'chip', 'cluster', 'hardware'], avoid: ['infer'] },
  energy: { need: ['energy', 'power', 'efficiency', 'datacenter'], avoid: [] },
  latency: { need: ['slow', 'fast', 'speed', 'reason', 'limit'], avoid: [] },
  existence: { need: ['release', 'ship', 'announce', 'develop', 'open', 'test', 'codename', 'train'], avoid: [] },
  availability: { need: ['release', 'ship', 'announce', 'free', 'paid', 'device', 'app', 'user', 'next'], avoid: [] },
};

/** The role of an attribute; attributes without one are found by the claim's own words. */
export function roleOf(attribute: string): Role {
  return roles[attribute] ?? none;
}
