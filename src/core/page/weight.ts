import type { Draft } from './draft.ts';
import type { PageNode } from './node.ts';

/** A block's draft with its text, read once, and what that text weighs. */
export interface Line<T extends PageNode> {
  readonly draft: Draft<T>;
  readonly text: string;
  /** Characters, an ideograph or syllable counting for three letters. */
  readonly weight: number;
  /** How much it looks like a paragraph of an article (`proseOf`). */
  readonly prose: number;
}

/** Reads and weighs the text of a draft. */
export function weigh<T extends PageNode>(draft: Draft<T>): Line<T> {
  const { text } = draft;
  const weight = weightOf(text);
  return { draft, text, weight, prose: proseOf(draft, text, weight) };
}

/** Kana, ideographs and Hangul, all in the basic plane; rarer ideographs beyond it change no weight. */
const dense = /[\u3041-\u9fff\uac00-\ud7a3]/u;

function weightOf(text: string): number {
  // Most texts have none, and an expression sees that soonest.
  if (!dense.test(text)) return text.length;
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 0x3041 && (code <= 0x9fff || (code >= 0xac00 && code <= 0xd7a3))) count += 1;
  }
  return text.length + count * 2;
}

const shortest = 25; // A line below it is a label, a date or a name.
const maxCommas = 8; // A list of names has many more, and is no better a paragraph for it.
const commas = /[,،、，;；]/gu;

/**
 * 0 for headings and short lines; a paragraph of an article has 2 to 12: it is long, has the commas of written
 * sentences, and is not made of links. After the score of Readability, which has proved itself.
 */
function proseOf(draft: Draft<PageNode>, text: string, weight: number): number {
  if (draft.kind === 'heading' || weight < shortest) return 0;
  const linked = Math.min(1, draft.linked / text.length);
  return (1 + Math.min(maxCommas, text.match(commas)?.length ?? 0) + Math.min(3, weight / 100)) * (1 - linked);
}

/** Share of a box's text that stands in links. */
export function linkShare(box: { readonly text: number; readonly linked: number }): number {
  return box.linked / Math.max(1, box.text);
}
