import type { Block, Cell } from '#core/page/article.ts';
import { fold } from '#core/text/fold.ts';
import { mentionsIn } from './mentions.ts';
import type { Mention, NameIndex } from './names.ts';

/** A cell of a table under a header that names a model. */
export interface ModelColumn {
  readonly cell: Cell;
  readonly mention: Mention;
}

/** The cells of a row that stand under a model's name; none where the table's columns are not models. */
export function modelColumns({ kind, cells }: Block, names: NameIndex, lang: string): ModelColumn[] {
  if (kind !== 'row' || cells === undefined) return [];
  return cells.flatMap((cell): ModelColumn[] => {
    if (cell.head || cell.header === '') return [];
    const [mention, second] = mentionsIn(cell.header, fold(cell.header), names, lang);
    return mention === undefined || second !== undefined ? [] : [{ cell, mention }];
  });
}
