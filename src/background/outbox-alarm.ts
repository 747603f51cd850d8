import { browser } from 'wxt/browser';

const alarm = 'outbox';

/** Sends what waits when its time has come, at each start of the browser, and when a connection is back. */
export function startOutboxAlarm(flush: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void flush();
  });
  browser.runtime.onStartup.addListener(() => void flush());
  globalThis.addEventListener('online', () => void flush());
}

/** Wakes the background for the outbox at that time. An alarm outlives the background. */
export async function wakeOutbox(at: Date): Promise<void> {
  await browser.alarms.create(alarm, { when: at.getTime() });
}
