import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause, readBadges, waitForBadgeCount } from '../../scripts/browser/badges.ts';
import { buildApp, frameworks, type BuiltApp, type Framework } from './frameworks/build.ts';
import { labelled, type Move } from './frameworks/story.ts';
import { kinds, shoot, startSession, type Session } from './harness.ts';
import { comparePlaces } from './placing.ts';

const apps = new Map<Framework, BuiltApp>();

/** What the application is told, in turn, and whose badges are to be seen then. */
const script: readonly { readonly move: Move | 'unmount'; readonly shows: readonly (keyof typeof labelled)[] }[] = [
  { move: 'read', shows: ['size', 'data', 'chips'] },
  { move: 'filter', shows: ['size', 'data', 'chips'] },
  { move: 'few', shows: ['chips'] },
  { move: 'all', shows: ['size', 'data', 'chips'] },
  { move: 'sort', shows: ['size', 'data', 'chips'] },
  { move: 'change', shows: ['size', 'chips'] },
  // One word put before a sentence turns it round.
  { move: 'deny', shows: ['chips'] },
  { move: 'unmount', shows: [] },
];

/** What one run over the script left behind. */
interface Run {
  readonly snapshots: readonly string[];
  readonly said: readonly string[];
}

describe.each(kinds)('in %s', (kind) => {
  let session: Session;
  let bare: Session;
  beforeAll(async () => {
    for (const name of frameworks) if (!apps.has(name)) apps.set(name, await buildApp(name));
    [session, bare] = await Promise.all([startSession(kind), startSession(kind, { hedge: false })]);
  });
  afterAll(async () => {
    await Promise.all([session?.close(), bare?.close()]);
  });

  it.each(frameworks)(
    'a page by %s is as it would be without Hedge, and has each badge beside its sentence',
    async (name) => {
      const [without, within] = await Promise.all([run(bare, name, null), run(session, name, kind)]);
      expect(within.said).toEqual(without.said);
      expect(within.snapshots).toEqual(without.snapshots);
      expect(without.snapshots).toHaveLength(script.length + 2);
    },
  );
});

/** Loads the page, waits until it is taken over, and tells it each move; where Hedge is, looks where its badges are. */
async function run(session: Session, name: Framework, kind: string | null): Promise<Run> {
  const app = apps.get(name);
  if (app === undefined) throw new Error(`${name} was not built`);
  session.site.add(`/${name}/client.js`, app.script);
  const page = await session.browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => {
    // React times its own work there, now so, now otherwise.
    if (!/^(?:timeStamp|timeEnd)$/u.test(message.type())) said.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(session.site.add(`/${name}`, app.html));
  const snapshots = [await snapshot(page)];
  if (kind !== null) {
    await waitForBadgeCount(page, 3, 15_000);
    expect(await page.evaluate(() => 'app' in globalThis), 'badges are there before the framework takes over').toBe(
      false,
    );
    await expectBadges(page, ['size', 'data', 'chips'], `${name} as it was sent`);
  }
  await page.waitForFunction(() => 'app' in globalThis, { timeout: 15_000 });
  snapshots.push(await snapshot(page));
  if (kind !== null) await shoot(page, `${kind}-framework-${name}`);
  for (const { move, shows } of script) {
    await page.evaluate(tell, move);
    if (kind !== null) await expectBadges(page, shows, `${name} after ${move}`);
    snapshots.push(await snapshot(page));
  }
  await page.close();
  return { snapshots, said };
}

/** Says it, and waits until the next frame is drawn: what a reader sees is right from then on. */
function tell(move: Move | 'unmount'): Promise<void> {
  const { app } = globalThis as unknown as { app: { move(name: string): void; unmount(): void } };
  if (move === 'unmount') app.unmount();
  else app.move(move);
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/** From the next frame on no badge stands beside other words; soon each sentence that is shown has its own. */
async function expectBadges(page: Page, shows: readonly (keyof typeof labelled)[], when: string): Promise<void> {
  const quotes = shows.map((id) => labelled[id]);
  const now = await comparePlaces(page, await readBadges(page), quotes);
  expect(now.astray, when).toEqual([]);
  const end = Date.now() + 6000;
  for (;;) {
    const places = await comparePlaces(page, await readBadges(page), quotes);
    if (places.bare.length === 0 && places.astray.length === 0) return;
    if (Date.now() > end) expect(places, when).toEqual({ bare: [], astray: [] });
    await pause(100);
  }
}

/** The page's markup without Hedge's own elements; what a framework draws at random is evened out. */
function snapshot(page: Page): Promise<string> {
  return page.evaluate(() => {
    const elsewhere = document.implementation.createHTMLDocument();
    const serialize = (root: Document | ShadowRoot): string => {
      const copy = elsewhere.createElement('div');
      for (const node of root.childNodes) if (node.nodeType !== 10) copy.append(elsewhere.importNode(node, true));
      for (const badge of copy.querySelectorAll('hedge-badge')) badge.remove();
      const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      return [copy.innerHTML.replaceAll(/lit\$\d+\$/gu, 'lit$'), ...inner.map(serialize)].join('\n');
    };
    return serialize(document);
  });
}
