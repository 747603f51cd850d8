import type { Article, Span } from '#core/page/article.ts';
import { products } from './families.ts';
import type { Why } from './label.ts';
import type { RoledMention } from './mention-roles.ts';
import type { Mention } from './names.ts';
import type { NameScan } from './scan.ts';

/** Whom a stretch of text is about, and how sure that is. */
export interface Subject {
  readonly models: readonly string[];
  /** What names it, as the page writes it; null where no one place does, but most of the page's names are its own. */
  readonly name: string | null;
  readonly from: Exclude<Why['subject']['from'], 'page'>;
  /** 0 to 1. */
  readonly sure: number;
  /** By a name that other models have too, or a family's. */
  readonly isWeak: boolean;
}

const sureFrom: Readonly<Record<Subject['from'], number>> = {
  sentence: 1,
  table: 0.97,
  earlier: 0.93,
  heading: 0.92,
  title: 0.85,
};
/** How much a carried subject loses with each block between. */
const fading = 0.97;
const farthest = 6; // Blocks over which a subject is carried within a section.

/** A subject that a sentence takes over from what stands before or above it. */
export interface Carried {
  readonly subject: Subject;
  /**
   * What stands in between: nothing; the model was named last, but not first; another model, in a paragraph
   * before; another model, in the same paragraph.
   */
  readonly past: 'no' | 'beside' | 'topic' | 'paragraph';
}

/** Follows whom an article is about, block by block and sentence by sentence, in reading order. */
export class SubjectTracker {
  readonly #scan: NameScan;
  readonly #article: Article;
  readonly #topic: Subject | null;
  readonly #headings: (Subject | null)[] = [];
  /** Folded text of the nearest heading over the present block. */
  headingText: string | null = null;
  #last: { readonly subjects: readonly Subject[]; readonly block: number } | null = null;

  constructor(article: Article, scan: NameScan) {
    this.#article = article;
    this.#scan = scan;
    this.#topic = topicOf(article, scan);
  }

