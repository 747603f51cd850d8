import * as v from 'valibot';
import { check } from '#core/check.ts';
import {
  ClaimSchema,
  ModelFileSchema,
  ModelSchema,
  type Claim,
  type Model,
  type ModelFile,
} from '#core/claim/schema.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { sha256, utf8, type Bytes } from './bytes.ts';
import { parseJson } from './envelope.ts';
import { gunzip, gzip } from './gzip.ts';
import { largestPart, largestUnpacked, PartRefSchema, type PartRef } from './head.ts';
import { VersionSchema } from './root.ts';

// Bounds on what is worth reading: some ten times what a large registry would hold.
const mostModels = 200_000;
const mostClaims = 2_000_000;
const mostParts = 10_000;

/** Which parts make up a snapshot. */
export const IndexSchema = v.object({
  type: v.literal('hedge-feed-index'),
  format: v.literal(1),
  parts: v.pipe(v.array(PartRefSchema), v.maxLength(mostParts)),
});
export type Index = v.InferOutput<typeof IndexSchema>;

/** Whole models with all their claims. */
export const SnapshotPartSchema = v.object({
  type: v.literal('hedge-feed-models'),
  format: v.literal(1),
  models: v.pipe(v.array(ModelFileSchema), v.maxLength(mostModels)),
});
export type SnapshotPart = v.InferOutput<typeof SnapshotPartSchema>;

const ClaimKey = v.object({ model: v.string(), id: v.string() });

/**
 * What is other at version `to` than at `from`, as whole claims in their last state. It may be applied to any
 * version in between as well: what came before it in there is only said again.
 */
export const DeltaSchema = v.pipe(
  v.object({
    type: v.literal('hedge-feed-delta'),
    format: v.literal(1),
    from: VersionSchema,
    to: VersionSchema,
    /** Models that are new or changed, without their claims. */
    models: v.pipe(v.array(ModelSchema), v.maxLength(mostModels)),
    claims: v.pipe(v.array(v.object({ model: v.string(), claim: ClaimSchema })), v.maxLength(mostClaims)),
    gone: v.object({
      models: v.pipe(v.array(v.string()), v.maxLength(mostModels)),
      claims: v.pipe(v.array(ClaimKey), v.maxLength(mostClaims)),
    }),
  }),
  v.check(({ from, to }) => from < to, 'a delta that leads to a later version'),
);
export type Delta = v.InferOutput<typeof DeltaSchema>;

/** A part as it lies on a server. */
export interface PackedPart {
  readonly ref: PartRef;
  readonly bytes: Bytes;
}

/** Packs a part: JSON, gzipped here and not by the server, so that its hash stands over what is fetched. */
export async function packPart(part: Index | SnapshotPart | Delta): Promise<PackedPart> {
  const json = utf8(JSON.stringify(part));
  const bytes = await gzip(json);
  if (bytes.length > largestPart || json.length > largestUnpacked) {
    throw new RangeError(`a part of ${bytes.length} bytes, ${json.length} unpacked: no reader takes it`);
  }
  return { ref: { sha256: await sha256(bytes), size: bytes.length, length: json.length }, bytes };
}

/** What a part holds, once its bytes are found to be the ones that its reference names. */
export async function unpackPart<S extends v.GenericSchema>(
  schema: S,
  ref: PartRef,
  bytes: Bytes,
): Promise<Result<v.InferOutput<S>>> {
  const what = `part ${ref.sha256.slice(0, 12)}`;
  if (bytes.length !== ref.size) return fail(`${what}: received ${bytes.length} bytes, allowed exactly ${ref.size}`);
  const hash = await sha256(bytes);
  if (hash !== ref.sha256) return fail(`${what}: received bytes whose hash is ${hash}, allowed ${ref.sha256}`);
  const json = await gunzip(bytes, ref.length);
  if (!json.ok) return fail(`${what}: ${json.error}`);
  const parsed = parseJson(json.value, what);
  return parsed.ok ? check(schema, parsed.value, what) : parsed;
}

/** The delta that does what two or more do one after the other. Each begins no later than the one before it ends. */
export function mergeDeltas(deltas: readonly [Delta, ...Delta[]]): Delta {
  const models = new Map<string, Model>();
  // Models that went at some time, even if they came back: nothing they had before counts.
  const gone = new Set<string>();
  const claims = new Map<string, { readonly model: string; readonly id: string; readonly claim: Claim | null }>();
  for (const delta of deltas) {
    for (const id of delta.gone.models) {
      models.delete(id);
      gone.add(id);
      // Its claims go with it; should it come back, they are said anew.
      for (const [key, { model }] of claims) if (model === id) claims.delete(key);
    }
    for (const { model, id } of delta.gone.claims) claims.set(`${model}\n${id}`, { model, id, claim: null });
    for (const model of delta.models) models.set(model.id, model);
    for (const { model, claim } of delta.claims) claims.set(`${model}\n${claim.id}`, { model, id: claim.id, claim });
  }
  const last = deltas.at(-1) ?? deltas[0];
  return {
    type: 'hedge-feed-delta',
    format: 1,
    from: deltas[0].from,
    to: last.to,
    models: [...models.values()],
    claims: [...claims.values()].flatMap(({ model, claim }) => (claim === null ? [] : [{ model, claim }])),
    gone: {
      models: [...gone],
      claims: [...claims.values()].filter(({ claim }) => claim === null).map(({ model, id }) => ({ model, id })),
    },
  };
}

/** Which models a delta touches. */
export function modelsOf({ models, claims, gone }: Delta): string[] {
  return [
    ...new Set([
      ...gone.models,
      ...models.map(({ id }) => id),
      ...claims.map(({ model }) => model),
      ...gone.claims.map(({ model }) => model),
    ]),
  ];
}

/**
 * The models that a delta touches as they are after it, from the same as they were before; null for those that go.
 * A model may go and come back in one: it then begins without claims.
 * Claims of a model that is not there are a fault of whoever made the delta.
 */
export function applyDelta(
  before: ReadonlyMap<string, ModelFile>,
  delta: Delta,
): Result<Map<string, ModelFile | null>> {
  const after = new Map<string, ModelFile | null>();
  const goneModels = new Set(delta.gone.models);
  const upserts = Map.groupBy(delta.claims, ({ model }) => model);
  const goneClaims = Map.groupBy(delta.gone.claims, ({ model }) => model);
  const named = new Map(delta.models.map((model) => [model.id, model]));
  for (const id of modelsOf(delta)) {
    const old = goneModels.has(id) ? undefined : before.get(id);
    const model = named.get(id) ?? old?.model;
    const claims = new Map(old?.claims.map((claim) => [claim.id, claim]));
    for (const { id: claim } of goneClaims.get(id) ?? []) claims.delete(claim);
    for (const { claim } of upserts.get(id) ?? []) claims.set(claim.id, claim);
    if (model !== undefined) {
      const file = check(ModelFileSchema, { model, claims: inOrder(claims.values()) }, `delta: ${id}`);
      if (!file.ok) return file;
      after.set(id, file.value);
    } else if (goneModels.has(id) || claims.size === 0) after.set(id, null);
    else return fail(`delta: received claims of model "${id}", allowed those of models that are there`);
  }
  return ok(after);
}

/** Claims in the order of their ids: equal states are then equal files. */
export function inOrder(claims: Iterable<Claim>): Claim[] {
  return [...claims].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
