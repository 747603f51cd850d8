import { badgeText } from '#core/claim/badge.ts';
import type { Tone } from '#core/claim/tone.ts';
import { badgeLabels } from '#core/claim/wording.ts';
import { toneIcons } from '../tone-icons.ts';
import { buildCard, type CardActions } from './card.ts';
import { openAt } from './card-place.ts';
import { make, makeIcon } from './dom.ts';
import type { LabelledSentence } from './sentences.ts';
import { language, translate } from './words.ts';

/**
 * How much room a badge takes: its words, a sign, a small sign raised into the gap behind a sentence, or none until
 * the pointer or the keyboard comes to it.
 */
export type BadgeShape = 'full' | 'quiet' | 'raised' | 'bare';

/** A badge on the page: one `<hedge-badge>` with a closed shadow root. */
export interface BadgeElement {
  readonly host: HTMLElement;
  readonly button: HTMLButtonElement;
  shape(shape: BadgeShape): void;
  close(): void;
  /** True while its card says that its label was hidden: the badge is not to be seen, and goes when that is closed. */
  isLeaving(): boolean;
  onClosed(done: () => void): void;
}

/**
 * Makes the badge of a sentence. An undefined element with a shadow root: custom elements do not exist for
 * content scripts, and need not. Its styles are the extension's own sheet (`src/page-style.ts`); once that
 * is gone with the extension, nothing of it is drawn.
 */
export function createBadge(
  page: Document,
  sentence: LabelledSentence,
  scheme: 'light' | 'dark',
  actions: Omit<CardActions, 'close'>,
): BadgeElement {
  const { claims } = sentence;
  const first = claims[0];
  if (first === undefined) throw new TypeError('a badge without a claim');
  const host = page.createElement('hedge-badge');
  host.style.setProperty('--scheme', scheme, 'important');
  const root = host.attachShadow({ mode: 'closed' });
  const { shell, button } = createShell(page, sentence);
  root.append(shell);

  let card: HTMLElement | null = null;
  let leaving = false;
  let closed: () => void = () => undefined;
  const close = (): void => card?.hidePopover();
  const open = (): void => {
    const opened = buildCard(page, claims, {
      ...actions,
      close,
      async wrong(label) {
        leaving = true;
        const key = await actions.wrong(label);
        if (key === null) leaving = false;
        else button.style.visibility = 'hidden';
        return key;
      },
    });
    card = opened;
    shell.append(opened);
    // The focus goes back to the badge when the card closes by keyboard or by its own button; a press elsewhere
    // has moved it where the reader wants it. Not left to the browser: Chrome loses it in a closed root.
    let hadFocus = false;
    opened.addEventListener('beforetoggle', (event) => {
      if (event.newState === 'closed') hadFocus = opened.contains(root.activeElement);
    });
    opened.addEventListener('toggle', (event) => {
      const isOpen = event.newState === 'open';
      button.setAttribute('aria-expanded', String(isOpen));
      if (isOpen) return;
      opened.remove();
      card = null;
      leaving = false;
      closed();
      if (hadFocus) button.focus({ preventScroll: true });
    });
    openAt(opened, button);
    opened.focus({ preventScroll: true });
  };
  // A page could call `click()` on nothing of ours: the root is closed. Untrusted events are not obeyed all the same.
  let wasOpen = false;
  button.addEventListener('click', (event) => {
    if (!event.isTrusted) return;
    // A badge within reach of the page's own handlers must not set them off.
    event.preventDefault();
    if (event.detail === 0) wasOpen = card !== null;
    if (wasOpen) close();
    else open();
  });
  root.addEventListener('click', keepIn);
  // Nothing else happens in a badge before the pointer or the focus has come to it: most badges need never listen.
  const listen = (): void => {
    button.addEventListener('pointerdown', () => {
      // The press itself closes an open card, being outside of it; the click that follows must not open it again.
      wasOpen = card !== null;
    });
    for (const type of ['keydown', 'keyup', 'pointerdown', 'mousedown', 'mouseup'] as const) {
      root.addEventListener(type, keepIn);
    }
    root.addEventListener('touchstart', keepIn, { passive: true });
  };
  root.addEventListener('pointerover', listen, { once: true });
  root.addEventListener('focusin', listen, { once: true });
  return {
    host,
    button,
    shape: (shape) => {
      if (button.className !== shape) button.className = shape;
    },
    close,
    isLeaving: () => leaving && card !== null,
    onClosed: (done) => {
      closed = done;
    },
  };
}

const keepIn = (event: Event): void => event.stopPropagation();

/** What is inside of a badge's root. */
interface Shell {
  readonly shell: HTMLElement;
  readonly button: HTMLButtonElement;
}

/** Shells of each tone and language, to be copied: a copy costs the page a third of what its parts cost it. */
const patterns = new WeakMap<Document, Map<string, HTMLElement>>();

function createShell(page: Document, { claims, again }: LabelledSentence): Shell {
  const first = claims[0];
  if (first === undefined) throw new TypeError('a badge without a claim');
  const known = patterns.get(page) ?? new Map<string, HTMLElement>();
  patterns.set(page, known);
  const { tone, statement, badge } = first.view;
  const key = `${tone} ${language()}`;
  const pattern = known.get(key) ?? createPattern(page, tone);
  known.set(key, pattern);
  const shell = pattern.cloneNode(true) as HTMLElement;
  const button = shell.firstElementChild as HTMLButtonElement;
  const words = badgeText(badge, translate);
  const count = String(claims.length);
  button.append(drawn(page, 'words', words));
  if (claims.length > 1) button.append(drawn(page, 'more', translate('badgeClaims', [count])));
  button.setAttribute(
    'aria-description',
    claims.length > 1
      ? translate('badgeLabelMore', [count, statement, words])
      : translate('badgeLabel', [statement, words]),
  );
  if (again) button.title = `${words} (${translate('badgeAgain')})`;
  return { shell, button };
}

/** A shell without the words of a claim. */
function createPattern(page: Document, tone: Tone): HTMLElement {
  const button = make(page, 'button', '', makeIcon(page, toneIcons[tone]));
  button.type = 'button';
  button.lang = language();
  button.dataset['tone'] = tone;
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-expanded', 'false');
  button.setAttribute('aria-label', translate(badgeLabels[tone]));
  const shell = make(page, 'span', 'hedge-q7', button);
  shell.style.display = 'none';
  return shell;
}

/** Words that the style sheet draws from an attribute: no search in the page finds them, no translation takes them. */
function drawn(page: Document, className: string, words: string): HTMLElement {
  const element = make(page, 'span', className);
  element.dataset['words'] = words;
  return element;
}
