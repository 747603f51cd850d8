import * as v from 'valibot';
import { check } from '#core/check.ts';
import { ReportBodySchema } from '#core/report/schema.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { SettingsSchema } from '#core/settings.ts';
import type { DatabaseState } from '#messages';
import type { KeptReport } from '#storage';
import { officialFeed } from './feed-record.ts';
import type { Feeds } from './feeds.ts';
import type { SettingsStore } from './settings.ts';

/** What the reader has set, reported or added: to be taken away, brought back, or deleted. */
export interface ReaderData {
  export(): Promise<string>;
  import(text: string): Promise<Result<{ readonly feedsFailed: number }>>;
  delete(): Promise<void>;
  diagnostics(): Promise<string>;
}

export interface ReaderDataParts {
  readonly settings: SettingsStore;
  readonly feeds: Feeds;
  readonly state: () => Promise<DatabaseState>;
  readonly readWrong: () => Promise<readonly string[]>;
  readonly saveWrong: (keys: readonly string[]) => Promise<void>;
  readonly readReports: () => Promise<readonly KeptReport[]>;
  readonly saveReports: (reports: readonly KeptReport[]) => Promise<void>;
  /** Forgets what the session holds: what was found in tabs, drafts. */
  readonly clearSession: () => Promise<void>;
  /** Acts by the settings as they are now. */
  readonly apply: () => Promise<void>;
  /** Facts about browser and extension, by name. */
  readonly facts: () => Promise<Readonly<Record<string, string>>>;
  readonly now: () => Date;
}

const Receipt = v.pipe(v.string(), v.regex(/^[\da-f]{32,64}$/u, '32 to 64 hexadecimal digits'));
const WebLink = v.pipe(v.string(), v.maxLength(2000), v.regex(/^https?:\/\/[^\s/]/u, 'an http(s) address'));
const Words = v.pipe(v.string(), v.maxLength(2000));
const KeptSchema = v.object({
  id: Receipt,
  registry: WebLink,
  kind: v.picklist(['claim', 'wrong-label', 'source']),
  summary: Words,
  written: Words,
  state: v.picklist(['waiting', 'refused', 'open', 'accepted', 'rejected', 'duplicate']),
  body: v.nullable(ReportBodySchema),
  note: v.nullable(Words),
  claim: v.nullable(WebLink),
  attempts: v.number(),
  nextAt: v.nullable(Words),
});
const ExportSchema = v.object({
  hedge: v.literal('reader-data'),
  version: v.literal(1),
  settings: SettingsSchema,
  wrong: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[\da-f]{32}$/u))), v.maxLength(5000)),
  reports: v.pipe(v.array(KeptSchema), v.maxLength(1000)),
  feeds: v.pipe(
    v.array(v.object({ address: v.string(), fingerprint: v.string(), enabled: v.boolean() })),
    v.maxLength(20),
  ),
  officialEnabled: v.boolean(),
});

export function createReaderData(parts: ReaderDataParts): ReaderData {
  const { settings, feeds } = parts;
  return {
    async export() {
      const { feeds: known } = await parts.state();
      const data: v.InferInput<typeof ExportSchema> = {
        hedge: 'reader-data',
        version: 1,
        settings: await settings.get(),
        wrong: [...(await parts.readWrong())],
        reports: [...(await parts.readReports())],
        feeds: known.flatMap(({ official, address, fingerprint, enabled }) =>
          official || address === null || fingerprint === null ? [] : [{ address, fingerprint, enabled }],
        ),
        officialEnabled: known.find(({ official }) => official)?.enabled ?? true,
      };
      return JSON.stringify(data, null, 2);
    },
    async import(text) {
      let json: unknown;
      try {
        json = JSON.parse(text);
      } catch {
        return fail('received a text that is no JSON, allowed what Hedge has exported');
      }
      const read = check(ExportSchema, json, 'file');
      if (!read.ok) return read;
      const { wrong, reports, officialEnabled, feeds: wanted } = read.value;
      await settings.set(read.value.settings);
      await parts.saveWrong([...new Set([...(await parts.readWrong()), ...wrong])]);
      const own = await parts.readReports();
      const fresh = reports.filter(({ id }) => own.every((one) => one.id !== id));
      await parts.saveReports([...own, ...fresh]);
      await feeds.set(officialFeed, officialEnabled);
      const { feeds: known } = await parts.state();
      let feedsFailed = 0;
      for (const { address, fingerprint, enabled } of wanted) {
        const isKnown = known.some((feed) => feed.fingerprint === fingerprint);
        // A feed that cannot be reached now is not taken on trust.
        const added = isKnown ? ok(null) : await feeds.add(address, fingerprint);
        if (!added.ok) feedsFailed += 1;
        else await feeds.set(known.find((feed) => feed.fingerprint === fingerprint)?.id ?? fingerprint, enabled);
      }
      await parts.apply();
      return ok({ feedsFailed });
    },
    async delete() {
      const { feeds: known } = await parts.state();
      for (const { id, official } of known) await (official ? feeds.set(id, true) : feeds.remove(id));
      await parts.saveWrong([]);
      await parts.saveReports([]);
      await parts.clearSession();
      await settings.reset();
      await parts.apply();
    },
    async diagnostics() {
      const { feeds: known, error } = await parts.state();
      const { sites, display, volume, language, articles, hiddenVerdicts } = await settings.get();
      const reports = await parts.readReports();
      // Nothing that names a site, a claim, a page or a person; of feeds that the reader added only that they are.
      const lines = {
        ...(await parts.facts()),
        time: parts.now().toISOString(),
        sites: sites.mode,
        display: `${display}, ${volume}`,
        language: `${language ?? 'browser'}; articles ${articles?.join(' ') ?? 'all'}`,
        hiddenVerdicts: hiddenVerdicts.join(' ') || 'none',
        reports: `${reports.length}, of these waiting ${reports.filter(({ state }) => state === 'waiting').length}`,
        error: error ?? 'none',
      };
      const feedLines = known.map(
        ({ official, enabled, claims, issued, checkedAt, stale, refusal, clockOff }, at) =>
          `feed ${at + 1}: ${official ? 'official' : 'added'}, ${enabled ? 'on' : 'off'}, ${claims} claims, issued ${issued ?? 'never'}, checked ${checkedAt ?? 'never'}${stale ? ', stale' : ''}${clockOff ? ', clock off' : ''}${refusal === null ? '' : `, refused: ${refusal.reason}`}`,
      );
      return [...Object.entries(lines).map(([name, value]) => `${name}: ${value}`), ...feedLines].join('\n');
    },
  };
}
