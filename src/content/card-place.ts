const gap = 6; // CSS pixels between a badge and its card
const margin = 8; // and between the card and the edge of the window
const anchor = '--hedge-q7';

/**
 * Opens a card beside its badge, within the window: by CSS anchor positioning, so that it stays there whatever scrolls,
 * zooms or turns, in the top layer above everything that would cut it. Firefox before 147 has no anchors; there its
 * place is computed once, in document coordinates, and it scrolls with the text.
 */
export function openAt(card: HTMLElement, button: HTMLElement): void {
  if (!CSS.supports('position-area: block-end')) {
    card.showPopover();
    place(card, button);
    return;
  }
  // Here and not in the style sheet: names of anchors belong to the tree that they are written in.
  button.style.setProperty('anchor-name', anchor);
  card.style.setProperty('position-anchor', anchor);
  card.classList.add('anchored');
  card.showPopover({ source: button });
}

function place(card: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const { clientWidth, clientHeight } = card.ownerDocument.documentElement;
  const below = at.bottom + gap;
  const above = at.top - gap - height;
  const top = below + height <= clientHeight - margin || above < margin ? below : above;
  const start = getComputedStyle(card).direction === 'rtl' ? at.right - width : at.left;
  const left = Math.max(margin, Math.min(start, clientWidth - width - margin));
  card.style.top = `${top + scrollY}px`;
  card.style.left = `${left + scrollX}px`;
}
