import type { Claim, ClaimValue, ModelFile } from '#core/claim/schema.ts';
import type { Article, Span } from '#core/page/article.ts';
import { findDates } from '#core/text/date.ts';
import { fold } from '#core/text/fold.ts';
import { findQuantities, type Quantity } from '#core/text/quantity.ts';
import { agreeDate, agreeQuantity } from './agree.ts';
import type { Candidate } from './candidate.ts';
import { possibleThreshold } from './confidence.ts';
import type { Label } from './label.ts';
import type { NameIndex } from './names.ts';
import { scanNames } from './scan.ts';

export const failedParts = ['subject', 'quantity', 'date', 'term', 'words', 'other claim', 'below threshold'] as const;

/** Which part of a claim's words does not lead to it, and in which way, for moderators. */
export interface Failure {
  readonly part: (typeof failedParts)[number];
  readonly detail: string;
}

/** One phrasing on its way through the matcher, as a failure's diagnosis needs it. */
export interface Attempt {
  readonly file: ModelFile;
  readonly claim: Claim;
  readonly article: Article;
  readonly lang: string;
  readonly names: NameIndex;
  /** All labels of the sentence. */
  readonly labels: readonly Label[];
  /** What the matcher considered for the claim, however unlikely it found it. */
  readonly candidates: readonly Candidate[];
  /** Matches another article, or against another file: for diagnosis by experiment. */
  readonly match: (article: Article, file?: ModelFile) => readonly Label[];
}

/**
 * Finds out from outside why a claim's own words do not lead to it: is the value read, is the model its subject,
 * does another claim stand in the way? What none of these explains is left to the words.
 */
export function deriveFailure(attempt: Attempt): Failure {
  return (
    subjectMissing(attempt) ??
    outweighed(attempt) ??
    valueMissing(attempt) ??
    belowThreshold(attempt) ??
    takenByOther(attempt) ??
    subjectTaken(attempt) ??
    tooFewWords(attempt)
  );
}

function subjectMissing({ article, names, file }: Attempt): Failure | null {
  if (scanNames(article, names).named.has(file.model.id)) return null;
  return { part: 'subject', detail: `no name of ${file.model.name} is found in it` };
}

/** It is read as the claim, but more speaks for another claim of the same words, date or figure. */
function outweighed({ candidates, labels }: Attempt): Failure | null {
  const best = likeliest(candidates);
  if (best === null || best.confidence < possibleThreshold) return null;
  const others = labels.map(({ claim, confidence }) => `${claim} (${confidence.toFixed(2)})`);
  return {
    part: 'other claim',
    detail: `read as the claim (${best.confidence.toFixed(2)}), but more speaks for ${others.join(', ')}`,
  };
}

/** It is read as the claim, but too little speaks for that. */
function belowThreshold({ candidates }: Attempt): Failure | null {
  const best = likeliest(candidates);
  if (best === null) return null;
  const words = best.found.words.map(({ start, end }) => `“${best.block.text.slice(start, end)}”`);
  return {
    part: 'below threshold',
    detail: `its ${words.join(', ')} could mean the claim, but are too little to be sure: ${best.confidence.toFixed(2)} of the ${possibleThreshold} that it takes`,
  };
}

function likeliest(candidates: readonly Candidate[]): Candidate | null {
  return candidates.toSorted((a, b) => b.confidence - a.confidence)[0] ?? null;
}

function valueMissing(attempt: Attempt): Failure | null {
  const { value } = attempt.claim;
  switch (value.kind) {
    case 'quantity': {
      const read = quantitiesOf(attempt);
      if (read.some((quantity) => agreeQuantity(value, quantity) > 0)) return null;
      const claimed = `the claim has ${sayValue(value)}`;
      if (read.length === 0) return { part: 'quantity', detail: `no figure is read in it; ${claimed}` };
      return { part: 'quantity', detail: `it reads as ${read.map(sayQuantity).join(', ')}; ${claimed}` };
    }
    case 'date': {
      const read = datesOf(attempt);
      if (read.some((date) => agreeDate(value, date).agreed > 0)) return null;
      const claimed = `the claim has ${sayValue(value)}`;
      if (read.length === 0) return { part: 'date', detail: `no date is read in it; ${claimed}` };
      return {
        part: 'date',
        detail: `it reads as ${read.map(({ from, to }) => sayDays(from, to)).join(', ')}; ${claimed}`,
      };
    }
    case 'term': {
      const folded = fold(sentenceOf(attempt.article));
      if (value.terms.some((term) => folded.includes(fold(term)))) return null;
      return {
        part: 'term',
        detail: `none of the claim’s terms stands in it: ${value.terms.map((term) => `“${term}”`).join(', ')}`,
      };
    }
    case 'none':
      return null;
  }
}

