/**
 * A sentence and what is read from it. Quantities: `value[..max] unit [bound]`, parted by `|`; the unit `-` is a
 * bare number. Dates: `from..to precision`, one day where only one is given.
 */
export type Row = readonly [text: string, expected: string];

export interface Table {
  readonly lang: string;
  readonly quantities: readonly Row[];
  /** Read with 2025-04-27, a Sunday, as the day of the article. */
  readonly dates: readonly Row[];
}
