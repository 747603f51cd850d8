import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSnapshot, encodeSnapshot, issuedOn } from '#core/feed/snapshot.ts';
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

/** The encoded sample with one thing changed. */
function damaged(
  change: (wire: {
    format: number;
    strings: string[];
    models: { m: Record<string, unknown>; c: Record<string, unknown>[] }[];
  }) => void,
): unknown {
  const wire = JSON.parse(JSON.stringify(encodeSnapshot([sample()], '2026-01-31'))) as Parameters<typeof change>[0];
  change(wire);
  return wire;
}

describe('the snapshot', () => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(modelFiles, (models) => {
        const wire: unknown = JSON.parse(JSON.stringify(encodeSnapshot(models, '2026-02-01')));
        expect(decodeSnapshot(wire)).toEqual({ ok: true, value: { format: 1, issued: '2026-02-01', models } });
      }),
      { numRuns: 200 },
    );
  });

  it('is the same bytes for the same models, and holds each repeated source once', () => {
    const [a, b] = [
      JSON.stringify(encodeSnapshot([sample()], '2026-01-31')),
      JSON.stringify(encodeSnapshot([sample()], '2026-01-31')),
    ];
    expect(a).toBe(b);
    expect(a.split('The Courier')).toHaveLength(2);
    expect(a).not.toContain('null');
  });

  it('is dated by the newest day its models speak for', () => {
    const older = sample();
    expect(issuedOn([{ ...older, model: { ...older.model, asOf: '2025' } }, sample()])).toBe('2026-01-31');
    expect(issuedOn([{ ...older, model: { ...older.model, asOf: '2025-08' } }])).toBe('2025-08-01');
    expect(issuedOn([])).toBe('1970-01-01');
  });

  it.each([
    ['nothing', null, /received null/u],
    ['a text', 'snapshot', /received "snapshot"/u],
    ['an array', [], /format/u],
    ['another format', damaged((wire) => (wire.format = 2)), /format: received 2, allowed 1/u],
    ['an unknown verdict', damaged((wire) => (wire.models[0]!.c[0]!['r'] = 17)), /models\.0\.c\.0\.r: received 17/u],
    [
      'a reference past the table',
      damaged((wire) => (wire.models[0]!.c[0]!['p'] = [[0, 99]])),
      /acme-1\.name\.one: received position \[0,99\]/u,
    ],
    [
      'a reference past the stances',
      damaged((wire) => (wire.models[0]!.c[0]!['p'] = [[9, 'Ada']])),
      /acme-1\.name\.one/u,
    ],
    [
      'a position without a name',
      damaged((wire) => (wire.models[0]!.c[0]!['p'] = [[0, 0]])),
      /positions\.0\.who: received null/u,
    ],
    [
      'a link that is none',
      damaged((wire) => ((wire.strings[0] = 'javascript:alert(1)'), (wire.models[0]!.c[0]!['p'] = [[0, 'Ada', 1]]))),
      /url.*http/u,
    ],
    ['a model twice', damaged((wire) => wire.models.push(wire.models[0]!)), /received "acme-1" twice/u],
    ['a model without a name', damaged((wire) => delete wire.models[0]!.m['name']), /models\.0\.m\.name/u],
    ['an unknown field', damaged((wire) => (wire.models[0]!.c[0]!['x'] = 1)), /models\.0\.c\.0\.x/u],
    [
      'a claim id of odd letters',
      damaged((wire) => (wire.models[0]!.c[0]!['i'] = '<b>')),
      /claims\.0\.id: received "acme-1\.name\.<b>"/u,
    ],
    ['a table of millions', damaged((wire) => (wire.strings = Array.from({ length: 600_000 }, () => 'x'))), /strings/u],
    [
      'too many claims',
      damaged((wire) => (wire.models[0]!.c = Array.from({ length: 6000 }, () => wire.models[0]!.c[0]!))),
      /models\.0\.c/u,
    ],
  ])('refuses %s and says where', (_, data, message) => {
    const result = decodeSnapshot(data);
    expect(result.ok ? '' : result.error).toMatch(message);
  });

  it('refuses every truncated or altered part without throwing', () => {
    const json = JSON.stringify(encodeSnapshot([sample()], '2026-01-31'));
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(json.length), (junk, at) => {
        expect(() => decodeSnapshot(junk)).not.toThrow();
        const odd = JSON.parse(json) as Record<string, unknown>;
        const key = Object.keys(odd)[at % 4] ?? 'format';
        odd[key] = junk;
        const result = decodeSnapshot(odd);
        if (result.ok) expect(result.value.format).toBe(1);
        else expect(result.error).toMatch(/^snapshot/u);
      }),
      { numRuns: 300 },
    );
  });
});