/** Alone among the model's claims it would be found: so others share its words, or took them. */
function takenByOther({ claim, file, article, labels, match }: Attempt): Failure | null {
  const alone = match(article, { ...file, claims: [claim] }).some((label) => label.claim === claim.id);
  if (!alone) return null;
  const met = labels.map((label) => label.claim);
  return {
    part: 'other claim',
    detail:
      met.length > 0
        ? `taken for ${met.join(', ')}; it is found where those claims are left out`
        : 'its words are shared with other claims of the model: without those it is found',
  };
}

/** With the names of other models left out it would be found: so one of them was taken for its subject. */
function subjectTaken({ claim, file, article, names, match }: Attempt): Failure | null {
  const text = sentenceOf(article);
  const others = (scanNames(article, names).mentions[0] ?? []).filter(({ models }) => !models.includes(file.model.id));
  if (others.length === 0) return null;
  // Blanks of the same length keep the offsets.
  const without = others.reduce(
    (rest, { start, end }) => `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`,
    text,
  );
  const found = match({ ...article, blocks: [{ kind: 'paragraph', level: 0, text: without }] });
  if (!found.some((label) => label.claim === claim.id)) return null;
  const said = others.map(({ start, end }) => `“${text.slice(start, end)}”`).join(', ');
  return { part: 'subject', detail: `${said} is taken for its subject, or for what it is compared with` };
}

function tooFewWords({ claim, labels }: Attempt): Failure {
  const met = labels.length === 0 ? '' : `; it leads to ${labels.map((label) => label.claim).join(', ')}`;
  const detail: Record<ClaimValue['kind'], string> = {
    quantity: 'the figure agrees, but the words beside it do not tell what it measures',
    date: 'the date agrees, but the words beside it do not tell what is to happen then',
    term: 'its term is read, but too few of the claim’s other words',
    none: 'too few of its words are told apart from what is said of any model',
  };
  return { part: 'words', detail: `${detail[claim.value.kind]}${met}` };
}

function quantitiesOf({ article, lang, names, claim }: Attempt): Quantity[] {
  const attempt = { article, lang, names, claim };
  return findQuantities(fold(sentenceOf(article)), { lang, masked: [...namesIn(attempt), ...datesOf(attempt)] });
}

function datesOf(attempt: Pick<Attempt, 'article' | 'lang' | 'names'>): ReturnType<typeof findDates> {
  const { article, lang } = attempt;
  return findDates(fold(sentenceOf(article)), { lang, published: article.published, masked: namesIn(attempt) });
}

function namesIn({ article, names }: Pick<Attempt, 'article' | 'names'>): readonly Span[] {
  return scanNames(article, names).mentions[0] ?? [];
}

function sentenceOf(article: Article): string {
  return article.blocks[0]?.text ?? '';
}

/** A claim's value in plain English, as moderators read it. */
export function sayValue(value: ClaimValue): string {
  switch (value.kind) {
    case 'quantity': {
      const figures = [value.amount, ...(value.variants ?? []).map(({ amount }) => amount)].map(sayFigure);
      const range =
        value.max === undefined ? figures.join(' or ') : `${sayFigure(value.amount)} to ${sayFigure(value.max)}`;
      return `${range} ${value.unit}`;
    }
    case 'date':
      return sayDays(value.from, value.to);
    case 'term':
      return value.terms.join(', ');
    case 'none':
      return 'no value';
  }
}

function sayQuantity({ value, max, unit }: Quantity): string {
  return `${sayFigure(value)}${max === undefined ? '' : ` to ${sayFigure(max)}`} ${unit ?? '(no unit)'}`;
}

function sayFigure(figure: number): string {
  return figure.toLocaleString('en-US', { maximumSignificantDigits: 6 });
}

function sayDays(from: string, to: string): string {
  return from === to ? from : `${from} to ${to}`;
}
