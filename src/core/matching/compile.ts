import type { ModelFile } from '#core/claim/schema.ts';

/** A model's claims in the form the matcher reads. Derived: never stored, rebuilt from the model file. */
export interface CompiledModel {
  readonly file: ModelFile;
}

export function compileModel(file: ModelFile): CompiledModel {
  return { file };
}