  /** Only models that the page names unambiguously: an ambiguous name alone names nobody. */
  #known(mention: Mention): readonly string[] {
    const named = mention.models.filter((id) => this.#scan.named.has(id));
    if (named.length < 2) return named;
    // Before any of them is out it means the one that comes first.
    const first = mention.kind === 'strong' ? undefined : this.#scan.coming.find((id) => named.includes(id));
    if (first !== undefined) return [first];
    // One name of several models means the one that the page speaks of most.
    const most = Math.max(...named.map((id) => this.#scan.named.get(id) as number));
    return named.filter((id) => this.#scan.named.get(id) === most);
  }

  /** A mention as a subject; null for an ambiguous name of a model that the page does not name otherwise. */
  asSubject(mention: Mention, from: Subject['from']): Subject | null {
    const models = this.#known(mention);
    if (models.length === 0 && mention.kind !== 'other' && mention.kind !== 'strong') return null;
    const isWeak = mention.kind === 'weak' || mention.kind === 'family';
    return {
      models,
      name: writtenOf(mention),
      from,
      sure: sureFrom[from] * (mention.kind === 'family' ? 0.9 : 1),
      isWeak,
    };
  }

  /** Whether little more than an ambiguous name speaks for it that the page means a model. */
  isThin(model: string): boolean {
    return this.#scan.thin.has(model);
  }

  /** The share of the page's mentions that are a model's. */
  focus(model: string): number {
    let all = 0;
    for (const [id, count] of this.#scan.named) if (id === model || !this.#scan.thin.has(id)) all += count;
    return (this.#scan.named.get(model) ?? 0) / Math.max(1, all);
  }

  enterHeading(level: number, text: string, mentions: readonly RoledMention[]): void {
    this.#headings.length = level;
    const own = mentions.find((mention) => mention.role === 'subject' && this.asSubject(mention, 'heading') !== null);
    this.#headings[level] = own === undefined ? null : this.asSubject(own, 'heading');
    this.headingText = text;
    this.#last = null;
  }

  /** After a sentence: its first subject is what "it" means in the next, if not one of the others. */
  leave(block: number, mentions: readonly RoledMention[]): void {
    const subjects = mentions.flatMap((mention) =>
      mention.role === 'subject' ? (this.asSubject(mention, 'earlier') ?? []) : [],
    );
    if (subjects.length > 0) this.#last = { subjects, block };
  }

  /**
   * Whom a sentence without a name is about, if it may be this model: what stands before and above it, or, past
   * that, the section's or the page's topic.
   */
  carriedFor(block: number, model: string): Carried | null {
    const carried = this.carried(block);
    if (carried?.models.includes(model) === true) return { subject: carried, past: 'no' };
    const last = this.#last;
    const beside = last?.subjects.find(({ models }) => models.includes(model));
    if (last !== null && beside !== undefined && block - last.block <= farthest)
      return { subject: beside, past: 'beside' };
    const heading = this.#headings.findLast((subject) => subject !== null && subject !== undefined) ?? null;
    // Under a heading about another model the page's topic is far.
    const topic = heading ?? this.#topic;
    if (topic?.models.includes(model) !== true) return null;
    // "Kimi K2 is here. It has ...": what follows in the same paragraph is that one's, most likely.
    return { subject: topic, past: last?.block === block ? 'paragraph' : 'topic' };
  }

  /** The subject that a sentence without one of its own has, from what stands before and above it. */
  carried(block: number): Subject | null {
    const kind = this.#article.blocks[block]?.kind;
    const nested = kind === 'item' || kind === 'row' || kind === 'caption';
    const last = this.#last;
    const first = last?.subjects[0];
    if (last !== null && first !== undefined && last.block === block) return first;
    const heading = this.#headings.findLast((subject) => subject !== null && subject !== undefined) ?? null;
    // An item stands under its heading; the item before it is a sibling, whose subject is its own.
    if (nested && heading !== null) return heading;
    if (last !== null && first !== undefined && block - last.block <= farthest) {
      return { ...first, sure: first.sure * fading ** (block - last.block) };
    }
    return heading ?? this.#topic;
  }
}

/** Share of a page's mentions from which on it is about one model, though its title does not say so. */
const leastFocus = 0.5;

/** What the whole article is about: the model its title names, or the one that most of its mentions name. */
function topicOf(article: Article, scan: NameScan): Subject | null {
  const inTitle = [
    ...scan.titleMentions,
    ...(article.blocks.findIndex(({ kind }) => kind === 'heading') === -1 ? [] : []),
  ]
    .flatMap((mention) => mention.models.map((id) => ({ id, name: writtenOf(mention) })))
    .find(({ id }) => scan.named.has(id) && !scan.thin.has(id));
  let best: [string, number] | null = null;
  let all = 0;
  for (const entry of scan.named) {
    if (scan.thin.has(entry[0])) continue;
    all += entry[1];
    if (best === null || entry[1] > best[1]) best = entry;
  }
  if (best === null) return null;
  const [id, count] = best;
  if (inTitle !== undefined && (inTitle.id === id || count < all * 0.6)) {
    return { models: [inTitle.id], name: inTitle.name, from: 'title', sure: sureFrom.title, isWeak: false };
  }
  if (count < all * leastFocus || count < 3) return null;
  return { models: [id], name: null, from: 'title', sure: sureFrom.title * 0.95, isWeak: false };
}

const writtenOf = ({ written, name }: Mention): string => written ?? name;

/** Whom a piece of evidence in a sentence is about, by the names in that sentence. */
export interface NamedSubject {
  readonly subject: Subject;
  /** Named before the evidence, only after it, or only as what something is compared with. */
  readonly place: 'before' | 'after' | 'compared';
  /** Another model's name stands nearer. */
  readonly otherNearer: boolean;
  /** The name that the evidence is nearest to. */
  readonly mention: Span;
}

/**
 * The wanted model among the names of a sentence: 'other' where the sentence names only other models, null where
 * it names nobody. `allowed` are names of other models that the claim itself speaks of.
 */
export function subjectOf(
  evidence: Span,
  folded: string,
  mentions: readonly RoledMention[],
  wanted: string,
  allowed: (mention: Mention) => boolean,
  tracker: SubjectTracker,
): NamedSubject | null | 'other' {
  let nearest: { own: boolean; end: number } | null = null;
  let own: { subject: Subject; place: NamedSubject['place']; mention: Span } | null = null;
  let others = false;
  let lastForeign = -1;
  const namesOwn = mentions.some((mention) => tracker.asSubject(mention, 'sentence')?.models.includes(wanted));
  for (const mention of mentions) {
    const subject = tracker.asSubject(mention, 'sentence');
    if (subject === null) continue;
    const isOwn = subject.models.includes(wanted);
    const isBefore = mention.end <= evidence.start + 1;
    if (isOwn) {
      const place = mention.role === 'compared' ? 'compared' : isBefore ? 'before' : 'after';
      // The name nearest before the evidence is the one; a name after it only where none stands before.
      if (own === null || place === 'before' || own.place === 'compared') own = { subject, place, mention };
    } else if (allowed(mention) || (namesOwn && isProduct(mention))) continue;
    else if (mention.role === 'compared') {
      if (isBefore) lastForeign = mention.start;
      continue;
    } else others ||= isBefore || !parted.test(folded.slice(evidence.end, mention.start));
    if (isBefore) nearest = { own: isOwn, end: mention.end };
    else if (nearest === null || (isOwn && !nearest.own && mention.start - evidence.end < apposed))
      // "Claude, Gemini and R2": the name right after the evidence may be the one that it belongs to.
      nearest = { own: isOwn, end: mention.end };
  }
  if (own === null) return others ? 'other' : null;
  // "R2's rival Kimi K3 has ...": of two that are compared the one nearer before the evidence is spoken of.
  if (own.place === 'compared' && own.mention.start < lastForeign) return 'other';
  return { ...own, otherNearer: nearest !== null && !nearest.own };
}

const isProduct = ({ kind, name }: Mention): boolean => kind === 'other' && products.has(name);

const apposed = 12; // Characters.

/** "It reaches 90 % (GPT-4 has 53)": what stands in brackets or behind a semicolon is said beside. */
const parted = /[;(；（]|\s[—–-]\s/u;
