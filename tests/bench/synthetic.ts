import type { Claim, ModelFile } from '#core/claim/schema.ts';

const syllables = ['ve', 'lo', 'ra', 'mi', 'ku', 'ta', 'ne', 'so', 'ri', 'ba', 'do', 'fe', 'zu', 'ga', 'pi'];
const claimsPerModel = 10; // As in the seed, where it is 10.2.

/**
 * A database of `size` claims: real models, and others with names of their own whose claims have the shape of
 * those of the first real one. The same for the same size.
 */
export function syntheticDatabase(size: number, real: readonly ModelFile[]): ModelFile[] {
  const files: ModelFile[] = [...real];
  const shapes = real[0]?.claims ?? [];
  let claims = real.reduce((total, file) => total + file.claims.length, 0);
  for (let index = 0; claims < size; index += 1) {
    const file = syntheticModel(index, shapes.slice(0, Math.min(claimsPerModel, size - claims)));
    files.push(file);
    claims += file.claims.length;
  }
  return files;
}

function syntheticModel(index: number, shapes: readonly Claim[]): ModelFile {
  const family = nameOf(index % 1500);
  const version = Math.floor(index / 1500) + 2;
  const id = `${family.toLowerCase()}-${version}`;
  return {
    model: {
      id,
      name: `${family} ${version}`,
      developer: `${family} Labs`,
      aliases: [`${family} ${version}`, `${family}-${version}`, `${family}${version} Pro`],
      ambiguousAliases: [`${family.slice(0, 5)} ${version}`],
      status: 'unreleased',
      releasedOn: null,
      releasedAs: null,
      asOf: '2026-01-01',
      evidence: [],
    },
    claims: shapes.map((shape, place) => ({
      ...shape,
      id: `${id}.${shape.attribute}.s${place}`,
      statement: shape.statement.replaceAll('DeepSeek R2', `${family} ${version}`),
      value: shape.value.kind === 'quantity' ? { ...shape.value, amount: shape.value.amount + index + 1 } : shape.value,
    })),
  };
}

function nameOf(index: number): string {
  const { length } = syllables;
  const parts = [
    index % length,
    Math.floor(index / length) % length,
    Math.floor(index / length / length) % length,
    (index * 7) % length,
  ];
  const name = parts.map((part) => syllables[part]).join('');
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}
