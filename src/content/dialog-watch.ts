// Characters: a dialog with less holds no article.
const littleText = 400;

/**
 * Tells when a dialog that may hold an article opens or closes: its text was often there before, so that no change of
 * text shows it. Dialogs of a page's own making have no event for that; the focus moves into them.
 */
export function watchDialogs(page: Document, moved: () => void, signal: AbortSignal): void {
  let last: Element | null = null;
  const tell = (dialog: Element | null): void => {
    if ((dialog?.textContent ?? '').length >= littleText) moved();
  };
  const toggled = ({ target }: Event): void => {
    if ((target as Partial<Element>).localName === 'dialog') tell(target as Element);
  };
  const focused = ({ target }: Event): void => {
    const now = target instanceof Element ? target.closest('dialog, [role="dialog"]') : null;
    if (now === last) return;
    tell(now ?? last);
    last = now;
  };
  // `toggle` of dialogs is younger than what Hedge asks for; `close` is not.
  for (const type of ['toggle', 'close'])
    page.addEventListener(type, toggled, { signal, capture: true, passive: true });
  page.addEventListener('focusin', focused, { signal, passive: true });
}
