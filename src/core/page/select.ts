import type { Box } from './box.ts';
import { findGround, type Ground } from './grow.ts';
import type { PageNode } from './node.ts';
import type { ReadTree } from './read-tree.ts';
import { sumUp } from './sum-up.ts';
import { linkShare, weigh, type Line } from './weight.ts';

/** The lines of a page that are its article's, in order, and what they were chosen from. */
export interface Selection<T extends PageNode> {
  readonly lines: readonly Line<T>[];
  readonly all: readonly Line<T>[];
}

/**
 * Chooses the article's text out of all text of a page. Three questions, each one pass: which boxes stand beside
 * an article (`sum-up.ts`); where do its paragraphs stand (`grow.ts`); and what in between belongs to it. In
 * doubt a line is kept: what is lost here no badge can mark, while a line too many must still name a model.
 */
export function selectArticle<T extends PageNode>({ drafts, boxes }: ReadTree<T>): Selection<T> {
  const all = drafts.map(weigh);
  sumUp(boxes, all);
  const ground = findGround(boxes, all);
  const isBeside = ground === null ? () => false : besideTest(ground);
  const isRead = ({ draft, text }: Line<T>): boolean =>
    !isBeside(draft.box) && (draft.kind === 'heading' || !isListOfLinks(draft.linked, text));
  if (ground === null) return { all, lines: all.filter((line) => !line.draft.box.out && isRead(line)) };

  const inside = closure(boxes, ground.kept);
  const within = closure(boxes, new Set([ground.outer]));
  const isInside = ({ draft }: Line<T>): boolean => !draft.box.out && inside.has(draft.box);
  const first = all.findIndex(isInside);
  const last = all.findLastIndex(isInside);
  const title = all.findLastIndex(
    ({ draft }, index) => index < first && draft.kind === 'heading' && draft.level === 1 && !draft.box.out,
  );
  const from = title < 0 ? first : title;
  return {
    all,
    lines: withoutEnd(
      all.filter((line, index) => {
        if (line.draft.box.out) return false;
        if (inside.has(line.draft.box)) return isRead(line);
        const { kind, level } = line.draft;
        if (kind === 'heading' && level === 1 && index < first) return true;
        return index > from && index < last && within.has(line.draft.box) && fillsGap(line) && isRead(line);
      }),
    ),
  };
}

/** Takes headings off the end: what they head was left out. */
function withoutEnd<T extends PageNode>(lines: readonly Line<T>[]): readonly Line<T>[] {
  const last = lines.findLastIndex(({ draft }) => draft.kind !== 'heading');
  return last < 0 ? lines : lines.slice(0, last + 1);
}

/** The boxes of a set and all boxes in them. */
function closure<T extends PageNode>(boxes: readonly Box<T>[], roots: Ground<T>['kept']): Set<Box<T>> {
  const found = new Set<Box<T>>();
  for (const box of boxes) if (roots.has(box) || (box.parent !== null && found.has(box.parent))) found.add(box);
  return found;
}

const gapProse = 2; // A paragraph of a line or two; what is shorter between two parts is mostly a label or a plea.
const gapLinks = 0.2;

/** What stands between the headline and the article's last part belongs to it if it is text: key facts, a lead. */
function fillsGap({ draft, text, prose }: Line<PageNode>): boolean {
  const isText = prose > gapProse || draft.kind === 'item' || draft.kind === 'heading';
  return isText && draft.linked < gapLinks * text.length;
}

const listTags = /^(?:ul|ol|div|section|table|dl|figure|header)$/u;

/** Tells boxes inside an article that stand beside its text all the same: lists of links, and asides with links. */
function besideTest<T extends PageNode>({ top, outer }: Ground<T>): (box: Box<T>) => boolean {
  const known = new Map<Box<T>, boolean>();
  const isBeside = (box: Box<T>): boolean => {
    let answer = known.get(box);
    if (answer === undefined) {
      if (box === top || box === outer || box.parent === null) answer = false;
      else {
        const name = box.element.localName ?? '';
        const links = linkShare(box);
        // Tables of data link their names.
        const most = name === 'aside' ? 0.25 : name === 'table' ? 0.6 : listTags.test(name) ? 0.5 : 1;
        answer = links > most || isBeside(box.parent);
      }
      known.set(box, answer);
    }
    return answer;
  };
  return isBeside;
}

/** A line that is nothing but links, without a sentence: navigation, tags, "read also". Headings may be links. */
function isListOfLinks(linked: number, text: string): boolean {
  return linked > text.length * 0.8 && !/[.!?。！？…]["'”’)]?$/u.test(text);
}
