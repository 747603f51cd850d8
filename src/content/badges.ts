import type { Look } from '#messages';
import { createBadge, type BadgeElement, type BadgeShape } from './badge-element.ts';
import type { CardActions } from './card.ts';
import type { Highlights } from './highlights.ts';
import { badgeSize } from './layer-place.ts';
import { createManagedCheck, createRestless, isManagedPage } from './managed.ts';
import { isBefore, type Overlay } from './overlay.ts';
import { findSlot, isForbidden, type Slot } from './placement.ts';
import type { ReadPage } from './read-page.ts';
import { schemeAt, type Grounds } from './scheme.ts';
import type { LabelledSentence } from './sentences.ts';
import { excerptOf, locate, rangesOf, stillReads, stillStands, type Excerpt, type Segment } from './spans.ts';
import { createTurns } from './turns.ts';
import { language } from './words.ts';

/** A sentence with its badge on the page. */
interface Placed {
  /** Same key, same badge: words, claims and shape are the same. */
  readonly key: string;
  readonly look: Look;
  readonly badge: BadgeElement;
  sentence: LabelledSentence;
  excerpt: Excerpt;
  /** The words that carry each claim. */
  evidence: readonly (readonly Segment[])[];
  /** In the page's flow, or in the layer above it. */
  flowing: boolean;
}

/** All badges and underlines of a page. */
export interface Badges {
  /** Shows these sentences: badges whose sentence is the same stay as they are, even open. */
  paint(read: ReadPage, sentences: readonly LabelledSentence[], look: Look): Promise<void>;
  /**
   * Takes off what no longer stands beside its words, and puts back what the page took away, a few times. At once, so
   * that no frame is drawn with a badge beside other text. Null: whatever may have changed. True where some had to go.
   */
  verify(records: readonly MutationRecord[] | null): boolean;
  /** The badge at a claim's label; null where there is none. */
  find(index: number): BadgeElement | null;
  /** The badge after the one that has the focus, in reading order; else the first in the window or below it. */
  next(): BadgeElement | undefined;
  isOwn(node: Node): boolean;
  layout(): void;
  clear(): void;
}

// Copies of badges that a page makes are taken out; one that makes them without end has its way.
const maxCopies = 500;

export function createBadges(
  page: Document,
  overlay: Overlay,
  highlights: Highlights,
  actions: Omit<CardActions, 'close'>,
): Badges {
  let placed: Placed[] = [];
  let run = 0;
  let copies = 0;
  // After the page has removed a badge from its flow, its flow is left alone.
  let flowLost = false;
  const restless = createRestless();
  const own = new WeakSet<Node>();
  const leaving = new Set<Placed>();

  const take = (item: Placed): void => {
    leaving.delete(item);
    item.badge.host.remove();
    overlay.remove(item.badge);
  };
  const remove = (item: Placed): void => {
    // Its card still asks whether the moderators shall hear of the wrong label.
    if (item.badge.isLeaving()) {
      leaving.add(item);
      item.badge.onClosed(() => take(item));
      return;
    }
    item.badge.close();
    take(item);
  };
  const lift = (item: Placed): void => {
    item.badge.host.remove();
    item.flowing = false;
    const { badge, excerpt } = item;
    overlay.add({ badge, segments: excerpt.segments, shape: shapeOf(item), block: excerpt.block });
  };
  const slotOf = ({ block, segments }: Excerpt, isManaged: (block: Element) => boolean): Slot | null => {
    const last = segments.at(-1);
    const free = last !== undefined && !flowLost && !restless.has(block) && !isManaged(block);
    return free ? findSlot(last, block) : null;
  };
  const underline = (): void => {
    highlights.set(
      placed.flatMap(({ evidence }) =>
        evidence.flatMap((segments) => (stillReads(segments) ? rangesOf(segments) : [])),
      ),
    );
  };
  /** Whether a badge still stands where it was put; one that does not goes to the layer. */
  const settle = (item: Placed): void => {
    if (!item.flowing) return;
    const { host } = item.badge;
    const last = item.excerpt.segments.at(-1);
    const slot = last === undefined ? null : findSlot(last, item.excerpt.block);
    const inPlace = slot?.parent === host.parentNode && slot?.before === host;
    if (!host.isConnected) flowLost = true;
    if (!inPlace || restless.has(item.excerpt.block)) lift(item);
  };
  const dropCopies = (records: readonly MutationRecord[]): void => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      const element = node as Element;
      const found = element.localName === 'hedge-badge' ? [element] : element.querySelectorAll('hedge-badge');
      for (const copy of found) {
        if (own.has(copy) || overlay.isOwn(copy) || copies > maxCopies) continue;
        copies += 1;
        own.add(copy);
        copy.remove();
      }
    }
  };

  return {
    async paint(read, all, look) {
      run += 1;
      const current = run;
      const turns = createTurns();
      const mayFlow = !isManagedPage(page);
      const forbidden = new Map<Element, boolean>();
      const old = Map.groupBy(placed, ({ key }) => key);
      const wanted = (look.volume === 'none' ? [] : all).flatMap((sentence) => {
        const found = stand(read, sentence, forbidden);
        return found === null ? [] : [{ ...found, key: `${look.volume} ${look.print} ${language()}\n${found.key}` }];
      });
      const kept = wanted.map(({ key, excerpt, sentence, evidence }) => {
        const before = old.get(key)?.find((item) => isSame(item, excerpt));
        if (before === undefined) return null;
        old.set(key, old.get(key)?.filter((item) => item !== before) ?? []);
        return Object.assign(before, { excerpt, sentence, evidence });
      });
      // What goes, goes before the turn is handed over.
      for (const items of old.values()) items.forEach(remove);
      placed = kept.filter((item) => item !== null);
      const fresh = wanted.filter((_, i) => kept[i] === null);
      let handedOver = false;
      while (fresh.length > 0) {
        if (turns.due()) {
          await turns.next();
          handedOver = true;
        }
        if (run !== current) return;
        // What is asked of the page is asked for a whole slice of badges before one is put in: each would have it laid
        // out anew.
        const ready: (() => void)[] = [];
        const isManaged = createManagedCheck();
        const grounds: Grounds = new Map();
        do {
          const next = fresh.shift();
          // In the turn in which it was read it does.
          if (next === undefined || (handedOver && !stillStands(next.excerpt))) continue;
          const { block } = next.excerpt;
          const slot = mayFlow && block.ownerDocument === page ? slotOf(next.excerpt, isManaged) : null;
          const [scheme, size] = [schemeAt(block, grounds), badgeSize(block)];
          ready.push(() => {
            const badge = createBadge(block.ownerDocument, next.sentence, scheme, actions);
            own.add(badge.host);
            const item: Placed = { ...next, look, badge, flowing: false };
            placed.push(item);
            if (slot === null) lift(item);
            else putInFlow(item, slot, size);
          });
        } while (fresh.length > 0 && !turns.due());
        for (const put of ready) put();
      }
      underline();
      overlay.layout();
    },
    verify(records) {
      if (records !== null) {
        restless.note(records);
        dropCopies(records);
      }
      const touched = placed.filter(({ excerpt }) => records === null || touches(records, excerpt.block));
      const forbidden = new Map<Element, boolean>();
      const gone = touched.filter(({ excerpt }) => !stillStands(excerpt) || isForbidden(excerpt.block, forbidden));
      if (gone.length > 0) {
        gone.forEach(remove);
        placed = placed.filter((item) => !gone.includes(item));
        underline();
      }
      for (const item of touched) if (!gone.includes(item)) settle(item);
      overlay.restore();
      return gone.length > 0;
    },
    find: (index) =>
      placed.find(({ sentence }) => sentence.claims.some((claim) => claim.index === index))?.badge ?? null,
    next() {
      const shown = placed
        .filter(({ badge }) => topOf(badge) !== null)
        .toSorted((a, b) => (isBefore(a.excerpt, b.excerpt) ? -1 : 1));
      const at = shown.findIndex(({ badge }) => badge.button.matches(':focus, [aria-expanded="true"]'));
      const next = at === -1 ? shown.find(({ badge }) => (topOf(badge) ?? 0) >= 0) : shown[at + 1];
      return (next ?? shown[0])?.badge;
    },
    isOwn: (node) => own.has(node) || overlay.isOwn(node),
    layout: () => overlay.layout(),
    clear() {
      run += 1;
      placed.forEach(remove);
      leaving.forEach(take);
      placed = [];
      overlay.clear();
      highlights.clear();
    },
  };
}

