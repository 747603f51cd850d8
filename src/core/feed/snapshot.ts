import * as v from 'valibot';
import { check } from '#core/check.ts';
import {
  ClaimSchema,
  ModelFileSchema,
  ModelSchema,
  stances,
  verdicts,
  type Claim,
  type ModelFile,
  type Position,
} from '#core/claim/schema.ts';
import { fail, ok, type Result } from '#core/result.ts';

/**
 * The snapshot: all models and claims of the registry in one file, which ships inside the extension. The same
 * sources stand behind many claims, so their names, links and notes lie in one table and positions point into
 * it; what an id's model and attribute say already is left out of it. Reading it yields whole model files,
 * each checked by the schema of the domain: a snapshot is right as a whole or refused as a whole.
 */
export interface Snapshot {
  readonly format: 1;
  /** The day up to which the registry's moderators have looked: YYYY-MM-DD. */
  readonly issued: string;
  readonly models: readonly ModelFile[];
}

// Bounds on what is worth looking at: some ten times what a large registry would hold.
const maxStrings = 500_000;
const maxModels = 20_000;
const maxClaims = 5_000; // Of one model.
const maxPositions = 1_000; // Of one claim.

/** A number points into the table of strings, counted from 1; 0 is null; a string that stands once is itself. */
const Ref = v.union([v.pipe(v.number(), v.integer(), v.minValue(0)), v.string()]);
type Ref = number | string;

/** Stance (place in `stances`), who, url, on, note; nulls at the end are left out. */
const WirePosition = v.pipe(v.array(Ref), v.minLength(2), v.maxLength(5));
type WirePosition = Ref[];

const WireClaim = v.strictObject({
  /** What follows `<model>.<attribute>.` in the id. */
  i: v.string(),
  a: v.string(),
  s: v.string(),
  v: ClaimSchema.entries.value,
  /** firstSeen */
  f: v.optional(v.string()),
  /** verdict: place in `verdicts` */
  r: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(verdicts.length - 1)),
  /** verdictNote */
  n: v.optional(v.string()),
  p: v.optional(v.pipe(v.array(WirePosition), v.maxLength(maxPositions))),
  h: v.optional(v.array(v.string())),
});
type WireClaim = v.InferOutput<typeof WireClaim>;

const WireSchema = v.strictObject({
  format: v.literal(1),
  issued: v.pipe(v.string(), v.isoDate('a day: YYYY-MM-DD')),
  strings: v.pipe(v.array(v.string()), v.maxLength(maxStrings)),
  models: v.pipe(
    v.array(
      v.strictObject({
        // Left out where null.
        m: v.strictObject({
          ...ModelSchema.entries,
          releasedOn: v.optional(v.string()),
          releasedAs: v.optional(v.string()),
          asOf: v.optional(v.string()),
        }),
        c: v.pipe(v.array(WireClaim), v.maxLength(maxClaims)),
      }),
    ),
    v.maxLength(maxModels),
  ),
});
type Wire = v.InferOutput<typeof WireSchema>;

/** Checks a snapshot in every part. The error says where it is not as it must be. */
export function decodeSnapshot(data: unknown): Result<Snapshot> {
  const wire = check(WireSchema, data, 'snapshot');
  if (!wire.ok) return wire;
  const { issued, strings } = wire.value;
  const models: ModelFile[] = [];
  const seen = new Set<string>();
  for (const { m, c } of wire.value.models) {
    const claims: unknown[] = [];
    for (const claim of c) {
      const expanded = expandClaim(m.id, claim, strings);
      if (!expanded.ok) return expanded;
      claims.push(expanded.value);
    }
    const model = { ...m, releasedOn: m.releasedOn ?? null, releasedAs: m.releasedAs ?? null, asOf: m.asOf ?? null };
    const file = check(ModelFileSchema, { model, claims }, `snapshot: ${m.id}`);
    if (!file.ok) return file;
    if (seen.has(m.id)) return fail(`snapshot: models: received "${m.id}" twice, allowed each model once`);
    seen.add(m.id);
    models.push(file.value);
  }
  return ok({ format: 1, issued, models });
}

