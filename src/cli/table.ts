/** A share as percent with one decimal; a hyphen where there was nothing to count. */
export function percent(share: number): string {
  return Number.isNaN(share) ? '-' : (share * 100).toFixed(1);
}

/**
 * Cells as a table of plain text: the first column to the left, figures to the right. A cell that begins with a bar
 * opens a group of columns; `groups`, if any, are the groups' heads, in the cells where they begin.
 */
export function table(
  groups: readonly string[] | null,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        if (column === 0) return cell.padEnd(width);
        return cell.startsWith('|')
          ? `|${cell
              .slice(1)
              .trim()
              .padStart(width - 1)}`
          : cell.padStart(width);
      })
      .join('  ')
      .trimEnd();
  const above = groups === null ? [] : [groupLine(groups, widths)];
  return ['', ...above, line(head), ...rows.map(line)].join('\n');
}

function groupLine(groups: readonly string[], widths: readonly number[]): string {
  let text = '';
  let at = 0;
  for (const [column, width] of widths.entries()) {
    const cell = groups[column] ?? '';
    if (cell !== '') text = `${text.padEnd(at)}${cell}`;
    at += width + 2;
  }
  return text;
}
