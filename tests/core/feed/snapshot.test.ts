import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSnapshot, issuedOn } from '#core/feed/snapshot.ts';
import { stances, verdicts, type Claim, type ModelFile, type Position } from '#core/claim/schema.ts';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((s) => s.trim() || 'x');
const slug = fc.stringMatching(/^[a-z0-9][a-z0-9.+-]{0,12}$/u);
const date = fc.constantFrom('2025', '2025-08', '2025-08-31', null);
// Few values, so that the same source stands behind several positions, as in the seed.
const who = fc.oneof(fc.constantFrom('Ada', 'The Courier', 'Bureau (@bureau)'), text);
const url = fc.constantFrom('https://a.example/1', 'http://b.example/x?y=1', null);
const note = fc.oneof(fc.constantFrom('', 'said so', null), text);
const position: fc.Arbitrary<Position> = fc.record({ who, stance: fc.constantFrom(...stances), on: date, url, note });
const value: fc.Arbitrary<Claim['value']> = fc.oneof(
  fc.record({
    kind: fc.constant('quantity' as const),
    amount: fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
    unit: slug,
  }),
  fc.constant({ kind: 'date' as const, from: '2025-01-01', to: '2025-02-28' }),
  fc.record({ kind: fc.constant('term' as const), terms: fc.array(text, { minLength: 1, maxLength: 3 }) }),
  fc.constant({ kind: 'none' as const }),
);

function claimsOf(model: string): fc.Arbitrary<Claim[]> {
  const claim = fc.record({
    attribute: slug,
    slug,
    statement: text,
    value,
    firstSeen: date,
    verdict: fc.constantFrom(...verdicts),
    verdictNote: note,
    positions: fc.array(position, { maxLength: 4 }),
    phrasings: fc.array(text, { maxLength: 3 }),
  });
  return fc
    .uniqueArray(claim, { maxLength: 5, selector: (c) => `${c.attribute}.${c.slug}` })
    .map((claims) => claims.map(({ slug: rest, ...own }) => ({ id: `${model}.${own.attribute}.${rest}`, ...own })));
}

const modelFile: fc.Arbitrary<ModelFile> = slug.chain((id) =>
  fc.record({
    model: fc.record({
      id: fc.constant(id),
      name: text,
      developer: text,
      aliases: fc.array(text, { maxLength: 3 }),
      ambiguousAliases: fc.array(text, { maxLength: 3 }),
      status: fc.constantFrom('unreleased' as const, 'released' as const, 'cancelled' as const, 'unknown' as const),
      releasedOn: date,
      releasedAs: note,
      asOf: date,
      evidence: fc.array(fc.string(), { maxLength: 2 }),
    }),
    claims: claimsOf(id),
  }),
);
const modelFiles = fc.uniqueArray(modelFile, { maxLength: 4, selector: ({ model }) => model.id });

function sample(): ModelFile {
  const model: ModelFile['model'] = {
    id: 'acme-1',
    name: 'Acme 1',
    developer: 'Acme',
    aliases: ['Acme-1'],
    ambiguousAliases: [],
    status: 'unreleased',
    releasedOn: null,
    releasedAs: null,
    asOf: '2026-01-31',
    evidence: [],
  };
  const told: Position = {
    who: 'The Courier',
    stance: 'asserts',
    on: '2025-08',
    url: 'https://courier.example/a',
    note: null,
  };
  const claim = (name: string): Claim => ({
    id: `acme-1.name.${name}`,
    attribute: 'name',
    statement: `It is called ${name}.`,
    value: { kind: 'none' },
    firstSeen: null,
    verdict: 'unverified',
    verdictNote: null,
    positions: [told],
    phrasings: [],
  });
  return { model, claims: [claim('one'), claim('two')] };
}

type Loose = { format: number; feed: unknown; issued: string; models: { model: Loose2; claims: Loose2[] }[] };
type Loose2 = Record<string, unknown>;

/** The sample's snapshot with one thing changed. */
function damaged(change: (snapshot: Loose) => void): unknown {
  const snapshot = JSON.parse(JSON.stringify(snapshotOf([sample()]))) as Loose;
  change(snapshot);
  return snapshot;
}

const snapshotOf = (models: readonly ModelFile[]) => ({ format: 2, issued: '2026-01-31', feed: null, models });

describe('the snapshot', () => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(modelFiles, (models) => {
        const snapshot = snapshotOf(models);
        expect(decodeSnapshot(JSON.parse(JSON.stringify(snapshot)))).toEqual({ ok: true, value: snapshot });
      }),
      { numRuns: 200 },
    );
  });

  it('is dated by the newest day its models speak for', () => {
    const older = sample();
    expect(issuedOn([{ ...older, model: { ...older.model, asOf: '2025' } }, sample()])).toBe('2026-01-31');
    expect(issuedOn([{ ...older, model: { ...older.model, asOf: '2025-08' } }])).toBe('2025-08-01');
    expect(issuedOn([])).toBe('1970-01-01');
  });

  it.each([
    ['https://feed.example/a', 'https://feed.example/a/'],
    ['http://127.0.0.1:8080/feed/', 'http://127.0.0.1:8080/feed/'],
    ['http://feed.example/', null],
    ['https://feed.example/?q=1', null],
    ['https://ada:secret@feed.example/', null],
    ['javascript:alert(1)', null],
    ['file:///etc/', null],
  ])('takes the feed address %s as %s', (address, taken) => {
    const read = decodeSnapshot({ ...snapshotOf([]), feed: { address, fingerprint: 'a'.repeat(64), floor: null } });
    expect(read.ok ? read.value.feed?.address : null).toBe(taken);
  });

  it.each([
    ['nothing', null, /received null/u],
    ['a text', 'snapshot', /received "snapshot"/u],
    ['an array', [], /format/u],
    ['another format', damaged((snapshot) => (snapshot.format = 1)), /format: received 1, allowed 2/u],
    [
      'an unknown verdict',
      damaged((snapshot) => (snapshot.models[0]!.claims[0]!['verdict'] = 'maybe')),
      /models\.0\.claims\.0\.verdict: received "maybe"/u,
    ],
    [
      'a link that is none',
      damaged(
        (snapshot) =>
          (snapshot.models[0]!.claims[0]!['positions'] = [
            { who: 'Ada', stance: 'asserts', on: null, url: 'javascript:alert(1)', note: null },
          ]),
      ),
      /url.*http/u,
    ],
    ['a model twice', damaged((snapshot) => snapshot.models.push(snapshot.models[0]!)), /each model once/u],
    ['a model without a name', damaged((snapshot) => delete snapshot.models[0]!.model['name']), /model\.name/u],
    ['a feed without a fingerprint', damaged((s) => (s.feed = { address: 'https://a.example/' })), /feed/u],
    [
      'a claim id of odd letters',
      damaged((snapshot) => (snapshot.models[0]!.claims[0]!['id'] = '<b>')),
      /claims\.0\.id: received "<b>"/u,
    ],
  ])('refuses %s and says where', (_, data, message) => {
    const result = decodeSnapshot(data);
    expect(result.ok ? '' : result.error).toMatch(message);
  });

  it('refuses junk in any of its parts without throwing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(3), (junk, at) => {
        expect(() => decodeSnapshot(junk)).not.toThrow();
        const odd: Record<string, unknown> = snapshotOf([sample()]);
        odd[Object.keys(odd)[at] ?? 'format'] = junk;
        const result = decodeSnapshot(odd);
        if (result.ok) expect(result.value.format).toBe(2);
        else expect(result.error).toMatch(/^snapshot/u);
      }),
      { numRuns: 300 },
    );
  });
});
