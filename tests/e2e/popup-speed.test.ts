import { describe, expect, it } from 'vitest';
import { waitForBadges } from '../../scripts/browser/badges.ts';
import { readFixture } from '../fixtures/read-fixture.ts';
import { startSession } from './harness.ts';
import { untilText } from './reader.ts';

describe('a popup with fifty claims', () => {
  it('is there within a tenth of a second', async () => {
    const session = await startSession('chromium');
    try {
      const page = await session.open('/lantern', (await readFixture('lantern-r2')).html);
      await waitForBadges(page, 5);
      // As many claims as the sample has and forty more of the same models, as the background keeps a report.
      const first = await session.openPopup(page);
      await untilText(first, /claims? here/u);
      const count = await first.evaluate(fillReport, 60);
      expect(count).toBeGreaterThanOrEqual(50);
      await first.close();
      const times: number[] = [];
      for (let round = 0; round < 5; round += 1) {
        const popup = await session.openPopup(page);
        await untilText(popup, /[5-9]\d claims here/u);
        times.push(
          await popup.evaluate(() => {
            const [mark] = performance.getEntriesByName('hedge-list');
            return mark?.startTime ?? Number.NaN;
          }),
        );
        expect(await popup.$$eval('.claim', (found) => found.length)).toBeGreaterThanOrEqual(50);
        await popup.close();
      }
      const median = times.toSorted((a, b) => a - b)[2] ?? Number.NaN;
      console.log(
        `popup with 50 claims: list drawn ${times.map((time) => time.toFixed(0)).join(', ')} ms after its start`,
      );
      // Machines of tests are slow and shared: the goal is 100 ms on a reader's; five times that would be a fault.
      expect(median).toBeLessThan(500);
    } finally {
      await session.close();
    }
  });
});

/** Fills the report of the tab that a popup shows up to so many claims, from the snapshot of the extension. */
async function fillReport(wanted: number): Promise<number> {
  interface Area {
    get(key: null): Promise<Record<string, unknown>>;
    set(items: object): Promise<void>;
  }
  const { chrome } = globalThis as unknown as { chrome: { storage: { session: Area } } };
  const all = await chrome.storage.session.get(null);
  const tab = new URLSearchParams(location.search).get('tab');
  const key = `report:${tab}`;
  const report = all[key] as { found: { claim: string; model: string; index: number; level: string }[] };
  const snapshot = (await (await fetch('/feed/snapshot.json')).json()) as {
    models: { model: { id: string }; claims: { id: string }[] }[];
  };
  const known = new Set(report.found.map(({ claim }) => claim));
  const [sample] = report.found;
  if (sample === undefined) throw new Error('the page has no label');
  for (const { model, claims } of snapshot.models) {
    for (const { id } of claims) {
      if (known.size >= wanted) break;
      if (known.has(id)) continue;
      known.add(id);
      report.found.push({ ...sample, claim: id, model: model.id, level: 'badge', index: report.found.length });
    }
  }
  await chrome.storage.session.set({ [key]: report });
  return known.size;
}
