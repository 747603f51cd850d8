import type { Tone } from '#core/claim/tone.ts';
import type { Look } from '#messages';
import { createBadge, type BadgeElement, type BadgeShape } from './badge-element.ts';
import type { CardActions } from './card.ts';
import type { Highlights } from './highlights.ts';
import { badgeSize, type Overlay } from './overlay.ts';
import { findSlot, isForbidden, isFrameworkPage, type Slot } from './placement.ts';
import type { ReadPage } from './read-page.ts';
import { schemeAt } from './scheme.ts';
import type { LabelledSentence } from './sentences.ts';
import { locate, rangesOf, stillReads, type Segment } from './spans.ts';
import { language } from './words.ts';

/** A sentence with its badge on the page. */
interface Placed {
  /** Same key, same badge: words, claims and shape are the same. */
  readonly key: string;
  readonly volume: Look['volume'];
  sentence: LabelledSentence;
  segments: readonly Segment[];
  /** The words that carry each claim. */
  evidence: readonly { readonly tone: Tone; readonly segments: readonly Segment[] }[];
  readonly badge: BadgeElement;
  readonly block: Element;
  /** In the page's flow, or in the layer above it. */
  flowing: boolean;
  /** How often the page took it away. */
  losses: number;
}

/** All badges and underlines of a page. */
export interface Badges {
  /** Shows these sentences: badges whose sentence is the same stay as they are, even open. */
  paint(read: ReadPage, sentences: readonly LabelledSentence[], volume: Look['volume']): void;
  /** Takes off what no longer stands beside its words, and puts back what the page took away, a few times. */
  verify(): void;
  /** The badge at a claim's label; null where there is none. */
  find(index: number): BadgeElement | null;
  isOwn(node: Node): boolean;
  layout(): void;
  clear(): void;
}

// A page that keeps removing a badge does not want it: after this many times it has its way.
const maxLosses = 3;

export function createBadges(
  page: Document,
  overlay: Overlay,
  highlights: Highlights,
  actions: Omit<CardActions, 'close'>,
): Badges {
  let placed: Placed[] = [];
  // After the page has removed a badge from its flow, its flow is left alone.
  let flowAllowed = !isFrameworkPage(page);
  let layerLosses = 0;
  const own = new WeakSet<Node>([overlay.host]);

  const leaving = new Set<Placed>();
  const take = (item: Placed): void => {
    leaving.delete(item);
    if (item.flowing) item.badge.host.remove();
    else overlay.remove(item.badge);
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
  const insert = (item: Placed, read: Pick<ReadPage, 'article'> | null): void => {
    const last = item.segments.at(-1);
    const slot = flowAllowed && last !== undefined ? findSlot(last, item.block) : null;
    item.flowing = slot !== null;
    if (slot !== null) putInFlow(item, slot);
    else {
      const text = read?.article.blocks[item.sentence.block]?.text ?? '';
      const endsBlock = read !== null && item.sentence.span.end >= text.trimEnd().length;
      const { badge, segments, block } = item;
      overlay.add({ badge, segments, endsBlock, shape: shapeOf(item), block });
    }
  };
  const underline = (): void => {
    highlights.set(
      placed.flatMap(({ evidence }) =>
        evidence.flatMap(({ tone, segments }) => rangesOf(segments).map((range) => ({ tone, range }))),
      ),
    );
  };

  return {
    paint(read, all, volume) {
      const sentences = volume === 'none' ? [] : all;
      const old = new Map<string, Placed[]>();
      for (const item of placed) old.set(item.key, [...(old.get(item.key) ?? []), item]);
      placed = [];
      for (const sentence of sentences) {
        const source = read.sources[sentence.block];
        const text = read.article.blocks[sentence.block]?.text ?? '';
        if (source === undefined) continue;
        const block = source.element as Element;
        const segments = locate(source, text, sentence.span);
        if (segments.length === 0 || isForbidden(block)) continue;
        const evidence = sentence.claims.map(({ label, view }) => ({
          tone: view.tone,
          segments: locate(source, text, label.evidence),
        }));
        const key = `${volume}\n${language()}\n${keyOf(sentence, text)}`;
        const before = old.get(key)?.find((item) => item.block === block && inPlace(item, segments));
        if (before !== undefined) {
          old.set(
            key,
            (old.get(key) ?? []).filter((item) => item !== before),
          );
          before.sentence = sentence;
          before.segments = segments;
          before.evidence = evidence;
          placed.push(before);
          continue;
        }
        const badge = createBadge(page, sentence, schemeAt(block), actions);
        own.add(badge.host);
        const item: Placed = { key, volume, sentence, segments, evidence, badge, block, flowing: false, losses: 0 };
        placed.push(item);
        insert(item, read);
      }
      for (const items of old.values()) items.forEach(remove);
      underline();
      overlay.layout();
    },
    verify() {
      const keep = placed.filter((item) => stillReads(item.segments));
      if (keep.length < placed.length) {
        for (const item of placed) if (!keep.includes(item)) remove(item);
        placed = keep;
        underline();
      }
      if (overlay.isLost()) {
        layerLosses += 1;
        if (layerLosses <= maxLosses) page.documentElement.append(overlay.host);
      }
      for (const item of placed) {
        if (item.badge.host.isConnected || overlay.isLost()) continue;
        item.losses += 1;
        if (item.losses > maxLosses) continue;
        if (item.flowing) flowAllowed = false;
        insert(item, null);
      }
      overlay.layout();
    },
    find: (index) =>
      placed.find(({ sentence }) => sentence.claims.some((claim) => claim.index === index))?.badge ?? null,
    isOwn: (node) => own.has(node),
    layout: () => overlay.layout(),
    clear() {
      placed.forEach(remove);
      leaving.forEach(take);
      placed = [];
      overlay.clear();
      highlights.clear();
    },
  };
}

function shapeOf({ volume, sentence }: Placed): BadgeShape {
  if (volume === 'underline') return 'bare';
  return volume === 'dot' || sentence.again ? 'quiet' : 'full';
}

function putInFlow(item: Placed, { parent, before }: Slot): void {
  const { badge, block } = item;
  badge.shape(shapeOf(item));
  badge.host.style.setProperty('--size', `${badgeSize(block)}px`);
  badge.host.dataset['place'] = item.volume === 'underline' ? 'bare' : 'flow';
  parent.insertBefore(badge.host, before);
}

/** Whether a badge made before still fits a sentence read anew: beside the same text nodes. */
function inPlace({ badge, segments: before }: Placed, segments: readonly Segment[]): boolean {
  return (
    badge.host.isConnected &&
    before.length === segments.length &&
    before.every(({ node, end }, i) => node === segments[i]?.node && end === segments[i]?.end)
  );
}

function keyOf({ span, claims, again }: LabelledSentence, text: string): string {
  const parts = claims.map(({ view }) => `${view.id} ${view.badge.key} ${view.badge.who} ${view.badge.others}`);
  return [text.slice(span.start, span.end), again, ...parts].join('\n');
}
