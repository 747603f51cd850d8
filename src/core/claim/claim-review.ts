import * as v from 'valibot';
import { check } from '#core/check.ts';
import { ok, type Result } from '#core/result.ts';
import { PositionSchema, type Claim, type Position, type Verdict } from './schema.ts';

/** Schema.org's ClaimReview (https://schema.org/ClaimReview), both ways: what search engines and fact checkers exchange. */

/** The verdict in words, as a reviewer's rating. No number: nobody measured a degree of truth. */
const ratings: Record<Verdict, string> = {
  unverified: 'Unverified',
  disputed: 'Disputed',
  refuted: 'False',
  confirmed: 'True',
  'partly-confirmed': 'Partly true',
  superseded: 'Superseded',
};

export interface ReviewContext {
  readonly url: string;
  readonly reviewer: { readonly name: string; readonly url: string };
  /** When the verdict was last changed: ISO 8601. */
  readonly published: string;
}

/** A claim as ClaimReview in JSON-LD. */
export function toClaimReview(claim: Claim, { url, reviewer, published }: ReviewContext): object {
  const said = claim.positions.filter(({ stance }) => stance === 'asserts');
  const appearances = said.flatMap(({ url }) => (url === null ? [] : [{ '@type': 'CreativeWork', url }]));
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url,
    claimReviewed: claim.statement,
    datePublished: published,
    author: { '@type': 'Organization', name: reviewer.name, url: reviewer.url },
    ...(claim.verdictNote === null ? {} : { reviewBody: claim.verdictNote }),
    itemReviewed: {
      '@type': 'Claim',
      ...(claim.firstSeen === null ? {} : { datePublished: claim.firstSeen }),
      ...(said[0] === undefined ? {} : { author: { '@type': 'Thing', name: said[0].who } }),
      ...(appearances.length === 0 ? {} : { appearance: appearances }),
    },
    reviewRating: { '@type': 'Rating', alternateName: ratings[claim.verdict] },
  };
}

const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000));
const link = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.check((address) => /^https?:\/\/[^\s/]/u.test(address) && URL.canParse(address), 'an http(s) address'),
);
const day = v.optional(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?/u, 'a date of ISO 8601')));
const someone = v.object({ name: text });
const work = v.object({ url: link });

const ClaimReviewSchema = v.object({
  '@type': v.literal('ClaimReview'),
  url: link,
  claimReviewed: text,
  datePublished: day,
  author: someone,
  itemReviewed: v.optional(
    v.object({
      datePublished: day,
      author: v.optional(someone),
      appearance: v.optional(v.union([v.array(work), work])),
      firstAppearance: v.optional(work),
    }),
  ),
  reviewRating: v.object({ alternateName: text }),
});

/** What a ClaimReview says, in this project's terms. The claim is the moderator's to finish: model, attribute, value. */
export interface ImportedReview {
  readonly statement: string;
  readonly firstSeen: string | null;
  readonly positions: readonly Position[];
  /** The reviewer's own word for its finding. */
  readonly rating: string;
}

/** Words of ratings whose stance is beyond doubt; any other is left to the moderator, who sees it. */
const plainRatings: readonly (readonly [RegExp, Position['stance']])[] = [
  [/^(?:true|correct|confirmed|accurate)\.?$/iu, 'confirms'],
  [/^(?:false|incorrect|refuted|fake|debunked)\.?$/iu, 'disputes'],
];

/** Reads a ClaimReview from outside. */
export function fromClaimReview(data: unknown): Result<ImportedReview> {
  const review = check(ClaimReviewSchema, data, 'ClaimReview');
  if (!review.ok) return review;
  const { url, author, claimReviewed, datePublished, itemReviewed, reviewRating } = review.value;
  const rating = reviewRating.alternateName;
  const stance = plainRatings.find(([words]) => words.test(rating))?.[1];
  const shown = [itemReviewed?.appearance ?? []].flat();
  const first = itemReviewed?.firstAppearance ?? shown[0];
  const firstSeen = itemReviewed?.datePublished?.slice(0, 10) ?? null;
  const found: object[] = [];
  if (itemReviewed?.author !== undefined) {
    found.push({
      who: itemReviewed.author.name,
      stance: 'asserts',
      on: firstSeen,
      url: first?.url ?? null,
      note: null,
    });
  }
  if (stance !== undefined) {
    found.push({ who: author.name, stance, on: datePublished?.slice(0, 10) ?? null, url, note: `Rated "${rating}"` });
  }
  const positions = check(v.array(PositionSchema), found, 'ClaimReview');
  return positions.ok ? ok({ statement: claimReviewed, firstSeen, positions: positions.value, rating }) : positions;
}
