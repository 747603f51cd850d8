import type { ModelFile } from '#core/claim/schema.ts';
import type { Label } from '#core/matching/label.ts';
import { findStated } from '#core/report/stated.ts';

/** The model that a report speaks of, by its id or any of its names; null where there is none such. */
export function findModel(named: string, models: readonly ModelFile[]): ModelFile | null {
  const plainName = named.trim().toLowerCase();
  const own = ({ model }: ModelFile): boolean =>
    [model.id, model.name, ...model.aliases, ...model.ambiguousAliases].some(
      (name) => name.toLowerCase() === plainName,
    );
  return models.find(own) ?? null;
}

/** Claims that a reported sentence states already, best first. */
export function findDuplicates(text: string, named: string, models: readonly ModelFile[], day: string): Label[] {
  const file = findModel(named, models);
  return file === null ? [] : findStated(text, file, day);
}
