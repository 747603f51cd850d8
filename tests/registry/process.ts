import { startRegistry, type RunningRegistry } from '../../scripts/registry.ts';

/** A registry in a process of its own, at a free port or the one named, whose proofs of work and limits do not slow a test. */
export function startProcess(
  folder: string,
  environment: Readonly<Record<string, string>> = {},
  port = 0,
): Promise<RunningRegistry> {
  return startRegistry(folder, { HEDGE_PROOF_COST: '1', HEDGE_REPORTS_PER_ADDRESS: '100000', ...environment }, port);
}
