import type { ModelFile } from '#core/claim/schema.ts';
import { compileModel, type CompiledModel } from '#core/matching/compile.ts';
import type { Label } from '#core/matching/label.ts';
import { matchArticle } from '#core/matching/match.ts';
import { buildNameIndex, type NameIndex } from '#core/matching/names.ts';
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

const kept = new WeakMap<ModelFile, { readonly names: NameIndex; readonly model: CompiledModel }>();

/** A model compiled once, for as long as its file is kept. */
function compiled(file: ModelFile): { readonly names: NameIndex; readonly model: CompiledModel } {
  const made = kept.get(file) ?? { names: buildNameIndex([file.model]), model: compileModel(file) };
  kept.set(file, made);
  return made;
}

/** Claims that a reported sentence states already, best first: matched as if it stood in an article about the model, of that day. */
export function findDuplicates(text: string, named: string, models: readonly ModelFile[], day: string): Label[] {
  const file = findModel(named, models);
  if (file === null) return [];
  const { names, model } = compiled(file);
  const article = articleAbout(text, file.model, names, day);
  const best = new Map<string, Label>();
  for (const label of matchArticle(article, names, new Map([[file.model.id, model]]))) {
    if ((best.get(label.claim)?.confidence ?? 0) < label.confidence) best.set(label.claim, label);
  }
  return [...best.values()].toSorted((a, b) => b.confidence - a.confidence).slice(0, mostShown);
}
