import type { ModelFile } from '#core/claim/schema.ts';
import type { CompiledModel } from '#core/matching/compile.ts';
import type { Label } from '#core/matching/label.ts';
import type { NameIndex } from '#core/matching/names.ts';
import type { Article } from '#core/page/article.ts';
import type { ClaimView, PageLabels } from '#messages';
import type { ClaimStore, LoadedModel } from './claim-store.ts';
import { viewClaim } from './claim-view.ts';
import type { Database } from './database.ts';

/** The core's matching, as arguments, so that a test can put another in its place. */
export interface MatchingCore {
  readonly buildNameIndex: (models: ModelFile['model'][]) => NameIndex;
  readonly findModels: (article: Article, names: NameIndex) => string[];
  readonly compileModel: (file: ModelFile) => CompiledModel;
  readonly matchArticle: (article: Article, names: NameIndex, models: ReadonlyMap<string, CompiledModel>) => Label[];
}

interface Loaded {
  readonly file: LoadedModel;
  readonly model: CompiledModel;
}

// A compiled model takes some tens of kilobytes; a reader's day touches a few dozen models.
const maxCompiled = 64;

/**
 * Matches articles against the store. Held in memory, and made again after a stop: the index of all names, and
 * the compiled claims of the models seen last.
 */
export function createPageMatcher(
  core: MatchingCore,
  store: Pick<ClaimStore, 'models' | 'load'>,
  database: Pick<Database, 'ensure' | 'generation'>,
): (article: Article) => Promise<PageLabels> {
  let names: Promise<NameIndex> | null = null;
  let compiled = new Map<string, Loaded>();
  let generation = -1;

  const refresh = async (): Promise<NameIndex> => {
    await database.ensure();
    if (generation !== database.generation) {
      generation = database.generation;
      names = null;
      compiled = new Map();
    }
    names ??= store.models().then(core.buildNameIndex);
    return names.catch((error: unknown) => {
      names = null;
      throw error;
    });
  };

  const compile = async (ids: readonly string[]): Promise<Map<string, Loaded>> => {
    const missing = ids.filter((id) => !compiled.has(id));
    for (const file of missing.length === 0 ? [] : await store.load(missing)) {
      compiled.set(file.model.id, { file, model: core.compileModel(file) });
    }
    const wanted = new Map<string, Loaded>();
    for (const id of ids) {
      const model = compiled.get(id);
      if (model === undefined) continue;
      wanted.set(id, model);
      // A Map keeps the order of insertion: what was used last goes last, what is oldest goes first.
      compiled.delete(id);
      compiled.set(id, model);
    }
    for (const id of compiled.keys()) {
      if (compiled.size <= Math.max(maxCompiled, ids.length)) break;
      compiled.delete(id);
    }
    return wanted;
  };

  return async (article) => {
    const index = await refresh();
    const loaded = await compile(core.findModels(article, index));
    const models = new Map([...loaded].map(([id, { model }]) => [id, model]));
    const labels = core.matchArticle(article, index, models);
    return { labels, claims: viewsOf(labels, [...loaded.values()]) };
  };
}

function viewsOf(labels: readonly Label[], loaded: readonly Loaded[]): Record<string, ClaimView> {
  const wanted = new Set(labels.map(({ claim }) => claim));
  const views: Record<string, ClaimView> = {};
  for (const { file } of loaded) {
    for (const claim of file.claims)
      if (wanted.has(claim.id)) views[claim.id] = viewClaim(claim, file.model, file.feeds.get(claim.id) ?? null);
  }
  return views;
}
