import * as v from 'valibot';

/**
 * The domain: what is said (claim) of an AI model, by whom and with what stance (positions), and what the
 * registry's moderators make of it (verdict). One schema, for the seed, the snapshot, the store and the pages.
 */

/** A date as precise as its source: a year, a month, or a day (ISO 8601 reduced precision). */
const PartialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u, 'a date: YYYY, YYYY-MM or YYYY-MM-DD'),
);
const FullDate = v.pipe(v.string(), v.isoDate('a day: YYYY-MM-DD'));
/** Links leave the extension only as http(s): no other scheme is ever shown or followed. */
const WebLink = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.check((link) => /^https?:\/\/[^\s/]/u.test(link) && URL.canParse(link), 'an http(s) address'),
);
const Text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000));
const Slug = v.pipe(
  v.string(),
  v.maxLength(80),
  v.regex(/^[a-z0-9][a-z0-9.+-]*$/u, 'lower case, digits, dots, hyphens'),
);

export const verdicts = ['unverified', 'disputed', 'refuted', 'confirmed', 'partly-confirmed', 'superseded'] as const;
export const stances = ['asserts', 'repeats', 'doubts', 'disputes', 'denies', 'confirms'] as const;

export const PositionSchema = v.object({
  /** Who says so: a person, an outlet, a company. Never the object of a label. */
  who: Text,
  stance: v.picklist(stances),
  /** When they said it, as precisely as the source tells; null where it does not. */
  on: v.nullable(PartialDate),
  /** Where they said it; null where no page was found, and the interface says so. */
  url: v.nullable(WebLink),
  note: v.nullable(v.string()),
});

const Comparator = v.picklist(['exactly', 'about', 'at-least', 'at-most']);

export const ValueSchema = v.variant('kind', [
  v.object({
    kind: v.literal('quantity'),
    /** In base units: parameters, tokens, bytes, flops, dollars; percent as 0-100. The lower end where `max` is given. */
    amount: v.pipe(v.number(), v.finite()),
    unit: Slug,
    max: v.optional(v.pipe(v.number(), v.finite())),
    comparator: v.optional(Comparator),
    /** What it is compared with ("GPT-4 Turbo"). */
    baseline: v.optional(Text),
    /** Other figures that the claim's own sources give for the same thing. */
    variants: v.optional(v.array(v.object({ amount: v.pipe(v.number(), v.finite()), baseline: v.optional(Text) }))),
  }),
  v.object({ kind: v.literal('date'), from: FullDate, to: FullDate }),
  v.object({ kind: v.literal('term'), terms: v.pipe(v.array(Text), v.minLength(1)) }),
  v.object({ kind: v.literal('none') }),
]);

export const ClaimSchema = v.object({
  /** Stable: `<model>.<attribute>.<slug>`; never reused. */
  id: Slug,
  attribute: Slug,
  statement: Text,
  value: ValueSchema,
  firstSeen: v.nullable(PartialDate),
  verdict: v.picklist(verdicts),
  verdictNote: v.nullable(v.string()),
  /** When the registry decided so; absent in claims that came with the seed, of which the model's `asOf` tells. */
  verdictOn: v.exactOptional(PartialDate),
  positions: v.array(PositionSchema),
  /** Other ways in which sources put the claim, in any language. */
  phrasings: v.array(Text),
});

export const ModelSchema = v.object({
  id: Slug,
  name: Text,
  developer: Text,
  /** Names that mean this model wherever they stand. */
  aliases: v.array(Text),
  /** Names that mean it only where the page names it unambiguously ("R2"). */
  ambiguousAliases: v.array(Text),
  status: v.picklist(['unreleased', 'released', 'cancelled', 'unknown']),
  releasedOn: v.nullable(PartialDate),
  releasedAs: v.nullable(v.string()),
  asOf: v.nullable(PartialDate),
  evidence: v.array(v.string()),
});

/** One file of the seed: a model with its claims. */
export const ModelFileSchema = v.pipe(
  v.object({ model: ModelSchema, claims: v.array(ClaimSchema) }),
  v.check(
    ({ model, claims }) => claims.every((claim) => claim.id.startsWith(`${model.id}.${claim.attribute}.`)),
    'claim ids of the form <model>.<attribute>.<slug>',
  ),
  v.check(({ claims }) => new Set(claims.map((claim) => claim.id)).size === claims.length, 'each claim id once'),
);

export type Verdict = (typeof verdicts)[number];
export type PositionStance = (typeof stances)[number];
export type Position = v.InferOutput<typeof PositionSchema>;
export type ClaimValue = v.InferOutput<typeof ValueSchema>;
export type Claim = v.InferOutput<typeof ClaimSchema>;
export type Model = v.InferOutput<typeof ModelSchema>;
export type ModelFile = v.InferOutput<typeof ModelFileSchema>;
