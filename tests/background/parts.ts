import { ok } from '#core/result.ts';
import { readsSite } from '#core/sites.ts';
import type { HandlerParts } from '../../src/background/handlers.ts';

/** Parts of the background that a test does not look at. */
export const noDesk: HandlerParts['desk'] = {
  begin: async () => undefined,
  wrong: async () => undefined,
  addSource: async () => undefined,
  check: async () => ok({ model: null, modelName: null, attribute: 'other', value: '', stated: [] }),
};
export const noOutbox: HandlerParts['outbox'] = {
  send: async () => '',
  flush: async () => undefined,
  refresh: async () => undefined,
  forget: async () => undefined,
};
export const noData: HandlerParts['data'] = {
  export: async () => '',
  import: async () => ok({ feedsFailed: 0 }),
  delete: async () => undefined,
  diagnostics: async () => '',
};

/** A browser that gives access to every site. */
export const mayReadAll: HandlerParts['mayRead'] = async ({ sites }, _tab, address) => readsSite(sites, address);
