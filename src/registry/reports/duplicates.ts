import type { ModelFile } from '#core/claim/schema.ts';
import { compileModel } from '#core/matching/compile.ts';
import type { Label } from '#core/matching/label.ts';
import { matchArticle } from '#core/matching/match.ts';
import { buildNameIndex } from '#core/matching/names.ts';
import { articleAbout } from '#core/matching/self-test.ts';

const mostShown = 5;

/** The model that a report speaks of, by its id or any of its names; null where there is none such. */
export function findModel(named: string, models: readonly ModelFile[]): ModelFile | null {
  const plainName = named.trim().toLowerCase();
  const own = ({ model }: ModelFile): boolean =>
    [model.id, model.name, ...model.aliases, ...model.ambiguousAliases].some(
      (name) => name.toLowerCase() === plainName,
    );
  return models.find(own) ?? null;
}

/** Claims that a reported sentence states already, best first: matched as if it stood in an article about the model, of that day. */
export function findDuplicates(text: string, named: string, models: readonly ModelFile[], day: string): Label[] {
  const file = findModel(named, models);
  if (file === null) return [];
  const names = buildNameIndex([file.model]);
  const article = articleAbout(text, file.model, names, day);
  const best = new Map<string, Label>();
  for (const label of matchArticle(article, names, new Map([[file.model.id, compileModel(file)]]))) {
    if ((best.get(label.claim)?.confidence ?? 0) < label.confidence) best.set(label.claim, label);
  }
  return [...best.values()].toSorted((a, b) => b.confidence - a.confidence).slice(0, mostShown);
}
