import type { Claim, ClaimValue } from '#core/claim/schema.ts';
import type { QueuedReport } from '../api/moderation.ts';

/** A claim while it is edited: what is typed, as it is typed. */
export interface Draft extends Omit<Claim, 'value' | 'phrasings' | 'firstSeen' | 'verdictNote'> {
  readonly value: string;
  readonly phrasings: string;
  readonly firstSeen: string;
  readonly verdictNote: string;
  /** JSON. */
  readonly model: string;
}

/** A draft from what a reader reported; nothing is filled in that the report does not say. */
export function draftOf(report: QueuedReport | null): Draft {
  const about = report?.kind === 'claim' ? null : report?.beside[0];
  const body = report?.body ?? {};
  const words = (name: string): string => (typeof body[name] === 'string' ? body[name] : '');
  const base = {
    id: about?.id ?? (report?.model ? `${report.model.id}.` : ''),
    attribute: about?.attribute ?? '',
    statement: about?.statement ?? words('text'),
    value: about ? showValue(about.value) : 'none',
    firstSeen: about?.firstSeen ?? '',
    verdict: about?.verdict ?? ('unverified' as const),
    verdictNote: about?.verdictNote ?? '',
    phrasings: about?.phrasings.join('\n') ?? words('sentence'),
    model: report?.model ? JSON.stringify(report.model, null, 2) : '',
  };
  const sources = Array.isArray(body['sources']) ? body['sources'].map(String) : [];
  const positions =
    about?.positions ?? sources.map((url) => ({ who: '', stance: 'asserts' as const, on: null, url, note: null }));
  return { ...base, positions };
}

/** A value as one line of text; what has no short form stands as JSON. */
export function showValue(value: ClaimValue): string {
  if (value.kind === 'none') return 'none';
  if (value.kind === 'date') return `${value.from} to ${value.to}`;
  if (value.kind === 'term') return `words: ${value.terms.join('; ')}`;
  const isPlain = Object.keys(value).every((name) => ['kind', 'amount', 'unit'].includes(name));
  return isPlain ? `${value.amount} ${value.unit}` : JSON.stringify(value);
}

/** Reads it back. What cannot be read throws, and says what is allowed; the registry checks the rest. */
export function readValue(text: string): unknown {
  const line = text.trim();
  if (line.startsWith('{')) return JSON.parse(line) as unknown;
  if (line === 'none') return { kind: 'none' };
  const words = /^words:(.+)$/u.exec(line)?.[1];
  if (words !== undefined) return { kind: 'term', terms: words.split(';').map((term) => term.trim()) };
  const days = /^(\d{4}-\d\d-\d\d)\s+to\s+(\d{4}-\d\d-\d\d)$/u.exec(line);
  if (days !== null) return { kind: 'date', from: days[1], to: days[2] };
  const quantity = /^(-?[\d.]+(?:e\d+)?)\s+([a-z][a-z-]*)$/iu.exec(line);
  if (quantity !== null) return { kind: 'quantity', amount: Number(quantity[1]), unit: quantity[2] };
  throw new TypeError(`received "${line}", allowed an amount and its unit, two days, words, "none" or JSON`);
}
