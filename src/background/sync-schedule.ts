import { browser } from 'wxt/browser';
import type { ClaimStore } from './claim-store.ts';
import type { SyncOutcome } from './sync.ts';
import { delayAtStart } from './sync-delay.ts';

const alarm = 'sync';
/** An alarm may ring a little early. */
const slack = 5_000; // ms

export interface ScheduleParts {
  readonly store: Pick<ClaimStore, 'feeds'>;
  readonly ensure: () => Promise<void>;
  readonly sync: (id: string) => Promise<SyncOutcome>;
  readonly now: () => Date;
  readonly random: () => number;
}

/**
 * Syncs by the clock and by nothing else: never because of a page, so that the times of the requests say nothing
 * of what is read. One alarm, set for the feed that is due next; alarms outlive the background.
 */
export function startSchedule(parts: ScheduleParts): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void run(parts);
  });
  // A start of the browser, an installation, an update: the alarm may be gone, and none is set by anything else.
  const begin = (): void =>
    void browser.alarms.create(alarm, { when: parts.now().getTime() + delayAtStart(parts.random()) });
  browser.runtime.onStartup.addListener(begin);
  browser.runtime.onInstalled.addListener(begin);
}

async function run({ store, ensure, sync, now, random }: ScheduleParts): Promise<void> {
  try {
    await ensure();
    for (const { id, nextAt, enabled, source } of await store.feeds()) {
      const due = nextAt === null || Date.parse(nextAt) <= now().getTime() + slack;
      if (enabled && source !== null && due) await sync(id);
    }
  } finally {
    const times = (await store.feeds()).filter(({ enabled, source }) => enabled && source !== null);
    const next = times.map(({ nextAt }) => (nextAt === null ? 0 : Date.parse(nextAt)));
    // Without a feed to ask there is still one to look for, should the reader add it.
    const hour = 60 * 60 * 1000;
    const soonest = Math.min(now().getTime() + hour, ...next);
    const when = Math.max(soonest, now().getTime() + delayAtStart(random()));
    await browser.alarms.create(alarm, { when });
  }
}
