import * as v from 'valibot';
import type { Badge } from '#core/claim/badge.ts';
import type { Claim } from '#core/claim/schema.ts';
import type { RefusalReason } from '#core/feed/refusal.ts';
import type { Tone } from '#core/claim/tone.ts';
import { check } from '#core/check.ts';
import type { Label } from '#core/matching/label.ts';
import type { Article } from '#core/page/article.ts';
import { fail, type Result } from '#core/result.ts';
import { runtime, type MessageSender } from './runtime.ts';

/** The calls between the parts of the extension: what is sent, what comes back. Failures are values. */
export interface Protocol {
  /** Gate -> background: the page names a tracked model; the background puts the painter into it. */
  'page/named': { data: null; answer: null };
  /** Painter -> background: the article's text; back come the labels with their claims. The report of the tab is kept. */
  'page/match': { data: PageText; answer: PageLabels };
  /** Painter -> background: what the tab shows is no longer what was reported (a navigation inside the page). */
  'page/left': { data: PageToken; answer: null };
  /** Popup -> background: what was found in a tab. */
  'tab/report': { data: { tab: number }; answer: TabReport };
  /** Popup, options -> background: ask a feed now. */
  'feeds/sync': { data: FeedName; answer: null };
  /** Options -> background: add a feed by its address and fingerprint; fails where it cannot be reached or is another. */
  'feeds/add': { data: { address: string; fingerprint: string }; answer: null };
  /** Options -> background: switch a feed on or off. */
  'feeds/set': { data: FeedName & { enabled: boolean }; answer: null };
  /** Options -> background: take a feed away with all that came from it. */
  'feeds/remove': { data: FeedName; answer: null };
  /** Options -> background: all feeds. */
  'feeds/list': { data: null; answer: DatabaseState };
  /** Background -> painter: the claims have changed, ask again. */
  'claims/changed': { data: null; answer: null };
  /** Background -> painter: is this page still the one with that token? Answers the painter's token. */
  'page/token': { data: null; answer: PageToken };
  /** Popup -> painter: scroll to a label of the report, flash it and move the focus to its badge, if it has one. */
  'page/show': { data: PageToken & { label: number }; answer: null };
}

export type Call = keyof Protocol;

/** Names one reading of one page: drawn by the painter, so that a report is never taken for another page's. */
export interface PageToken {
  readonly token: string;
}

/** What the painter read; of a page that is no article nothing is sent but that. */
export interface PageText extends PageToken {
  readonly article: Article | null;
}

export interface PageLabels {
  readonly labels: readonly Label[];
  /** The claims that the labels name, by id. */
  readonly claims: Readonly<Record<string, ClaimView>>;
}

/** A claim as card and popup show it. */
export interface ClaimView extends Pick<
  Claim,
  'id' | 'statement' | 'verdict' | 'verdictNote' | 'positions' | 'firstSeen'
> {
  readonly model: { readonly id: string; readonly name: string };
  /** The name of the feed that it is from, where the reader has more than one. */
  readonly feed: string | null;
  readonly badge: Badge;
  readonly tone: Tone;
}

/** One label in a report, with the words of the page. */
export interface FoundLabel extends Pick<Label, 'claim' | 'mode' | 'level' | 'why'> {
  readonly quote: string;
  /** Id of the claim's model. */
  readonly model: string;
  /** Its place among the labels of that reading: what `page/show` asks for. */
  readonly index: number;
}

export interface FeedName {
  readonly id: string;
}

/** A feed as the reader is shown it. */
export interface FeedState extends FeedName {
  readonly official: boolean;
  /** As its makers call it; null before it was reached. */
  readonly name: string | null;
  /** Null for a release without a feed. */
  readonly address: string | null;
  readonly fingerprint: string | null;
  readonly enabled: boolean;
  /** When its claims were issued: ISO 8601, a day or an instant. */
  readonly issued: string | null;
  readonly claims: number;
  readonly checkedAt: string | null;
  /** The time for which its claims were issued is over. */
  readonly stale: boolean;
  readonly refusal: { readonly reason: RefusalReason; readonly error: string } | null;
  /** This machine's clock is more than a day behind the feed's. */
  readonly clockOff: boolean;
  /** One person decides and publishes there. */
  readonly singleOperator: boolean;
}

