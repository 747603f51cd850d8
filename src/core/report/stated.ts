import type { ModelFile } from '#core/claim/schema.ts';
import { compileModel, type CompiledModel } from '#core/matching/compile.ts';
import type { Label } from '#core/matching/label.ts';
import { matchArticle } from '#core/matching/match.ts';
import { buildNameIndex, type NameIndex } from '#core/matching/names.ts';
import { articleAbout } from '#core/matching/self-test.ts';

const mostShown = 5;
const kept = new WeakMap<ModelFile, { readonly names: NameIndex; readonly model: CompiledModel }>();

/** A model compiled once, for as long as its file is kept. */
function compiled(file: ModelFile): { readonly names: NameIndex; readonly model: CompiledModel } {
  const made = kept.get(file) ?? { names: buildNameIndex([file.model]), model: compileModel(file) };
  kept.set(file, made);
  return made;
}

/**
 * Claims of a model that a sentence states already, best first: matched as if it stood in an article about the model
 * of that day; and of a day before its release, for what was said then is no news now and is told all the same.
 */
export function findStated(text: string, file: ModelFile, day: string): Label[] {
  const { names, model } = compiled(file);
  const { releasedOn } = file.model;
  const best = new Map<string, Label>();
  for (const at of releasedOn === null ? [day] : [day, dayBefore(releasedOn)]) {
    const article = articleAbout(text, file.model, names, at);
    for (const label of matchArticle(article, names, new Map([[file.model.id, model]]))) {
      if ((best.get(label.claim)?.confidence ?? 0) < label.confidence) best.set(label.claim, label);
    }
  }
  return [...best.values()].toSorted((a, b) => b.confidence - a.confidence).slice(0, mostShown);
}

/** The day before a date of reduced precision begins. */
function dayBefore(date: string): string {
  const first = new Date(`${date}${'-01-01'.slice(0, 10 - date.length)}`);
  return new Date(first.getTime() - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
