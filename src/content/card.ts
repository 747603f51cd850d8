import { badgeText } from '#core/claim/badge.ts';
import { matchedParts } from '#core/claim/matched.ts';
import { formatPartialDate } from '#core/claim/partial-date.ts';
import type { Position } from '#core/claim/schema.ts';
import { arrangePositions, stanceKeys, verdictKeys } from '#core/claim/wording.ts';
import { api } from '../runtime.ts';
import { toneIcons } from '../tone-icons.ts';
import { make, makeIcon } from './dom.ts';
import type { StatedClaim } from './sentences.ts';

/** A word of the interface in the reader's language. */
export const translate = (key: string, substitutions: string[] = []): string =>
  api().i18n.getMessage(key, substitutions);

/** Builds the card of a sentence: each of its claims with verdict, note, positions, and why it matched. */
export function buildCard(page: Document, claims: readonly StatedClaim[], close: () => void): HTMLElement {
  const card = make(page, 'div', 'card');
  card.popover = 'auto';
  card.tabIndex = -1;
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', translate('cardLabel'));
  card.lang = api().i18n.getUILanguage();
  card.dir = translate('@@bidi_dir');
  const button = make(page, 'button', 'close', '✕');
  button.setAttribute('aria-label', translate('cardClose'));
  button.addEventListener('click', (event) => event.isTrusted && close());
  card.append(button, ...claims.map((claim) => claimSection(page, claim)));
  return card;
}

function claimSection(page: Document, { view, label }: StatedClaim): HTMLElement {
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
  return section;
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
  if (on !== null) item.append(` · ${formatPartialDate(on, api().i18n.getUILanguage())}`);
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
  return foreignText(page, 'soft why', translate('matched', [parts.join(' · ')]));
}

/** Words of the database: of any language and direction. */
function foreignText(page: Document, className: string, text: string): HTMLElement {
  const paragraph = make(page, 'p', className, text);
  paragraph.dir = 'auto';
  return paragraph;
}
