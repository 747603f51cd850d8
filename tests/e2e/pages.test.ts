import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause } from '../../scripts/browser/badges.ts';
import { kinds, startSession, type Session } from './harness.ts';

const folder = join(import.meta.dirname, '../../../shared/pages/html');
const all = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];
const atOnce = 8; // windows

/**
 * As strict as a policy can be: what is not in the page is not asked for, and no script of a page runs, whose timers
 * would make two loads differ. Were a line of Hedge's subject to it, the page would say so.
 */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; require-trusted-types-for 'script'";

/** What a page is to its reader. */
interface Seen {
  /** Width and height of each, in turn. */
  readonly blocks: readonly number[];
  readonly text: string;
  readonly said: readonly string[];
  readonly ours: number;
}

describe.each(kinds)('saved pages of the web in %s', (kind) => {
  let session: Session;
  let bare: Session;
  beforeAll(async () => {
    if (all.length > 0) {
      [session, bare] = await Promise.all([startSession(kind), startSession(kind, { hedge: false })]);
    }
  });
  afterAll(async () => {
    await Promise.all([session?.close(), bare?.close()]);
  });

  it.skipIf(all.length === 0)(
    'are as they are without Hedge: sizes of blocks, text, errors; and none is labelled (skipped where ../shared is not there)',
    async () => {
      // All in one browser, and some in the other, where a window takes four times as long.
      const files = kind === 'chromium' ? all : all.filter((_, i) => i % 5 === 0);
      const different: string[] = [];
      for (let at = 0; at < files.length; at += atOnce) {
        const part = files.slice(at, at + atOnce);
        const [within, without] = await Promise.all([
          Promise.all(part.map((file) => look(session, file))),
          Promise.all(part.map((file) => look(bare, file))),
        ]);
        for (const [i, file] of part.entries()) {
          const [a, b] = [within[i], without[i]];
          if (a === undefined || b === undefined) continue;
          if (a.ours > 0) different.push(`${file} is labelled`);
          if (a.text !== b.text) different.push(`${file} reads otherwise`);
          if (!isAlike(a.blocks, b.blocks)) different.push(`${file} has other sizes`);
          if (a.said.join('\n') !== b.said.join('\n'))
            different.push(`${file}: ${a.said.join(' | ')} for ${b.said.join(' | ')}`);
        }
      }
      expect(all.length).toBeGreaterThan(40);
      expect(different).toEqual([]);
    },
    150_000,
  );
});

/** Firefox rounds the same size now up, now down. */
const isAlike = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((size, i) => Math.abs(size - (b[i] ?? Number.NaN)) <= 1);

/** Opens a page in a window of its own, for what is behind another is not looked at. */
async function look(session: Session, file: string): Promise<Seen> {
  const url = session.site.add(`/${file}`, readFileSync(join(folder, file)), { 'content-security-policy': policy });
  const page = await session.browser.newPage({ type: 'window' });
  const said: string[] = [];
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(url, { waitUntil: 'load', timeout: 15_000 });
  await pause(400);
  const seen = await measure(page);
  await page.close();
  // Firefox ends a long list of what a policy refused where it likes.
  const plain = said
    .filter((line) => !line.startsWith('Content-Security-Policy: Prevented'))
    .map((line) => line.replaceAll(session.site.address, 'site'))
    .toSorted();
  return { ...seen, said: [...new Set(plain)] };
}

function measure(page: Page): Promise<Omit<Seen, 'said'>> {
  return page.evaluate(() => {
    const blocks = [
      ...document.body.querySelectorAll('p,li,h1,h2,h3,h4,td,div,section,article,blockquote,figure,ul,table'),
    ];
    return {
      blocks: blocks.flatMap(({ clientWidth, clientHeight }) => [clientWidth, clientHeight]),
      text: document.body.innerText,
      ours: document.querySelectorAll('hedge-badge').length,
    };
  });
}
