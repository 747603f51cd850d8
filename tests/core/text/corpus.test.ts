import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDates } from '#core/text/date.ts';
import { fold } from '#core/text/fold.ts';
import { findQuantities } from '#core/text/quantity.ts';

const file = join(import.meta.dirname, '../../../../shared/corpus/sentences/quantities.jsonl');

interface Row {
  readonly lang: string;
  readonly text: string;
  readonly quantities: ReadonlyArray<{ readonly value: number; readonly kind: string }>;
  readonly dates: readonly string[];
  readonly split: string;
}

/** The corpus' names for units. */
const units: Readonly<Record<string, string>> = {
  param: 'parameters',
  '%': 'percent',
  x: 'ratio',
  byte: 'bytes',
  token: 'tokens',
  bit: 'bits',
  hour: 'hours',
};

function score(rows: readonly Row[]): { value: number; unit: number; dates: number } {
  let [all, values, right, days, found] = [0, 0, 0, 0, 0];
  for (const { lang, text, quantities, dates } of rows) {
    const folded = fold(text);
    const read = findQuantities(folded, { lang }).flatMap(({ value, max, unit }) =>
      max === undefined
        ? [{ value, unit }]
        : [
            { value, unit },
            { value: max, unit },
          ],
    );
    for (const { value, kind } of quantities) {
      all += 1;
      const same = read.filter((quantity) => Math.abs(quantity.value - value) <= Math.abs(value) * 1e-9);
      if (same.length > 0) values += 1;
      if (
        same.some(({ unit }) =>
          kind === 'rate'
            ? unit === null
            : unit !== null && (unit === (units[kind] ?? kind) || unit.startsWith(`${kind}-`)),
        )
      )
        right += 1;
    }
    const mentions = findDates(folded, { lang, published: '2025-04-27' }).map(({ start, end }) =>
      text.slice(start, end),
    );
    days += dates.length;
    found += dates.filter((date) =>
      mentions.some((mention) => mention.includes(date) || date.includes(mention)),
    ).length;
  }
  return { value: values / all, unit: right / all, dates: found / days };
}

describe.skipIf(!existsSync(file))('the shared sentences (skipped where the shared folder is absent)', () => {
  const rows = existsSync(file)
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Row)
    : [];

  it('those seen while this was written are read in full', () => {
    expect(score(rows.filter(({ split }) => split === 'dev40'))).toEqual({ value: 1, unit: 1, dates: 1 });
  });

  it('those kept blind are read about as well as the prototype read them', () => {
    const blind = score(rows.filter(({ split }) => split === 'blind20'));
    expect(blind.value).toBeGreaterThanOrEqual(0.85);
    expect(blind.unit).toBeGreaterThanOrEqual(0.7);
    expect(blind.dates).toBeGreaterThanOrEqual(0.9);
  });
});
