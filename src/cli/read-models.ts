import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ModelFileSchema, type ModelFile } from '#core/claim/schema.ts';
import { check } from '#core/check.ts';
import { fail, ok, type Result } from '#core/result.ts';

/** The folder of the project's own model files. */
export const seedFolder = join(import.meta.dirname, '../registry/seed');

/**
 * Reads and checks a folder of model files, in the order of their names. The error holds one line for each
 * file that is not as the schema wants it, so that an editor sees all that is to be mended at once.
 */
export async function readModels(folder: string): Promise<Result<ModelFile[]>> {
  let names: string[];
  try {
    names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  } catch (error) {
    return fail(`${folder}: ${(error as Error).message}`);
  }
  if (names.length === 0) return fail(`${folder}: holds no model file (*.json)`);
  const results = await Promise.all(names.map((name) => readModel(join(folder, name))));
  const errors = results.flatMap((result) => (result.ok ? [] : [result.error]));
  const files = results.flatMap((result) => (result.ok ? [result.value] : []));
  const seen = new Map<string, string>();
  for (const [index, { model }] of files.entries()) {
    const other = seen.get(model.id);
    if (other !== undefined)
      errors.push(`${names[index]}: model.id: received "${model.id}", which ${other} has already`);
    seen.set(model.id, names[index] ?? '');
  }
  return errors.length > 0 ? fail(errors.join('\n')) : ok(files);
}

async function readModel(path: string): Promise<Result<ModelFile>> {
  const shown = relative(process.cwd(), path);
  let data: unknown;
  try {
    data = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    return fail(`${shown}: ${(error as Error).message}`);
  }
  return check(ModelFileSchema, data, shown);
}
