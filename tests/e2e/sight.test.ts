import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { focusBadge, readBadges, waitForBadges } from '../../scripts/browser/badges.ts';
import { exposeRoots } from '../../scripts/browser/shadow.ts';
import { contrasts, drawnGround } from './contrast.ts';
import { faultsInside } from './faults.ts';
import { inBoth, shoot, startSession, type Session } from './harness.ts';
import { until } from './reader.ts';

const rest = 'Nobody outside of the company has run the model so far, and what is passed round are figures.';
const story = `<article><h1>DeepSeek R2, as far as it is known</h1><p>${rest} DeepSeek R2 is said to hold 1.2 trillion parameters in total. ${rest}</p><p>DeepSeek R2 was trained on 5.2 PB of data, people say.</p><p>${rest} DeepSeek R2 was trained on Huawei’s Ascend 910B chips.</p><p>${rest}</p></article>`;

/** An article without a fault of its own, on some ground. */
const pageOn = (style: string, mark = 'root', attributes = ''): string =>
  `<!doctype html><html lang="en" ${attributes}><head><meta charset="utf-8"><title>DeepSeek R2</title><meta property="og:type" content="article"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><style>body{font:17px/1.6 Georgia,serif;max-width:38rem;margin:1.5rem auto;padding:0 1rem}${style}</style></head><body><main id="${mark}">${story}</main></body></html>`;

const photograph = 'repeating-conic-gradient(#0b3 0 12%,#fa0 0 25%,#123 0 38%,#eef 0 50%,#c07 0 63%) 0 0/70px 90px';
const grounds = [
  { name: 'light', style: 'body{background:#fff;color:#111}', mark: 'story' },
  { name: 'dark', style: ':root{color-scheme:dark}body{background:#101216;color:#e8e6e1}', mark: 'story' },
  { name: 'coloured', style: 'html{background:#7a5cc7}body{color:#fff}', mark: 'root' },
  {
    name: 'picture',
    style: `html{background:${photograph}}article{color:#fff;text-shadow:0 0 4px #000,0 0 4px #000}`,
    mark: 'root',
  },
] as const;

inBoth('badges and cards, to be seen by everybody', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session?.close());

  /** Opens a page and a card on it, with the closed roots laid open to what the test runs there. */
  const openCard = async (path: string, html: string): Promise<Page> => {
    const page = await session.open(path, html);
    await waitForBadges(page, 3);
    await page.bringToFront();
    await focusBadge(page);
    await shoot(page, `${kind}${path.replace('/', '-')}-focus`);
    await page.keyboard.press('Enter');
    await until(
      () => readBadges(page),
      (badges) => badges.some(({ open }) => open),
    );
    await exposeRoots(page, 'hedge-badge');
    return page;
  };

  it.each(grounds)(
    'have no fault that axe finds, and contrast, on a ground that is $name',
    async ({ name, style, mark }) => {
      const page = await openCard(`/ground-${name}`, pageOn(style, mark));
      await shoot(page, `${kind}-ground-${name}`);
      const { faults, passed } = await faultsInside(page);
      expect(faults).toEqual([]);
      expect(passed, 'axe has been inside').toBeGreaterThan(30);
      const { texts, marks, seen } = await contrasts(page);
      expect(seen).toBeGreaterThan(20);
      // 4.5:1 for words; 3:1 for a sign, the edge of a control, and the ring around the focus.
      expect(texts.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
      expect(marks.filter(({ ratio }) => ratio < 3)).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await drawnGround(page), 'words stand on the badge’s own ground, whatever is behind').toEqual([]);
      await page.close();
    },
  );
});

describe('badges and cards by what the system asks for, in chromium', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('chromium');
  });
  afterAll(() => session?.close());

  it.each([
    { name: 'forced-colors', features: [{ name: 'forced-colors', value: 'active' }] },
    {
      name: 'forced-colors-dark',
      features: [
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-color-scheme', value: 'dark' },
      ],
    },
    { name: 'more-contrast', features: [{ name: 'prefers-contrast', value: 'more' }] },
    { name: 'reduced-motion', features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] },
  ])('can be read with $name', async ({ name, features }) => {
    const page = await session.browser.newPage();
    const devtools = await page.createCDPSession();
    await devtools.send('Emulation.setEmulatedMedia', { features });
    await page.goto(session.site.add(`/asks-${name}`, pageOn('')));
    await waitForBadges(page, 3);
    await page.bringToFront();
    await focusBadge(page);
    await shoot(page, `chromium-asks-${name}-focus`);
    await page.keyboard.press('Enter');
    await until(
      () => readBadges(page),
      (badges) => badges.some(({ open }) => open),
    );
    await shoot(page, `chromium-asks-${name}`);
    await exposeRoots(page, 'hedge-badge');
    const { texts, marks, seen } = await contrasts(page);
    const least = name === 'more-contrast' ? 7 : 4.5;
    expect(seen).toBeGreaterThan(20);
    expect(texts.filter(({ ratio }) => ratio < least)).toEqual([]);
    expect(marks.filter(({ ratio }) => ratio < 3)).toEqual([]);
    await page.close();
  });
});
