import { sigmoid } from '#core/matching/sigmoid.ts';
import type { Example } from './example.ts';

/** A fitted model: one weight a signal, and `bias`. */
export type Fitted = Readonly<Record<string, number>>;

const steps = 50;
const settled = 1e-6;

/**
 * Logistic regression with a ridge penalty, by Newton's method (iteratively reweighted least squares; Hastie,
 * Tibshirani, Friedman, The Elements of Statistical Learning, 4.4.1). Signals that never vary get no weight.
 */
export function fit(examples: readonly Example[], penalty: number): Fitted {
  const names = [...new Set(examples.flatMap(({ signals }) => Object.keys(signals)))].toSorted();
  const varying = names.filter((name) => new Set(examples.map(({ signals }) => signals[name] ?? 0)).size > 1);
  const rows = examples.map(({ signals }) => [1, ...varying.map((name) => signals[name] ?? 0)]);
  const size = varying.length + 1;
  const weights = Array.from({ length: size }, () => 0);
  for (let step = 0; step < steps; step += 1) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : -penalty * weight));
    const hessian = weights.map((_, i) =>
      Array.from({ length: size }, (_unused, k) => (i === k ? (i === 0 ? 1e-3 : penalty) : 0)),
    );
    for (const [index, row] of rows.entries()) {
      const count = examples[index]?.weight ?? 1;
      const guess = sigmoid(dot(weights, row));
      const error = (examples[index]?.isRight === true ? 1 : 0) - guess;
      const spread = count * guess * (1 - guess);
      for (let i = 0; i < size; i += 1) {
        const value = row[i] as number;
        if (value === 0) continue;
        gradient[i] = (gradient[i] as number) + count * error * value;
        const line = hessian[i] as number[];
        for (let k = 0; k < size; k += 1) line[k] = (line[k] as number) + spread * value * (row[k] as number);
      }
    }
    const change = solve(hessian, gradient);
    for (const [i, delta] of change.entries()) weights[i] = (weights[i] as number) + delta;
    if (Math.max(...change.map(Math.abs)) < settled) break;
  }
  return Object.fromEntries(
    ['bias', ...varying].map((name, i) => [name, Math.round((weights[i] as number) * 1000) / 1000]),
  );
}

/** The probability that a model gives to an example. */
export function predict(model: Fitted, signals: Example['signals']): number {
  let sum = model['bias'] ?? 0;
  for (const [name, weight] of Object.entries(model)) sum += weight * (signals[name] ?? 0);
  return sigmoid(sum);
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);

/** Solves a symmetric positive definite system by Gauss's elimination with pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((line, i) => [...line, right[i] as number]);
  const size = right.length;
  for (let i = 0; i < size; i += 1) {
    let pivot = i;
    for (let k = i + 1; k < size; k += 1) if (Math.abs(rows[k]?.[i] ?? 0) > Math.abs(rows[pivot]?.[i] ?? 0)) pivot = k;
    [rows[i], rows[pivot]] = [rows[pivot] as number[], rows[i] as number[]];
    const head = rows[i] as number[];
    for (let k = 0; k < size; k += 1) {
      const line = rows[k] as number[];
      const factor = k === i ? 0 : (line[i] as number) / (head[i] as number);
      if (factor !== 0) for (let j = i; j <= size; j += 1) line[j] = (line[j] as number) - factor * (head[j] as number);
    }
  }
  return rows.map((line, i) => (line[size] as number) / (line[i] as number));
}
