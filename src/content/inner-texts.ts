import { documentOf } from './page-roots.ts';

// Elements: a page of more is no article in components, and asking each would cost milliseconds.
const mostElements = 20_000;

/**
 * Texts that `textContent` of the document has not: in open shadow roots of components and in frames of the same
 * origin. For the gate, so cheap where there are none.
 */
export function innerTexts(page: Document): string[] {
  const texts: string[] = [];
  const enter = (root: Document | ShadowRoot, depth: number): void => {
    const elements = root.querySelectorAll('*');
    if (depth > 3 || elements.length > mostElements) return;
    for (const element of elements) {
      if (element.localName === 'iframe') {
        const content = documentOf(element as HTMLIFrameElement);
        if (content?.body === undefined || content.body === null) continue;
        texts.push(content.body.textContent);
        enter(content, depth + 1);
      } else if (element.localName.includes('-') && element.shadowRoot !== null) {
        texts.push(element.shadowRoot.textContent ?? '');
        enter(element.shadowRoot, depth + 1);
      }
    }
  };
  enter(page, 0);
  return texts;
}
