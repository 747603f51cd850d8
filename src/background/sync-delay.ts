const minute = 60_000; // ms

/** Between two syncs that go well: a denial of this evening is there this evening. */
const period = 60 * minute;
/** Of it, so that not all readers come at the full hour. */
const jitter = 0.25;
/** After the first failure; doubled with each further one, up to a day. */
const firstRetry = 5 * minute;
const longestRetry = 24 * 60 * minute;
/** Before the first sync: at once for the reader, not at once for all who start their browser at nine. */
const firstDelay = minute;

/** How long to wait after a sync, in ms, from the failures in a row and a random number from 0 to 1. */
export function delayAfter(failures: number, random: number): number {
  const base = failures === 0 ? period : Math.min(longestRetry, firstRetry * 2 ** Math.min(failures - 1, 20));
  return Math.round(base * (1 + jitter * (2 * random - 1)));
}

/** How long to wait before the first sync after a start, in ms. */
export function delayAtStart(random: number): number {
  return Math.round(firstDelay * (0.5 + random));
}
