import { describe, expect, it } from 'vitest';
import { compileModel } from '#core/matching/compile.ts';
import { seedModels } from './label-text.ts';

describe('a compiled model', () => {
  const probesOf = (model: string, claim: string): string[] => {
    const { claims, probes } = compileModel(seedModels(model)[0] as ReturnType<typeof seedModels>[number]);
    return probes.filter((probe) => claims[probe.claim]?.claim.id === claim).map(({ text }) => text);
  };

  it('takes a term of several words for a way of putting its claim', () => {
    expect(probesOf('gpt-oss', 'gpt-oss.name.horizon-alpha')).toContain('Horizon Alpha');
  });

  it('does not take the name of another model for a way of saying that one is better', () => {
    const probes = probesOf('gpt-5', 'gpt-5.benchmark-comparison.better-than-grok-4');
    expect(probes.length).toBeGreaterThan(0);
    expect(probes).not.toContain('Grok 4');
  });
});
