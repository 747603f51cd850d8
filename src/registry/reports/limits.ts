import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Deps } from '../deps.ts';

/** Seconds to wait, or null where the report may come in. */
export type Limiter = (addressHash: string) => Promise<number | null>;

/** Counts reports in all and per address, in the database, so that instances share the counts. */
export function createLimiter({ database, settings }: Pick<Deps, 'database' | 'settings'>): Limiter {
  const common = {
    storeClient: { query: database.query },
    storeType: 'client',
    tableName: 'limits',
    tableCreated: true,
    clearExpiredByTimeout: false,
  };
  const perAddress = new RateLimiterPostgres({
    ...common,
    keyPrefix: 'address',
    points: settings.HEDGE_REPORTS_PER_ADDRESS,
    duration: 3600,
  });
  const inAll = new RateLimiterPostgres({
    ...common,
    keyPrefix: 'all',
    points: settings.HEDGE_REPORTS_PER_MINUTE,
    duration: 60,
  });
  return async (addressHash) => {
    try {
      // The address first: one sender beyond its limit must not use up what there is for all.
      await perAddress.consume(addressHash);
      await inAll.consume('reports');
      return null;
    } catch (error) {
      if (error instanceof RateLimiterRes) return Math.max(1, Math.ceil(error.msBeforeNext / 1000));
      throw error;
    }
  };
}