export interface DatabaseState {
  /** When the first feed's claims were issued (ISO 8601); null where none could be loaded. */
  readonly issued: string | null;
  readonly feeds: readonly FeedState[];
  /** Why the newest claims could not be loaded, in words for the reader; older ones may still be in use. */
  readonly error: string | null;
}

/** What the popup shows of a tab. */
export type TabReport = { readonly database: DatabaseState } & (
  | { readonly state: 'silent' | 'reading' | 'no-article' }
  | { readonly state: 'failed'; readonly error: string }
  | {
      readonly state: 'read';
      readonly token: string;
      readonly found: readonly FoundLabel[];
      readonly claims: readonly ClaimView[];
    }
);

/**
 * The longest article that is taken, in characters; `extract.ts` stops reading before, so more can only come
 * from a fault or a forgery.
 */
const maxText = 3_000_000;
const maxBlocks = 60_000; // A page of 50,000 text nodes, each a block, still passes.

const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(maxText));
const Token = v.pipe(v.string(), v.regex(/^[\da-f]{32}$/u, '32 hexadecimal digits'));
const BlockSchema = v.object({
  kind: v.picklist(['heading', 'paragraph', 'item', 'row', 'caption', 'quote']),
  level: Count,
  text: v.pipe(v.string(), v.maxLength(maxText)),
  cells: v.exactOptional(
    v.pipe(v.array(v.object({ start: Count, end: Count, header: v.string(), head: v.boolean() })), v.maxLength(1000)),
  ),
});
const ArticleSchema = v.object({
  lang: v.nullable(v.pipe(v.string(), v.maxLength(100))),
  published: v.nullable(v.pipe(v.string(), v.isoDate())),
  title: v.pipe(v.string(), v.maxLength(maxText)),
  blocks: v.pipe(
    v.array(BlockSchema),
    v.maxLength(maxBlocks),
    v.check(
      (blocks) => blocks.reduce((sum, { text }) => sum + text.length, 0) <= maxText,
      `at most ${maxText} characters of text`,
    ),
  ),
});
const PageTextSchema = v.object({ token: Token, article: v.nullable(ArticleSchema) });
const TokenSchema = v.object({ token: Token });
const FeedId = v.pipe(v.string(), v.maxLength(64));
const FeedNameSchema = v.object({ id: FeedId });
const FeedSwitchSchema = v.object({ id: FeedId, enabled: v.boolean() });
// What they must be is checked with the words for it where a feed is added.
const FeedSourceSchema = v.object({
  address: v.pipe(v.string(), v.maxLength(2000)),
  fingerprint: v.pipe(v.string(), v.maxLength(200)),
});
const ReportSchema = v.object({ tab: v.pipe(v.number(), v.integer()) });

/** Who may send a call, and what its data must be. */
interface Terms<C extends Call> {
  readonly from: (sender: MessageSender) => boolean;
  readonly check: (data: unknown) => Result<Protocol[C]['data']>;
}

/** A content script of ours in the top frame of a web page. */
function isPage(sender: MessageSender): boolean {
  return isOurs(sender) && sender.tab?.id !== undefined && sender.frameId === 0 && /^https?:/u.test(sender.url ?? '');
}

/** A page or worker of the extension itself. */
function isExtension(sender: MessageSender): boolean {
  return isOurs(sender) && (sender.url === undefined || sender.url.startsWith(runtime().getURL('')));
}

function isOurs(sender: MessageSender): boolean {
  return sender.id === runtime().id;
}

