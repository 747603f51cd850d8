import type { Page } from 'puppeteer-core';

/** How well something is told from what it stands on, after WCAG 2.2, as the browser draws both. */
export interface Contrast {
  readonly what: string;
  readonly ratio: number;
}

/** Contrasts of all words and signs in badges and cards, of each tone, after `exposeRoots`. */
export function contrasts(page: Page): Promise<{ texts: Contrast[]; marks: Contrast[]; seen: number }> {
  return page.evaluate(() => {
    type Colour = readonly [number, number, number, number];
    // Drawn by the browser itself, for computed colours come in many notations.
    const canvas = document
      .createElement('canvas')
      .getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
    const read = (colour: string): Colour => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return [r, g, b, a / 255];
    };
    const luminance = ([r, g, b]: Colour): number => {
      const [x = 0, y = 0, z = 0] = [r, g, b].map((part) =>
        part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    };
    const ratio = (a: Colour, b: Colour): number => {
      const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
      return Math.round(((high + 0.05) / (low + 0.05)) * 100) / 100;
    };
    /** The nearest ground that is not see-through, within Hedge's own elements; none is a fault. */
    const groundOf = (element: Element): Colour => {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const colour = read(getComputedStyle(at).backgroundColor);
        if (colour[3] === 1) return colour;
      }
      return [128, 128, 128, 0];
    };
    const texts: { what: string; ratio: number }[] = [];
    const marks: { what: string; ratio: number }[] = [];
    let seen = 0;
    const look = (element: Element, tone: string): void => {
      const style = getComputedStyle(element);
      if (style.display === 'none') return;
      const name = `${tone} ${element.localName}.${element.getAttribute('class') ?? ''}`;
      const ground = groundOf(element);
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && /\S/u.test((node as Text).data));
      const words = element.hasAttribute('data-words')
        ? getComputedStyle(element, '::before').color
        : hasText
          ? style.color
          : null;
      if (words !== null) {
        seen += 1;
        texts.push({ what: name, ratio: ground[3] === 1 ? ratio(read(words), ground) : 0 });
      }
      if (element.localName === 'svg') marks.push({ what: name, ratio: ratio(read(style.stroke), ground) });
    };
    const visit = (root: ShadowRoot): void => {
      for (const button of root.querySelectorAll<HTMLElement>('[data-tone]')) {
        const own = button.dataset['tone'] ?? '';
        for (const tone of ['refuted', 'denied', 'disputed', 'superseded', 'unverified', 'partly', 'confirmed']) {
          button.dataset['tone'] = tone;
          for (const part of [button, ...button.querySelectorAll('*')]) look(part, tone);
        }
        button.dataset['tone'] = own;
      }
      for (const element of root.querySelectorAll('.card *')) look(element, 'card');
      for (const inner of root.querySelectorAll('hedge-badge')) if (inner.shadowRoot !== null) visit(inner.shadowRoot);
    };
    for (const host of document.querySelectorAll('hedge-badge')) if (host.shadowRoot !== null) visit(host.shadowRoot);
    return { texts, marks, seen };
  });
}

/** Badges whose picture does not have their own ground in it: then the page shows through. After `exposeRoots`. */
export async function drawnGround(page: Page): Promise<string[]> {
  const places = await page.evaluate(() => {
    const found: { words: string; colour: string; x: number; y: number; width: number; height: number }[] = [];
    const visit = (root: ShadowRoot): void => {
      for (const button of root.querySelectorAll<HTMLElement>('button[aria-haspopup]')) {
        const { left, top, width, height } = button.getBoundingClientRect();
        if (width < 6) continue;
        const words = button.innerText || (button.querySelector<HTMLElement>('.words')?.dataset['words'] ?? '');
        const colour = getComputedStyle(button).backgroundColor;
        found.push({ words, colour, x: left + scrollX, y: top + scrollY, width, height });
      }
      for (const inner of root.querySelectorAll('hedge-badge')) if (inner.shadowRoot !== null) visit(inner.shadowRoot);
    };
    for (const host of document.querySelectorAll('hedge-badge')) if (host.shadowRoot !== null) visit(host.shadowRoot);
    return found;
  });
  const wrong: string[] = [];
  for (const { words, colour, x, y, width, height } of places) {
    // Without its rounded ends.
    const inset = Math.min(width, height) * 0.25;
    const clip = { x: x + inset, y: y + inset / 2, width: width - 2 * inset, height: height - inset };
    const picture = await page.screenshot({ encoding: 'base64', clip });
    const share = await page.evaluate(
      async (data, ground) => {
        const bytes = Uint8Array.from(atob(data), (letter) => letter.codePointAt(0) ?? 0);
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(image.width, image.height).getContext(
          '2d',
        ) as OffscreenCanvasRenderingContext2D;
        canvas.fillStyle = ground;
        canvas.fillRect(0, 0, 1, 1);
        const [r = 0, g = 0, b = 0] = canvas.getImageData(0, 0, 1, 1).data;
        canvas.drawImage(image, 0, 0);
        const { data: pixels } = canvas.getImageData(0, 0, image.width, image.height);
        let same = 0;
        for (let at = 0; at < pixels.length; at += 4) {
          const near = [r, g, b].every((part, i) => Math.abs(part - (pixels[at + i] ?? 0)) < 6);
          if (near) same += 1;
        }
        return same / (pixels.length / 4);
      },
      picture,
      colour,
    );
    // Of a raised sign the strokes are most of it.
    if (share < (width < 16 ? 0.12 : 0.3)) wrong.push(`${words}: ${Math.round(share * 100)} % of it is ${colour}`);
  }
  return wrong;
}
