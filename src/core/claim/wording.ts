import type { Mode, Why } from '#core/matching/label.ts';
import type { Position, PositionStance, Verdict } from './schema.ts';
import { badgeKeys, type Tone } from './tone.ts';

/** Keys of the messages that name the parts of a claim; badge, card and popup use the same words. */

export const verdictKeys = {
  unverified: 'verdictUnverified',
  disputed: 'verdictDisputed',
  refuted: 'verdictRefuted',
  confirmed: 'verdictConfirmed',
  'partly-confirmed': 'verdictPartlyConfirmed',
  superseded: 'verdictSuperseded',
} as const satisfies Record<Verdict, string>;

export const stanceKeys = {
  asserts: 'stanceAsserts',
  repeats: 'stanceRepeats',
  doubts: 'stanceDoubts',
  disputes: 'stanceDisputes',
  denies: 'stanceDenies',
  confirms: 'stanceConfirms',
} as const satisfies Record<PositionStance, string>;

export const modeKeys = {
  asserts: 'modeAsserts',
  reports: 'modeReports',
  questions: 'modeQuestions',
  denies: 'modeDenies',
} as const satisfies Record<Mode, string>;

export const subjectKeys = {
  sentence: 'subjectSentence',
  earlier: 'subjectEarlier',
  heading: 'subjectHeading',
  title: 'subjectTitle',
  table: 'subjectTable',
  page: 'subjectPage',
} as const satisfies Record<Why['subject']['from'], string>;

export const toneKeys = {
  refuted: 'toneRefuted',
  denied: 'toneDenied',
  disputed: 'toneDisputed',
  superseded: 'toneSuperseded',
  unverified: 'toneUnverified',
  partly: 'tonePartly',
  confirmed: 'toneConfirmed',
} as const satisfies Record<Tone, string>;

/** What a screen reader says of a badge in place, before "button". */
export const badgeLabels = {
  refuted: 'claimRefuted',
  denied: 'claimDenied',
  disputed: 'claimDisputed',
  superseded: 'claimSuperseded',
  unverified: 'claimUnverified',
  partly: 'claimPartly',
  confirmed: 'claimConfirmed',
} as const satisfies Record<Tone, string>;

/** All messages that a badge in a page may show. */
export const badgeMessages: readonly string[] = [
  ...badgeKeys,
  ...Object.values(badgeLabels),
  'badgeClaims',
  'badgeLabel',
  'badgeLabelMore',
  'badgeAgain',
];

/**
 * The positions as a reader wants them: who denies, disputes, doubts or confirms first, then who says so; and
 * apart from them those who only pass it on, who may be many and tell little.
 */
export function arrangePositions(positions: readonly Position[]): { main: Position[]; repeats: Position[] } {
  const order: readonly PositionStance[] = ['denies', 'disputes', 'doubts', 'confirms', 'asserts'];
  return {
    main: positions
      .filter(({ stance }) => stance !== 'repeats')
      .toSorted((a, b) => order.indexOf(a.stance) - order.indexOf(b.stance)),
    repeats: positions.filter(({ stance }) => stance === 'repeats'),
  };
}

/**
 * The positions in the order of time, the oldest first, those without a date last; and apart from them those who only
 * pass the claim on.
 */
export function timeLine(positions: readonly Position[]): { main: Position[]; repeats: Position[] } {
  // Dates of reduced precision sort as their beginning: "2025" before "2025-03".
  const inTime = positions.toSorted((a, b) => (a.on ?? '9999').localeCompare(b.on ?? '9999'));
  return {
    main: inTime.filter(({ stance }) => stance !== 'repeats'),
    repeats: inTime.filter(({ stance }) => stance === 'repeats'),
  };
}
