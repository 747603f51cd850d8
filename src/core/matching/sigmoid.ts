/** The logistic function: a sum of weights as a probability, 0 to 1. */
export const sigmoid = (sum: number): number => 1 / (1 + Math.exp(-sum));
