import type { NameIndex } from '#core/matching/names.ts';
import { plainAddress } from '#core/report/address.ts';
import { recogniseClaim } from '#core/report/recognise.ts';
import { findStated } from '#core/report/stated.ts';
import { ok, type Result } from '#core/result.ts';
import type { ClaimView, Draft, FoundLabel, ReportCheck } from '#messages';
import type { ClaimStore, LoadedModel } from './claim-store.ts';
import { viewClaim } from './claim-view.ts';
import { officialFeed } from './feed-record.ts';

/** What the desk needs of the world. */
export interface ReportDeskParts {
  readonly store: Pick<ClaimStore, 'load' | 'models' | 'feeds'>;
  readonly names: () => Promise<NameIndex>;
  readonly saveDraft: (id: string, draft: Draft) => Promise<void>;
  /** Opens the page of a report for a draft. */
  readonly openPage: (draft: string) => Promise<void>;
  readonly now: () => Date;
}

/** Where reports are begun: filled in from what the reader looks at, and compared with what is on record. */
export interface ReportDesk {
  /** Opens the form for a claim that is missing. */
  begin(text: string, page: string | null): Promise<void>;
  /** Opens the form for a label that is wrong. */
  wrong(label: FoundLabel, evidence: string, page: string | null): Promise<void>;
  /** Opens the form for a further source of a claim. */
  addSource(claim: string, model: string): Promise<void>;
  check(text: string, model: string): Promise<Result<ReportCheck>>;
}

const longestText = 1000; // characters, as a registry takes them

export function createReportDesk({ store, names, saveDraft, openPage, now }: ReportDeskParts): ReportDesk {
  const open = async (draft: Partial<Draft> & Pick<Draft, 'kind'>): Promise<void> => {
    const id = crypto.randomUUID();
    await saveDraft(id, { text: '', sentence: '', page: null, evidence: '', claim: null, feed: null, ...draft });
    await openPage(id);
  };
  const viewOf = async (claim: string, model: string): Promise<ClaimView | null> => {
    const [file] = await store.load([model]);
    const found = file?.claims.find(({ id }) => id === claim);
    return file === undefined || found === undefined ? null : view(file, found.id);
  };
  /** Which feed a claim is of: beyond the first, ids carry the beginning of theirs. */
  const feedOf = async (claim: string): Promise<string> => {
    const mark = /@([\da-f]{8})$/u.exec(claim)?.[1];
    const feeds = mark === undefined ? [] : await store.feeds();
    return feeds.find(({ id }) => id.startsWith(mark ?? ' '))?.id ?? officialFeed;
  };

  return {
    async begin(text, page) {
      const sentence = text.replaceAll(/\s+/gu, ' ').trim().slice(0, longestText);
      await open({ kind: 'claim', text: sentence, sentence, page: stripped(page) });
    },
    async wrong({ claim, model, quote }, evidence, page) {
      await open({
        kind: 'wrong-label',
        sentence: quote.replaceAll(/\s+/gu, ' ').trim().slice(0, longestText),
        evidence: evidence.slice(0, 500),
        page: stripped(page),
        claim: await viewOf(claim, model),
        feed: await feedOf(claim),
      });
    },
    async addSource(claim, model) {
      await open({ kind: 'source', claim: await viewOf(claim, model), feed: await feedOf(claim) });
    },
    async check(text, named) {
      const day = now().toISOString().slice(0, 10);
      const models = await store.models();
      const wanted = named.trim().toLowerCase();
      const chosen = models.find(({ id, name, aliases }) =>
        [id, name, ...aliases].some((one) => one.toLowerCase() === wanted),
      );
      const read = recogniseClaim(text, await names(), day);
      const id = chosen?.id ?? (wanted === '' ? read.model : null);
      const [file] = id === null ? [] : await store.load([id]);
      const stated = file === undefined || text.trim() === '' ? [] : findStated(text, file, day);
      return ok({
        ...read,
        model: id,
        modelName: file?.model.name ?? null,
        stated: file === undefined ? [] : stated.map(({ claim, level }) => ({ claim: view(file, claim), level })),
      });
    },
  };
}

function view(file: LoadedModel, id: string): ClaimView {
  const claim = file.claims.find((one) => one.id === id);
  if (claim === undefined) throw new Error(`no claim ${id}`);
  return viewClaim(claim, file.model, file.feeds.get(id) ?? null);
}

const stripped = (page: string | null): string | null =>
  page !== null && /^https?:/u.test(page) && URL.canParse(page) ? plainAddress(page) : null;
