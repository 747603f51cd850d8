import type { ColumnType, Generated, Selectable } from 'kysely';
import type { reportKinds } from '#core/report/schema.ts';
import type { Claim, Model, PositionStance, Verdict } from '#core/claim/schema.ts';

/** A document column: read as a value, written as JSON text. */
type Json<T> = ColumnType<T, string, string>;
/** An instant: read as a Date, written as one. */
type Instant = ColumnType<Date, Date, Date>;
type NullableInstant = ColumnType<Date | null, Date | null, Date | null>;

export type ClaimState = 'published' | 'revoked';
export type Role = 'moderator' | 'publisher';
export type ReportKind = (typeof reportKinds)[number];
export type ReportState = 'open' | 'accepted' | 'rejected' | 'duplicate';
export type ProposalState = 'open' | 'approved' | 'rejected';
export type SubjectKind = 'claim' | 'model' | 'report' | 'proposal' | 'member' | 'feed';

/** The tables, as Kysely reads and writes them. What each keeps is said in `docs/registry.md`. */
export interface Tables {
  models: { id: string; body: Json<Model>; revision: number; updated_at: Instant };
  claims: {
    id: string;
    model_id: string;
    attribute: string;
    statement: string;
    /** The claim without its positions, which have a table of their own. */
    body: Json<Omit<Claim, 'positions'>>;
    verdict: Verdict;
    state: ClaimState;
    revision: number;
    published_at: NullableInstant;
    updated_at: Instant;
    /** Why it was revoked; null while it is not. */
    revoked_why: string | null;
  };
  positions: {
    claim_id: string;
    place: number;
    who: string;
    stance: PositionStance;
    on_day: string | null;
    url: string | null;
    note: string | null;
  };
  /** Append-only: the store has no function that changes or removes one. */
  events: {
    id: number;
    at: Instant;
    actor: string;
    kind: string;
    subject_kind: SubjectKind;
    subject_id: string;
    why: string | null;
    before: Json<unknown>;
    after: Json<unknown>;
  };
  reports: {
    id: string;
    receipt_hash: string;
    kind: ReportKind;
    body: Json<unknown>;
    model_id: string | null;
    state: ReportState;
    reason: string | null;
    duplicates: Json<unknown>;
    received_at: Instant;
    decided_at: NullableInstant;
    /** The claim that came of it. */
    claim_id: string | null;
    /** Keyed hash of the sender's address, until `address_until` and not a minute longer. */
    address_hash: string | null;
    address_until: NullableInstant;
  };
  decisions: {
    id: string;
    report_id: string;
    member_id: string;
    outcome: ReportState;
    reason: string;
    claim_id: string | null;
    at: Instant;
  };
  proposals: {
    id: string;
    claim_id: string;
    change: Json<unknown>;
    author: string;
    why: string;
    report_id: string | null;
    state: ProposalState;
    decided_by: string | null;
    decided_at: NullableInstant;
    reason: string | null;
    created_at: Instant;
  };
  members: { id: string; name: string; role: Role; created_at: Instant; disabled_at: NullableInstant };
  credentials: {
    id: string;
    member_id: string;
    public_key: Uint8Array;
    counter: number;
    transports: Json<string[]>;
    created_at: Instant;
    used_at: NullableInstant;
  };
  sessions: { token_hash: string; member_id: string; created_at: Instant; expires_at: Instant };
  invitations: {
    token_hash: string;
    role: Role;
    made_by: string | null;
    expires_at: Instant;
    used_at: NullableInstant;
  };
  /** Proofs of work that were spent and passkey ceremonies under way. */
  challenges: { id: string; purpose: string; body: Json<unknown>; expires_at: Instant };
  /** As rate-limiter-flexible wants it. */
  limits: { key: string; points: Generated<number>; expire: number | null };
  feed_versions: {
    serial: number;
    version: number;
    issued_at: Instant;
    envelope: string;
    head_hash: string;
    changes: number;
  };
  feed_files: { path: string; bytes: Uint8Array; serial: number };
  settings: { key: string; value: Json<unknown> };
  /** Numbers drawn one by one: a row that is locked, and no sequence, so that every engine counts alike. */
  counters: { name: string; value: number };
}

export type Row<T extends keyof Tables> = Selectable<Tables[T]>;