/** Calls that the background answers. */
export const backgroundTerms = {
  'page/named': { from: isPage, check: (data) => check(v.null(), data, 'page/named') },
  'page/match': { from: isPage, check: (data) => check(PageTextSchema, data, 'page/match') },
  'page/left': { from: isPage, check: (data) => check(TokenSchema, data, 'page/left') },
  'tab/report': { from: isExtension, check: (data) => check(ReportSchema, data, 'tab/report') },
  'feeds/list': { from: isExtension, check: (data) => check(v.null(), data, 'feeds/list') },
  'feeds/sync': { from: isExtension, check: (data) => check(FeedNameSchema, data, 'feeds/sync') },
  'feeds/add': { from: isExtension, check: (data) => check(FeedSourceSchema, data, 'feeds/add') },
  'feeds/set': { from: isExtension, check: (data) => check(FeedSwitchSchema, data, 'feeds/set') },
  'feeds/remove': { from: isExtension, check: (data) => check(FeedNameSchema, data, 'feeds/remove') },
} as const satisfies { [C in Call]?: Terms<C> };

/** Calls that the painter answers. They come from the extension alone, so a light check is enough. */
export const painterTerms = {
  'page/token': { from: isExtension, check: () => ({ ok: true, value: null }) },
  'claims/changed': { from: isExtension, check: () => ({ ok: true, value: null }) },
  'page/show': {
    from: isExtension,
    check: (data) => {
      const { token, label } = Object(data) as { token?: unknown; label?: unknown };
      if (typeof token !== 'string' || typeof label !== 'number') return fail('page/show: allowed { token, label }');
      return { ok: true, value: { token, label } };
    },
  },
} as const satisfies { [C in Call]?: Terms<C> };

interface Envelope {
  readonly hedge: Call;
  readonly data: unknown;
}

/** Sends a call to the background, or to the painter of a tab. Fails as a value where nobody answers. */
export async function send<C extends Call>(
  call: C,
  data: Protocol[C]['data'],
  post: (envelope: Envelope) => Promise<unknown> = (envelope) => runtime().sendMessage(envelope),
): Promise<Result<Protocol[C]['answer']>> {
  try {
    const answer = await post({ hedge: call, data });
    return isResult(answer) ? (answer as Result<Protocol[C]['answer']>) : fail(`${call}: no answer`);
  } catch (error) {
    // No receiver, a stopped extension, a closed tab: all the same to the caller.
    return fail(`${call}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

export type Handlers<T extends Partial<Record<Call, unknown>>> = {
  readonly [C in keyof T & Call]: (
    data: Protocol[C]['data'],
    sender: MessageSender,
  ) => Promise<Result<Protocol[C]['answer']>> | Result<Protocol[C]['answer']>;
};

/**
 * Answers the calls of `terms`. Sender and data are checked before a handler sees them; an unknown call is left
 * to others. Answers through `sendResponse`, the one way that works alike in every browser and version.
 */
export function handle<T extends { readonly [C in Call]?: Terms<C> }>(
  terms: T,
  handlers: Handlers<T>,
  signal?: AbortSignal,
): void {
  const listener = (message: unknown, sender: MessageSender, answer: (value: unknown) => void): boolean => {
    const { hedge: call, data } = Object(message) as Partial<Envelope>;
    if (typeof call !== 'string' || !Object.hasOwn(terms, call)) return false;
    const { from, check } = terms[call] as Terms<Call>;
    if (!from(sender)) {
      answer(fail(`${call}: not allowed from ${sender.url ?? 'there'}`));
      return false;
    }
    const checked = check(data);
    if (!checked.ok) {
      answer(checked);
      return false;
    }
    const handler = handlers[call as keyof T & Call] as (data: unknown, sender: MessageSender) => unknown;
    Promise.resolve()
      .then(() => handler(checked.value, sender))
      .then(answer, (error: unknown) => {
        // A bug: told to whoever waits, and thrown on for the extension's log.
        answer(fail(`${call}: ${error instanceof Error ? error.message : String(error)}`));
        throw error;
      });
    return true;
  };
  runtime().onMessage.addListener(listener);
  signal?.addEventListener('abort', () => runtime().onMessage.removeListener(listener));
}

function isResult(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'ok' in value;
}
