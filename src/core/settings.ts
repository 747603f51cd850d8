import * as v from 'valibot';
import { verdicts } from './claim/schema.ts';
import { HostSchema, SitesSchema } from './sites.ts';

/** Languages of the interface: one file of `_locales` each, by its BCP 47 tag. */
export const interfaceLanguages = ['ar', 'de', 'en', 'es', 'fr', 'ja', 'ko', 'pt', 'zh-CN', 'zh-TW'] as const;
/** Languages of articles that the matcher knows. */
export const articleLanguages = ['en', 'zh', 'de', 'fr', 'es', 'pt', 'it', 'ja', 'ko'] as const;

export const displays = ['badges', 'toolbar'] as const;
export const volumes = ['full', 'dot', 'underline'] as const;

/** Whether badges leave a mark on paper. */
export const prints = ['none', 'mark'] as const;

const Id = v.pipe(v.string(), v.maxLength(100));

/** All that a reader may set. What is not here is not a setting. */
export const SettingsSchema = v.object({
  version: v.literal(1),
  /** When the reader changed something last, in milliseconds: of two devices the later word counts. */
  changedAt: v.pipe(v.number(), v.minValue(0)),
  sites: SitesSchema,
  /** In the page, or by the number on the toolbar alone. */
  display: v.picklist(displays),
  /** Sites that get no badge in the page whatever `display` says. */
  toolbarOnly: v.pipe(v.array(HostSchema), v.maxLength(500)),
  /** How loud badges are: words, a sign, or the underline with a sign for the keyboard and the pointer. */
  volume: v.picklist(volumes),
  /** On paper nothing of it, or a small raised sign. Settings of before it was asked have none. */
  print: v.optional(v.picklist(prints), 'none'),
  hiddenVerdicts: v.array(v.picklist(verdicts)),
  hiddenClaims: v.pipe(v.array(Id), v.maxLength(1000)),
  /** Persons and outlets whose word the reader does not want to see, as the claims name them. */
  hiddenSources: v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(1000)),
  /** Null: the browser's. */
  language: v.nullable(v.picklist(interfaceLanguages)),
  /** Articles in other languages are not labelled; null: in all. */
  articles: v.nullable(v.array(v.picklist(articleLanguages))),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** What holds until the reader changes it. */
export const defaultSettings: Settings = {
  version: 1,
  changedAt: 0,
  sites: { mode: 'all', only: [], except: [] },
  display: 'badges',
  toolbarOnly: [],
  volume: 'full',
  print: 'none',
  hiddenVerdicts: [],
  hiddenClaims: [],
  hiddenSources: [],
  language: null,
  articles: null,
};

/** Stored settings as they are to be used: what does not fit the schema is as if it were not there. */
export function readSettings(stored: unknown): Settings {
  const read = v.safeParse(SettingsSchema, stored);
  return read.success ? read.output : defaultSettings;
}
