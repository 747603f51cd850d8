import { commonSignals, pageSignalNames, routeSignals, type Signals } from './signals.ts';

/**
 * The signals of a candidate as numbers in a row, one place for each name; 0 where nothing was noted. There are some
 * hundred of them and a long page has thousands of candidates: as objects they took more time than all reading.
 */
export type SignalRow = Float64Array;

export type SignalName = keyof Signals;

/** The names, in the order of their places. */
export const signalNames: readonly SignalName[] = [
  ...new Set<SignalName>([...commonSignals, ...Object.values(routeSignals).flat(), ...pageSignalNames]),
];

const places: ReadonlyMap<string, number> = new Map(signalNames.map((name, place) => [name, place]));

/** The place of a signal in a row. */
export function placeOf(name: SignalName): number {
  return places.get(name) as number;
}

/** Rows are cut from sheets of so many: each array of its own would be a call to the system's memory. */
const rowsOfSheet = 64;
let sheet = new Float64Array(0);
let used = 0;

/** A row with such signals. */
export function rowOf(signals: Signals): SignalRow {
  const { length } = signalNames;
  if (used === sheet.length) {
    sheet = new Float64Array(length * rowsOfSheet);
    used = 0;
  }
  const row = sheet.subarray(used, used + length);
  used += length;
  note(row, signals);
  return row;
}

/** Writes signals into a row that has none of them yet; most are 0, as in a new row, and need no place. */
export function note(row: SignalRow, signals: Signals): void {
  for (const name in signals) {
    const signal = signals[name as SignalName] as number;
    if (signal !== 0) row[places.get(name) as number] = signal;
  }
}

/** One signal of a row. */
export function signalOf(row: SignalRow, name: SignalName): number {
  return row[places.get(name) as number] as number;
}

/** The signals of a row that are not 0, by name: what is learned from. */
export function signalsOf(row: SignalRow): Signals {
  const signals: Signals = {};
  for (const [place, name] of signalNames.entries()) if (row[place] !== 0) signals[name] = row[place] as number;
  return signals;
}
