import type { ReportBody } from '#core/report/schema.ts';
import { sentLines } from './words-of-report.ts';

// Longer addresses are cut or refused by mail programs.
const longestLink = 6000;

/** A report as text: what a registry would be sent, name by name. */
export function reportText(body: ReportBody): string {
  return sentLines(body)
    .map(({ name, value }) => `${name}: ${value}`)
    .join('\n\n');
}

/** A link that opens a letter to a feed's makers with the report filled in, or their page; null for any other words. */
export function contactLink(contact: string, body: ReportBody): string | null {
  const place = contact.trim();
  if (/^https?:\/\/[^\s/]/u.test(place) && URL.canParse(place)) return place;
  const address = /^(?:mailto:)?([^\s@?<>"]+@[^\s@?<>"]+\.[^\s@?<>"]+)$/u.exec(place)?.[1];
  if (address === undefined) return null;
  const subject = `Hedge: ${body.kind}`;
  const head = `mailto:${encodeURIComponent(address).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=`;
  let text = [...reportText(body)];
  while (head.length + encodeURIComponent(text.join('')).length > longestLink) {
    text = text.slice(0, Math.floor(text.length * 0.95));
  }
  return head + encodeURIComponent(text.join(''));
}
