import type { ModelFile } from '#core/claim/schema.ts';
import type { CompiledModel } from '#core/matching/compile.ts';
import type { Label } from '#core/matching/label.ts';
import type { NameIndex } from '#core/matching/names.ts';
import type { Article } from '#core/page/article.ts';
import { inSlices, type Steps, type Turns } from '#core/steps.ts';
import type { ClaimView, PageLabels } from '#messages';
import type { ClaimStore, LoadedModel } from './claim-store.ts';
import { viewClaim } from './claim-view.ts';
import type { Database } from './database.ts';

/** The core's matching, as arguments, so that a test can put another in its place. */
export interface MatchingCore {
  readonly buildNameIndex: (models: ModelFile['model'][]) => NameIndex;
  readonly findModels: (article: Article, names: NameIndex) => string[];
  readonly compileModel: (file: ModelFile) => CompiledModel;
  readonly matchArticleSteps: (
    article: Article,
    names: NameIndex,
    models: ReadonlyMap<string, CompiledModel>,
  ) => Steps<Label[]>;
}

interface Loaded {
  readonly file: LoadedModel;
  readonly model: CompiledModel;
}

// A compiled model takes some tens of kilobytes; a reader's day touches a few dozen models.
const maxCompiled = 64;

/** Of one slice of matching, in milliseconds: half a frame, so that other tabs and the popup are answered between. */
const slice = 8;

/** Matching with the store behind it. */
export interface PageMatcher {
  /** The labels of an article, whatever the reader's settings hide; with the developers of its models, by id. */
  match(article: Article): Promise<PageLabels & { readonly developers: ReadonlyMap<string, string> }>;
  names(): Promise<NameIndex>;
}

/**
 * Matches articles against the store. Held in memory, and made again after a stop: the index of all names, and
 * the compiled claims of the models seen last.
 */
export function createPageMatcher(
  core: MatchingCore,
  store: Pick<ClaimStore, 'models' | 'load'>,
  database: Pick<Database, 'ensure' | 'generation'>,
  turns: Turns,
): PageMatcher {
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

  return {
    names: refresh,
    async match(article) {
      const index = await refresh();
      const loaded = await compile(core.findModels(article, index));
      const models = new Map([...loaded].map(([id, { model }]) => [id, model]));
      const labels = await inSlices(core.matchArticleSteps(article, index, models), slice, turns);
      const developers = new Map([...loaded].map(([id, { file }]) => [id, file.model.developer]));
      return { labels, claims: viewsOf(labels, [...loaded.values()]), developers };
    },
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