/** Where a badge begins in the window; null where it is not drawn. */
function topOf({ button }: BadgeElement): number | null {
  const { top, height } = button.getBoundingClientRect();
  return height === 0 ? null : top;
}

/** A sentence as it stands on the page; null where it no longer does, or may not be painted. */
function stand(
  { sources, article }: ReadPage,
  sentence: LabelledSentence,
  forbidden: Map<Element, boolean>,
): (Pick<Placed, 'sentence' | 'excerpt' | 'evidence'> & { readonly key: string }) | null {
  const source = sources[sentence.block];
  const text = article.blocks[sentence.block]?.text ?? '';
  if (source === undefined) return null;
  const block = source.element as Element;
  const excerpt = excerptOf(block, locate(source, text, sentence.span));
  if (excerpt === null || isForbidden(block, forbidden)) return null;
  const evidence = sentence.claims.map(({ label }) => locate(source, text, label.evidence));
  return { sentence, excerpt, evidence, key: keyOf(sentence, text) };
}

/** Whether changes may concern a block: within it, of what is around it, or in a tree of another kind. */
function touches(records: readonly MutationRecord[], block: Element): boolean {
  return (
    !block.isConnected ||
    records.some(
      ({ target, type, addedNodes }) =>
        block.contains(target) ||
        (type === 'attributes' && target.contains(block)) ||
        [...addedNodes].some((node) => node.contains(block)) ||
        target.getRootNode() !== block.ownerDocument,
    )
  );
}

function shapeOf({ look: { volume }, sentence }: Placed): BadgeShape {
  if (volume === 'underline') return 'bare';
  return volume === 'dot' || sentence.again ? 'quiet' : 'full';
}

function putInFlow(item: Placed, { parent, before }: Slot, size: number): void {
  const { badge, look } = item;
  item.flowing = true;
  badge.shape(shapeOf(item));
  badge.host.style.setProperty('--size', `${size}px`);
  badge.host.dataset['place'] = look.volume === 'underline' ? 'bare' : 'flow';
  if (look.print) badge.host.dataset['print'] = '';
  parent.insertBefore(badge.host, before);
}

/** Whether a badge made before still fits a sentence read anew: beside the same text nodes. */
function isSame({ badge, excerpt: before }: Placed, { block, segments }: Excerpt): boolean {
  return (
    badge.host.isConnected &&
    before.block === block &&
    before.segments.length === segments.length &&
    before.segments.every(({ node, end }, i) => node === segments[i]?.node && end === segments[i]?.end)
  );
}

function keyOf({ span, claims, again }: LabelledSentence, text: string): string {
  const parts = claims.map(({ view }) => `${view.id} ${view.badge.key} ${view.badge.who} ${view.badge.others}`);
  return [text.slice(span.start, span.end), again, ...parts].join('\n');
}
