/** Work that may be interrupted after each of its steps, and gives its result at the end. */
export type Steps<T> = Generator<void, T>;

/** Does all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** A clock in milliseconds, and a way to let others have their turn. */
export interface Turns {
  readonly now: () => number;
  readonly pause: () => Promise<void>;
}

/**
 * Does steps in slices: once a slice has taken `budget` milliseconds, others have their turn. A single step is never
 * cut, so a slice may last one step longer.
 */
export async function inSlices<T>(steps: Steps<T>, budget: number, { now, pause }: Turns): Promise<T> {
  let end = now() + budget;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (now() < end) continue;
    await pause();
    end = now() + budget;
  }
}
