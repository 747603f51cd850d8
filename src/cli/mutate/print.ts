import { percent, table } from '../table.ts';
import type { MutationReport, Survival } from './mutants.ts';

/** Prints how many mutants keep their label, and with `survivors` each that does, before and after. */
export function printMutants({ labels, all, kinds, languages, survivors }: MutationReport, list: boolean): void {
  if (list)
    for (const { kind, how, file, claim, mode, before, after } of survivors)
      console.log(`KEPT ${claim} (${mode}), ${file}, ${kind}: ${how}\n    ${before}\n    ${after}`);
  const rows = (group: readonly Survival[]): string[][] =>
    group.map(({ name, mutants, kept, rate }) => [name, String(mutants), String(kept), percent(rate)]);
  console.log(table(null, ['mutants', 'made', 'kept', 'rate'], rows([...kinds, ...languages, all])));
  console.log(`made of ${labels} labels that are right; each says something else and should lose its label`);
}
