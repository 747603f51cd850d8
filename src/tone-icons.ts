import type { Tone } from '#core/claim/tone.ts';

/**
 * A shape for each tone, so that colour is never needed to tell them apart: paths of a 16 by 16 box, stroked.
 * Drawn for this project.
 */
export const toneIcons: Readonly<Record<Tone, string>> = {
  // a cross
  refuted: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  // a ring with a bar
  denied: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2M4.2 11.8l7.6-7.6',
  // not equal
  disputed: 'M2.5 6h11M2.5 10.5h11M11 2.5l-6 11.5',
  // an arrow past a bar
  superseded: 'M2.5 8h7M6.8 4.5L10.3 8l-3.5 3.5M13.3 3v10',
  // a question mark
  unverified: 'M5 5.6C5 3.7 6.3 2.6 8 2.6s3 1.1 3 2.8c0 2.3-3 2.4-3 4.6M8 13.2v.4',
  // half of a disc
  partly: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2M8 2v12M8 5h3.8M8 8h5M8 11h3.8',
  // a tick
  confirmed: 'M2.8 8.6l3.4 3.6 7-8',
};
