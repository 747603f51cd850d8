import { badgeText } from '#core/claim/badge.ts';
import { matchedParts } from '#core/claim/matched.ts';
import { formatPartialDate } from '#core/claim/partial-date.ts';
import type { Position } from '#core/claim/schema.ts';
import { arrangePositions, stanceKeys, verdictKeys } from '#core/claim/wording.ts';
import { asLine, isolated } from '#core/message.ts';
import { toneIcons } from '../tone-icons.ts';
import { make, makeIcon } from './dom.ts';
import type { StatedClaim } from './sentences.ts';
import { direction, language, translate } from './words.ts';

/** What the reader can do from a card. */
export interface CardActions {
  readonly close: () => void;
  /** Hides a label as wrong. Answers its key; null where that failed. */
  readonly wrong: (label: number) => Promise<string | null>;
  /** Takes that back, or reports it. */
  readonly wrongNext: (key: string, act: 'undo' | 'report') => void;
}

/** Builds the card of a sentence: each of its claims with verdict, note, positions, and why it matched. */
export function buildCard(page: Document, claims: readonly StatedClaim[], actions: CardActions): HTMLElement {
  const card = make(page, 'div', 'card');
  card.popover = 'auto';
  card.tabIndex = -1;
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', translate('cardLabel'));
  card.lang = language();
  card.dir = direction();
  const button = make(page, 'button', 'close', '✕');
  button.setAttribute('aria-label', translate('cardClose'));
  button.addEventListener('click', (event) => event.isTrusted && actions.close());
  card.append(button, ...claims.map((claim) => claimSection(page, claim, actions)));
  return card;
}

function claimSection(page: Document, { view, label, index }: StatedClaim, actions: CardActions): HTMLElement {
  const verdict = make(page, 'span', 'verdict', makeIcon(page, toneIcons[view.tone]), badgeText(view.badge, translate));
  verdict.dataset['tone'] = view.tone;
  const statement = make(page, 'h2', '', view.statement);
  statement.dir = 'auto';
  const key = verdictKeys[view.verdict];
  const means = make(page, 'p', 'soft', `${translate(key)}: ${translate(`${key}Means`)}`);
  const section = make(page, 'section', '', verdict, statement, means);
  if (view.verdictNote !== null) section.append(foreignText(page, 'note', view.verdictNote));
  if (view.feed !== null) section.append(foreignText(page, 'soft', translate('claimFeed', [view.feed])));
  section.append(...positionList(page, view.positions), why(page, { view, label }));
  section.append(wrongButton(page, section, index, actions));
  return section;
}

/** "Wrong label here": the label goes at once; then the reader may tell the moderators, or take it back. */
function wrongButton(page: Document, section: HTMLElement, index: number, actions: CardActions): HTMLElement {
  const button = make(page, 'button', 'act', translate('wrongLabel'));
  const hide = async (): Promise<void> => {
    const key = await actions.wrong(index);
    if (key === null) return;
    const [told, ...others] = wrongDone(page, key, actions);
    section.replaceChildren(...(told === undefined ? [] : [told]), ...others);
    told?.focus();
  };
  button.addEventListener('click', (event) => {
    if (!event.isTrusted) return;
    button.setAttribute('aria-busy', 'true');
    void hide();
  });
  return make(page, 'p', 'acts', button);
}

function wrongDone(page: Document, key: string, { close, wrongNext }: CardActions): HTMLElement[] {
  const told = make(page, 'p', '', translate('wrongHidden'));
  told.tabIndex = -1;
  const act = (words: string, what: 'undo' | 'report'): HTMLElement => {
    const button = make(page, 'button', 'act', translate(words));
    button.addEventListener('click', (event) => {
      if (!event.isTrusted) return;
      wrongNext(key, what);
      close();
    });
    return button;
  };
  return [told, make(page, 'p', 'acts', act('wrongReport', 'report'), act('wrongUndo', 'undo'))];
}

function positionList(page: Document, positions: readonly Position[]): HTMLElement[] {
  if (positions.length === 0) return [make(page, 'p', 'soft note', translate('positionsNone'))];
  const heading = make(page, 'h3', '', translate('positionsHeading'));
  const { main, repeats } = arrangePositions(positions);
  const list = (part: readonly Position[]): HTMLElement =>
    make(page, 'ul', '', ...part.map((position) => positionItem(page, position)));
  // Nobody but those who pass it on: then they are what there is to read.
  if (main.length === 0) return [heading, list(repeats)];
  if (repeats.length === 0) return [heading, list(main)];
  const summary = make(page, 'summary', '', translate('positionsMore', [String(repeats.length)]));
  return [heading, list(main), make(page, 'details', '', summary, list(repeats))];
}

function positionItem(page: Document, { who, stance, on, url, note }: Position): HTMLElement {
  const name = make(page, 'span', 'who', who);
  name.dir = 'auto';
  const item = make(page, 'li', '', name, ` ${translate(stanceKeys[stance])}`);
  if (on !== null) item.append(` · ${formatPartialDate(on, language())}`);
  item.append(' · ');
  if (url === null) item.append(make(page, 'span', 'soft', translate('positionNoLink')));
  else {
    const link = make(page, 'a', '', translate('positionLink'));
    link.href = url;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    link.setAttribute('aria-label', translate('positionLinkLabel', [who]));
    item.append(link);
  }
  if (note !== null && note !== '') item.append(foreignText(page, 'soft', note));
  return item;
}

function why(page: Document, { view, label }: Pick<StatedClaim, 'view' | 'label'>): HTMLElement {
  const parts = matchedParts(label.why, view.model.name, translate);
  return foreignText(page, 'soft why', translate('matched', [isolated(parts, direction()).join(' · ')]));
}

/** Words of the database: of any language and direction. */
function foreignText(page: Document, className: string, text: string): HTMLElement {
  const paragraph = make(page, 'p', className, asLine(text));
  paragraph.dir = 'auto';
  return paragraph;
}
