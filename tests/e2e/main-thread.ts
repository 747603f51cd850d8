import type { Protocol } from 'puppeteer-core';
import { pause } from '../../scripts/browser/badges.ts';
import type { Session } from './harness.ts';

/** What a load of a page cost. Times in ms, heap in bytes. */
export interface Cost {
  readonly main: number;
  readonly heap: number;
  /** Of tasks in which a script of the extension ran: their sum, and the longest. */
  readonly own: number;
  readonly longest: number;
  /** Badges or highlights, and when the last of them came, after the page's load event. */
  readonly marks: number;
  readonly lastMark: number;
}

/** Of several loads the least of each figure: what else the machine did is in all of them but seldom in the least. */
export function leastOf(costs: readonly Cost[]): Cost {
  const least = (of: keyof Cost): number => Math.min(...costs.map((cost) => cost[of]));
  return {
    main: least('main'),
    heap: least('heap'),
    own: least('own'),
    longest: least('longest'),
    marks: least('marks'),
    lastMark: least('lastMark'),
  };
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tid: number;
  readonly pid: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Loads a page in a tab of its own and lets it be for a while. */
export async function measure(session: Session, path: string, html: string, rest: number): Promise<Cost> {
  const url = session.site.add(path, html);
  const page = await session.browser.newPage();
  const devtools = await page.createCDPSession();
  await devtools.send('Performance.enable');
  await page.evaluateOnNewDocument(() => {
    const seen = { marks: 0, last: 0 };
    Object.assign(globalThis, { seen });
    new MutationObserver((records) => {
      for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (!/^hedge-badge$|^hypothesis-highlight$/u.test((node as Element).localName ?? '')) continue;
        seen.marks += 1;
        seen.last = performance.now();
      }
    }).observe(document, { childList: true, subtree: true });
  });
  const events: TraceEvent[] = [];
  devtools.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await devtools.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline', 'toplevel', 'v8.execute'] },
    transferMode: 'ReportEvents',
  });
  const before = read(await devtools.send('Performance.getMetrics'), 'TaskDuration');
  await page.goto(url);
  await pause(rest);
  const metrics = await devtools.send('Performance.getMetrics');
  const done = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.end');
  await done;
  await devtools.send('HeapProfiler.collectGarbage');
  const heap = read(await devtools.send('Performance.getMetrics'), 'JSHeapUsedSize');
  const { marks, last, load } = await page.evaluate(() => ({
    ...(globalThis as unknown as { seen: { marks: number; last: number } }).seen,
    load: (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd,
  }));
  await page.close();
  return {
    main: (read(metrics, 'TaskDuration') - before) * 1000,
    heap,
    ...ownTasks(events),
    marks,
    lastMark: last - load,
  };
}

const read = ({ metrics }: Protocol.Performance.GetMetricsResponse, wanted: string): number =>
  metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;

/** Tasks of a page's main thread in which a script of an extension ran. */
function ownTasks(events: readonly TraceEvent[]): Pick<Cost, 'own' | 'longest'> {
  const isOurs = ({ args }: TraceEvent): boolean => args?.data?.url?.startsWith('chrome-extension://') === true;
  // The extension's own worker and pages run in another process than the page.
  const calls = events.filter((event) => /^(?:FunctionCall|EvaluateScript)$/u.test(event.name) && isOurs(event));
  const tasks = events.filter(({ name, ph }) => ph === 'X' && name.endsWith('RunTask'));
  const lasting = new Map<TraceEvent, number>();
  for (const call of calls) {
    const task = tasks.find(
      ({ pid, tid, ts, dur = 0 }) => pid === call.pid && tid === call.tid && ts <= call.ts && call.ts < ts + dur,
    );
    if (task !== undefined) lasting.set(task, (task.dur ?? 0) / 1000);
  }
  const times = [...lasting.values()];
  return { own: times.reduce((sum, time) => sum + time, 0), longest: Math.max(0, ...times) };
}
