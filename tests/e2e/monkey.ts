import type { Page } from 'puppeteer-core';

/** What a page of scripts may do to its own text: one random act a round, the same for the same seed. */
export function installMonkey(page: Page, seed: number): Promise<void> {
  return page.evaluate((start) => {
    let state = start;
    // Mulberry32: small, and good enough to choose.
    const random = (): number => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const article = document.querySelector('article') as HTMLElement;
    const sent = [...article.querySelectorAll('p')].map((p) => p.cloneNode(true) as Element);
    const blocks = (): HTMLElement[] => [...article.querySelectorAll('p')];
    const texts = (): Text[] => {
      const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (walker.nextNode())
        if ((walker.currentNode as Text).data.trim() !== '') found.push(walker.currentNode as Text);
      return found;
    };
    const place = (node: Node): void => void article.insertBefore(node, pick([...article.children, null]));
    const clean = (node: Element): Element => {
      const copy = node.cloneNode(true) as Element;
      for (const badge of copy.querySelectorAll('hedge-badge')) badge.remove();
      return copy;
    };
    const acts: Record<string, () => void> = {
      insertBlock() {
        const block = document.createElement('p');
        block.textContent = 'The lamps along the quay went on one after another.';
        place(block);
      },
      insertText() {
        const text = pick(texts());
        text.parentNode?.insertBefore(
          document.createTextNode(pick([' so they say ', ' not ', ' 7 '])),
          pick([text, text.nextSibling]),
        );
      },
      insertElement() {
        const text = pick(texts());
        const mark = document.createElement('em');
        mark.textContent = pick(['', ' really ', ' never ']);
        text.parentNode?.insertBefore(mark, pick([text, text.nextSibling]));
      },
      writeInto() {
        const text = pick(texts());
        text.insertData(Math.floor(random() * text.length), pick([' ', 'x', ' almost ']));
      },
      cutFrom() {
        const text = pick(texts());
        text.deleteData(Math.floor(random() * text.length), 3);
      },
      remove: () => blocks().length > 6 && pick(blocks()).remove(),
      removeInline: () => pick([...article.querySelectorAll('p *'), document.createElement('i')]).remove(),
      moveBlock: () => place(pick(blocks())),
      moveInline() {
        const inline = pick([...article.querySelectorAll('p *')]);
        if (inline !== undefined) pick(blocks()).append(inline);
      },
      normalise: () => article.normalize(),
      split() {
        const text = pick(texts());
        text.splitText(Math.floor(random() * text.length));
      },
      wrap() {
        const text = pick(texts());
        const rest = text.splitText(Math.floor(random() * text.length));
        const strong = document.createElement('strong');
        rest.replaceWith(strong);
        strong.append(rest);
      },
      // As a page does that copies what it finds, Hedge's own elements too.
      clone() {
        const block = pick(blocks());
        block.replaceWith(block.cloneNode(true));
      },
      double: () => blocks().length < 20 && place(pick(blocks()).cloneNode(true)),
      hydrate() {
        const block = pick(blocks());
        block.innerHTML = clean(block).innerHTML;
      },
      replaceText() {
        const block = pick(blocks());
        block.replaceChildren(document.createTextNode(block.textContent));
      },
      hide() {
        const block = pick(blocks());
        block.style.display = block.style.display === 'none' ? '' : 'none';
      },
      shift() {
        article.style.marginInlineStart = `${Math.floor(random() * 60)}px`;
      },
      restore: () => place(pick(sent).cloneNode(true)),
      reorder: () => article.append(...blocks().toSorted(() => random() - 0.5)),
    };
    Object.assign(globalThis, {
      monkey: (): Promise<string> => {
        const name = pick(Object.keys(acts));
        acts[name]?.();
        // Until a frame has been drawn: what is on the screen then is what is judged.
        return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(name))));
      },
      // So that there is something to spoil again.
      heal: (): void => article.replaceChildren(...sent.map((block) => block.cloneNode(true))),
    });
  }, seed);
}

/** One act; answers with its name once the next frame is drawn. */
export const act = (page: Page): Promise<string> =>
  page.evaluate(() => (globalThis as unknown as { monkey(): Promise<string> }).monkey());

export const heal = (page: Page): Promise<void> =>
  page.evaluate(() => (globalThis as unknown as { heal(): void }).heal());
