import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { check } from '#core/check.ts';
import { FeedAddressSchema } from '#core/feed/snapshot.ts';
import { ok, type Result } from '#core/result.ts';

/** How the command is used, with the environment that it reads. */
export const usage = `usage: npm run registry -- --data DIR [--port N] [--host NAME] [--name NAME]
  DATABASE_URL                a PostgreSQL server; without it the database lies in DIR
  DATABASE_CONNECTIONS        connections to it, 10
  HEDGE_PUBLIC_URL            the address under which readers reach it, http://localhost:N
  HEDGE_TRUST_PROXY           1 where a proxy of yours sets X-Forwarded-For; its last entry is then the sender's address
  HEDGE_REPORTS_PER_MINUTE    reports taken in all, 1000
  HEDGE_REPORTS_PER_ADDRESS   reports taken from one address in an hour, 20
  HEDGE_PROOF_COST            how dear the proof of work for a report is, 2000
  HEDGE_TWO_PERSONS           1: what one publishes another has approved, also while there is one publisher only`;

const whole = (least: number, most: number) =>
  v.pipe(
    v.string(),
    v.regex(/^\d{1,9}$/u, `a whole number from ${least} to ${most}`),
    v.transform(Number),
    v.minValue(least),
    v.maxValue(most),
  );
const flag = v.pipe(
  v.picklist(['0', '1']),
  v.transform((text) => text === '1'),
);

const SettingsSchema = v.object({
  /** Folder of the keys and, where no server is named, of the database. */
  data: v.pipe(v.string(), v.minLength(1)),
  port: v.optional(whole(0, 65_535), '8787'),
  host: v.optional(v.pipe(v.string(), v.minLength(1)), '127.0.0.1'),
  /** The feed's name, as readers see it. */
  name: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)), 'Hedge'),
  DATABASE_URL: v.optional(v.pipe(v.string(), v.regex(/^postgres(?:ql)?:\/\//u, 'postgres://...'))),
  DATABASE_CONNECTIONS: v.optional(whole(1, 1000), '10'),
  HEDGE_PUBLIC_URL: v.optional(FeedAddressSchema),
  HEDGE_TRUST_PROXY: v.optional(flag, '0'),
  HEDGE_REPORTS_PER_MINUTE: v.optional(whole(1, 1_000_000), '1000'),
  HEDGE_REPORTS_PER_ADDRESS: v.optional(whole(1, 1_000_000), '20'),
  HEDGE_PROOF_COST: v.optional(whole(1, 1_000_000), '2000'),
  HEDGE_TWO_PERSONS: v.optional(flag, '0'),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** Reads options and environment. An error says what was received and what is allowed. */
export function readSettings(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Result<Settings> {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: {
      data: { type: 'string' },
      port: { type: 'string' },
      host: { type: 'string' },
      name: { type: 'string' },
    },
  });
  const settings = check(SettingsSchema, { ...environment, ...values }, 'settings');
  return settings.ok ? ok(settings.value) : settings;
}
