/** What claims are about. */
export const attributes = [
  'release-date', 'total-parameters', 'active-parameters', 'context-window', 'price', 'relative-price',
  'benchmark-score', 'benchmark-comparison', 'training-data', 'training-cost', 'training-compute', 'training-hardware',
  'inference-hardware', 'hardware-efficiency', 'architecture', 'capability', 'modality', 'quantization', 'latency',
  'energy', 'license', 'availability', 'existence', 'name', 'personnel-or-partner', 'release-delay', 'cancellation',
  'other',
] as const; // prettier-ignore
export type Attribute = (typeof attributes)[number];