/** The compact form of model files that the schema has checked, for JSON. */
export function encodeSnapshot(models: readonly ModelFile[], issued: string): unknown {
  const strings = new StringTable(models);
  const wire: Omit<Wire, 'models' | 'strings'> & { strings: string[]; models: unknown[] } = {
    format: 1,
    issued,
    strings: strings.entries,
    models: models.map(({ model, claims }) => ({
      m: withoutNulls(model),
      c: claims.map((claim) => compactClaim(model.id, claim, strings)),
    })),
  };
  return wire;
}

/**
 * The newest day that the models' files speak for, from their `asOf`. A snapshot is dated by its contents and
 * not by the clock, so that the same seed always makes the same bytes.
 */
export function issuedOn(models: readonly ModelFile[]): string {
  const days = models.map(({ model }) => `${model.asOf ?? '1970'}-01-01`.slice(0, 10));
  return days.toSorted().at(-1) ?? '1970-01-01';
}

class StringTable {
  readonly entries: string[];
  readonly #places: ReadonlyMap<string, number>;

  constructor(models: readonly ModelFile[]) {
    const counts = new Map<string, number>();
    for (const { claims } of models) {
      for (const { positions } of claims) {
        for (const { who, url, note } of positions) {
          for (const text of [who, url, note]) if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1);
        }
      }
    }
    // The most used get the shortest numbers; equals stand in the order of their letters, so that the bytes are always the same.
    const repeated = [...counts].filter(([text, count]) => count > 1 && text !== '');
    this.entries = repeated.toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([text]) => text);
    this.#places = new Map(this.entries.map((text, index) => [text, index + 1]));
  }

  ref(text: string | null): Ref {
    return text === null ? 0 : (this.#places.get(text) ?? text);
  }
}

function compactClaim(model: string, claim: Claim, strings: StringTable): WireClaim {
  const { id, attribute, statement, value, firstSeen, verdict, verdictNote, positions, phrasings } = claim;
  return {
    i: id.slice(`${model}.${attribute}.`.length),
    a: attribute,
    s: statement,
    v: value,
    ...(firstSeen === null ? {} : { f: firstSeen }),
    r: verdicts.indexOf(verdict),
    ...(verdictNote === null ? {} : { n: verdictNote }),
    ...(positions.length === 0 ? {} : { p: positions.map((position) => compactPosition(position, strings)) }),
    ...(phrasings.length === 0 ? {} : { h: phrasings }),
  };
}

function compactPosition({ stance, who, url, on, note }: Position, strings: StringTable): WirePosition {
  const wire: WirePosition = [stances.indexOf(stance), strings.ref(who), strings.ref(url), on ?? 0, strings.ref(note)];
  while (wire.length > 2 && wire.at(-1) === 0) wire.pop();
  return wire;
}

function expandClaim(model: string, wire: WireClaim, strings: readonly string[]): Result<unknown> {
  const id = `${model}.${wire.a}.${wire.i}`;
  const positions: unknown[] = [];
  for (const position of wire.p ?? []) {
    const [stance = -1, ...refs] = position;
    const texts = refs.map((ref) => (typeof ref === 'string' ? ref : ref === 0 ? null : strings[ref - 1]));
    if (typeof stance === 'string' || stances[stance] === undefined || texts.includes(undefined)) {
      return fail(
        `snapshot: ${id}: received position ${JSON.stringify(position).slice(0, 120)}, allowed places in its tables`,
      );
    }
    const [who, url = null, on = null, note = null] = texts;
    positions.push({ who, stance: stances[stance], on, url, note });
  }
  return ok({
    id,
    attribute: wire.a,
    statement: wire.s,
    value: wire.v,
    firstSeen: wire.f ?? null,
    verdict: verdicts[wire.r],
    verdictNote: wire.n ?? null,
    positions,
    phrasings: wire.h ?? [],
  });
}

function withoutNulls(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));
}
