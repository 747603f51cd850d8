import { afterAll, beforeAll, expect, it } from 'vitest';
import { focusBadge, pause, readBadges, waitForBadges } from '../../scripts/browser/badges.ts';
import { inBoth, startSession, type Session } from './harness.ts';
import { comparePlaces } from './placing.ts';

const size = 'DeepSeek R2 is said to hold 1.2 trillion parameters in total.';
const data = 'R2 was trained on 5.2 PB of data, people say.';
const body = `<article><h1>DeepSeek R2, as far as it is known</h1><p>Nobody outside of the company has run the model so far, and what is passed round are figures that nobody has put a name to. We list them all the same.</p><p>${size} It is much.</p><p>${data}</p></article>`;
const page = (extra: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>DeepSeek R2</title><meta property="og:type" content="article"><meta name="hedge" content="off"><meta name="robots" content="noarchive,nosnippet,notranslate"><link rel="icon" href="data:,">${extra}</head><body>${body}</body></html>`;

/** Looks and listens wherever a page can, before any script of an extension runs, and notes what it learns. */
const spy = `<script>
  window.learned = []; window.roots = [];
  const note = (what) => learned.push(String(what).slice(0, 300));
  const wrap = (object, name) => { const plain = object[name]; object[name] = function (...args) { note(name); return plain.apply(this, args); }; };
  wrap(Element.prototype, 'attachShadow'); wrap(Node.prototype, 'insertBefore'); wrap(Element.prototype, 'append');
  const sheets = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, 'adoptedStyleSheets');
  if (sheets) Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { get() { roots.push(this); return sheets.get.call(this); }, set(value) { roots.push(this); sheets.set.call(this, value); } });
  const Sheet = CSSStyleSheet; window.CSSStyleSheet = class extends Sheet { replaceSync(css) { note(css); super.replaceSync(css); } };
  for (const type of ['click', 'keydown', 'focusin', 'toggle', 'beforetoggle', 'pointerdown']) addEventListener(type, (event) => {
    const path = event.composedPath(); note(type + ' ' + path[0].nodeName); }, true);
</script>`;

inBoth('a hostile page', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session?.close());

  it('learns no more than that there are badges', async () => {
    const tab = await session.open('/spy', page(spy));
    const badges = await waitForBadges(tab, 2);
    await tab.bringToFront();
    await focusBadge(tab);
    await tab.keyboard.press('Enter');
    await pause(400);
    expect((await readBadges(tab)).some(({ open }) => open)).toBe(true);
    const known = await tab.evaluate(() => {
      const { learned, roots } = globalThis as unknown as { learned: string[]; roots: ShadowRoot[] };
      const hosts = [...document.querySelectorAll<HTMLElement>('hedge-badge')];
      return {
        learned: [...new Set(learned)],
        roots: roots.map(({ textContent }) => textContent),
        open: hosts.filter(({ shadowRoot }) => shadowRoot !== null).length,
        shown: hosts.map(({ outerHTML, innerText }) => outerHTML + innerText),
        names: [...CSS.highlights.keys()],
        styles: [...document.styleSheets].map(({ href }) => href),
        text: document.body.innerText,
        focus: document.activeElement?.localName,
      };
    });
    expect(known).toMatchObject({ roots: [], open: 0, names: ['hedge-q7-claim'], focus: 'hedge-badge' });
    // Its own listeners see that the reader came to an element of ours, and nothing inside of it.
    for (const line of known.learned)
      expect(line).toMatch(
        /^(?:focusin|click|keydown|pointerdown|toggle|beforetoggle) (?:HEDGE-BADGE|BODY|HTML|#document)$/u,
      );
    const said = [...known.shown, ...known.learned].join('\n');
    for (const { words, tone } of badges) {
      expect(said).not.toContain(words);
      expect(said).not.toContain(tone);
    }
    expect(known.text).not.toMatch(/Teortaxes|disputed/u);
    await tab.close();
  });

  it('sets off nothing by events of its own, and forges nothing that the popup says', async () => {
    const tab = await session.open('/forger', page(''));
    const before = await waitForBadges(tab, 2);
    await tab.evaluate(() => {
      const fake = document.createElement('hedge-badge');
      fake.attachShadow({ mode: 'open' }).append('confirmed by everybody');
      document.querySelector('article')?.append(fake);
      for (const host of document.querySelectorAll<HTMLElement>('hedge-badge')) {
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
          host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
        }
        host.click();
        host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      }
      for (const type of ['hedge', 'message', 'claims/changed']) {
        postMessage({ hedge: 'page/match', data: { token: '0'.repeat(32), article: null } }, '*');
        dispatchEvent(new CustomEvent(type, { detail: { hedge: 'page/wrong' } }));
      }
    });
    await pause(600);
    const after = await readBadges(tab);
    expect(after.filter(({ open }) => open)).toEqual([]);
    expect(after.map(({ label }) => label)).toEqual(before.map(({ label }) => label));
    const popup = await session.openPopup(tab);
    await popup.waitForFunction(() => document.body.innerText.includes('1.2 trillion'), { timeout: 10_000 });
    expect(await popup.evaluate(() => document.body.innerText)).not.toContain('confirmed by everybody');
    await Promise.all([popup.close(), tab.close()]);
  });

  it('does not make Hedge hang by changing all the time, is not slowed by it, and is labelled once it rests', async () => {
    const restless = `<script>addEventListener('load', () => { let n = 0; const start = performance.now();
      const timer = setInterval(() => { n += 1; history.replaceState(null, '', '?' + n);
        const note = document.createElement('p'); note.textContent = 'It is ' + n + ' now, and nobody knows what comes next, as it is with such things.';
        document.querySelector('article').append(note); if (n > 50) note.previousSibling.remove();
        if (n === 400) { clearInterval(timer); window.took = performance.now() - start; } }, 5); });</script>`;
    const tab = await session.open('/restless', page(restless));
    await tab.waitForFunction(() => 'took' in globalThis, { timeout: 30_000 });
    const took = await tab.evaluate(() => (globalThis as unknown as { took: number }).took);
    console.log(`${kind}: 400 changes of page and address, meant to take 2 s, took ${Math.round(took)} ms`);
    expect(took).toBeLessThan(10_000);
    const badges = await waitForBadges(tab, 2);
    expect(await comparePlaces(tab, badges, [size, data])).toEqual({ bare: [], astray: [] });
    await tab.close();
  });

  it('with the strictest policy is labelled as any other, and has nothing to report', async () => {
    const url = session.site.add('/strict', page(''), {
      'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    });
    const tab = await session.browser.newPage();
    const said: string[] = [];
    tab.on('console', (message) => said.push(message.text()));
    await tab.goto(url);
    const badges = await waitForBadges(tab, 2);
    expect(await comparePlaces(tab, badges, [size, data])).toEqual({ bare: [], astray: [] });
    await tab.bringToFront();
    await focusBadge(tab);
    await tab.keyboard.press('Enter');
    await pause(300);
    expect((await readBadges(tab)).find(({ open }) => open)?.card).toContain('Teortaxes');
    expect(said.filter((line) => !/favicon|data:,/u.test(line))).toEqual([]);
    await tab.close();
  });
});
