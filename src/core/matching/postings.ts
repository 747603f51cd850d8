/**
 * The groups that have a key, all keys one after the other in columns: those of the key in row `r` of `rows` begin at
 * `starts[r]` and end before `starts[r + 1]`.
 */
export interface Postings {
  readonly rows: ReadonlyMap<string, number>;
  readonly starts: Int32Array;
  readonly probes: Int32Array;
  readonly groups: Int32Array;
  readonly weights: Float64Array;
}

/** A group of a probe that has a key, and what it weighs there. */
export interface Posting {
  readonly probe: number;
  readonly group: number;
  readonly weight: number;
}

/** Lays out the postings of each key. */
export function columnsOf(lists: ReadonlyMap<string, readonly Posting[]>): Postings {
  let length = 0;
  for (const list of lists.values()) length += list.length;
  const rows = new Map<string, number>();
  const starts = new Int32Array(lists.size + 1);
  const probes = new Int32Array(length);
  const groups = new Int32Array(length);
  const weights = new Float64Array(length);
  let next = 0;
  for (const [key, list] of lists) {
    rows.set(key, rows.size);
    for (const { probe, group, weight } of list) {
      probes[next] = probe;
      groups[next] = group;
      weights[next] = weight;
      next += 1;
    }
    starts[rows.size] = next;
  }
  return { rows, starts, probes, groups, weights };
}
