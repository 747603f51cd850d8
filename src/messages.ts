import * as v from 'valibot';
import type { Badge } from '#core/claim/badge.ts';
import type { Claim } from '#core/claim/schema.ts';
import type { RefusalReason } from '#core/feed/refusal.ts';
import type { Tone } from '#core/claim/tone.ts';
import { ReportBodySchema, type ReportBody } from '#core/report/schema.ts';
import type { Recognised } from '#core/report/recognise.ts';
import { SettingsSchema, type Settings } from '#core/settings.ts';
import { check } from '#core/check.ts';
import type { Label } from '#core/matching/label.ts';
import type { Messages } from '#core/message.ts';
import type { Article } from '#core/page/article.ts';
import { fail, type Result } from '#core/result.ts';
import { runtime, type MessageSender } from './runtime.ts';

/** The calls between the parts of the extension: what is sent, what comes back. Failures are values. */
export interface Protocol {
  /** Gate -> background: the page names a tracked model; the background puts the painter into it. */
  'page/named': { data: null; answer: null };
  /** Painter -> background: the article's text; back come the labels with their claims. The report of the tab is kept. */
  'page/match': { data: PageText; answer: PageAnswer };
  /** Painter -> background: what the tab shows is no longer what was reported (a navigation inside the page). */
  'page/left': { data: PageToken; answer: null };
  /** Painter -> background: the reader says that a label of this reading is wrong; it is hidden from now on. */
  'page/wrong': { data: PageToken & { label: number }; answer: WrongKey };
  /** Popup, side panel -> background: the same, of a label in the report of a tab. */
  'tab/wrong': { data: PageToken & { label: number; tab: number }; answer: WrongKey };
  /** Painter, popup, side panel -> background: take that back, or fill in a report of it. */
  'wrong/next': { data: WrongKey & { act: 'undo' | 'report' }; answer: null };
  /** Popup -> background: read this tab now, whatever its site; the reader has asked for it. */
  'tab/read': { data: { tab: number }; answer: null };
  /** Popup, side panel -> background: what was found in a tab. */
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
  /** Any page of ours -> background: the settings as they are. */
  'settings/get': { data: null; answer: Settings };
  /** Any page of ours -> background: keeps these settings and acts by them. */
  'settings/set': { data: Settings; answer: null };
  /** Options -> background: everything that the reader has set, reported or added, as a text to keep. */
  'data/export': { data: null; answer: string };
  /** Options -> background: takes such a text in; fails where it is none, and then changes nothing. */
  'data/import': { data: { text: string }; answer: { readonly feedsFailed: number } };
  /** Options -> background: forgets everything, as after a fresh installation. */
  'data/delete': { data: null; answer: null };
  /** Options -> background: what helps to find a fault, without anything about the reader. */
  'data/diagnostics': { data: null; answer: string };
  /** Any page of ours -> background: opens the page of a report, filled in from a tab, a claim or a text. */
  'report/open': { data: ReportWish; answer: null };
  /** Report page -> background: what a sentence claims, and which claims on record say it already. */
  'report/check': { data: { text: string; model: string }; answer: ReportCheck };
  /** Report page -> background: send this to the registry of a feed; it waits while there is no way there. */
  'report/send': { data: { feed: string; body: ReportBody }; answer: { readonly id: string } };
  /** Report page -> background: ask the registries how the reader's reports stand. */
  'report/refresh': { data: null; answer: null };
  /** Report page -> background: forget a report here; a waiting one is then never sent. */
  'report/forget': { data: { id: string }; answer: null };
  /** Background -> painter: the claims or the settings have changed, ask again. */
  'claims/changed': { data: null; answer: null };
  /** Background -> painter: is this page still the one with that token? Answers the painter's token. */
  'page/token': { data: null; answer: PageToken };
  /** Popup -> painter: scroll to a label of the report, flash it and move the focus to its badge, if it has one. */
  'page/show': { data: PageToken & { label: number }; answer: null };
  /** Background -> painter: move the focus to the next badge of the page, in the order of its text. */
  'page/next': { data: null; answer: null };
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

/** How loud the page is: `none` where only the toolbar speaks. */
export interface Look {
  readonly volume: Settings['volume'] | 'none';
  /** Badges leave a mark on paper. */
  readonly print: boolean;
  /**
   * The words of the interface. Those of cards are among them only where the reader chose a language; in the browser's
   * own a page can ask the browser for what is missing, at a price. Null: it has to ask for all.
   */
  readonly words: {
    readonly language: string;
    readonly direction: 'ltr' | 'rtl';
    readonly texts: Messages;
  } | null;
}

export interface PageAnswer extends PageLabels {
  readonly look: Look;
  /** This site is not to be read: the painter ends. */
  readonly off: boolean;
}

/** Names a label that was called wrong. */
export interface WrongKey {
  readonly key: string;
}

/** What a report shall be about. */
export type ReportWish =
  | { readonly kind: 'claim'; readonly tab: number | null; readonly text: string | null }
  | { readonly kind: 'source'; readonly claim: string; readonly model: string };

/** The beginning of a report: what the form is filled with. Kept for the session. */
export interface Draft {
  readonly kind: 'claim' | 'wrong-label' | 'source';
  readonly text: string;
  readonly sentence: string;
  readonly page: string | null;
  readonly evidence: string;
  readonly claim: ClaimView | null;
  /** Id of the feed that it goes to; null: the reader chooses. */
  readonly feed: string | null;
}

export interface ReportCheck extends Recognised {
  /** The models that the sentence can be about, by name; the recognised one first. */
  readonly modelName: string | null;
  readonly stated: readonly { readonly claim: ClaimView; readonly level: Label['level'] }[];
}

/** What the side panel hears of its page, over a port, while it is open. */
export interface PanelView extends PageToken {
  /** Where each label stands: its share of the page's height. */
  readonly marks: readonly { readonly label: number; readonly at: number }[];
  /** The part of the page that is on screen, in the same shares. */
  readonly from: number;
  readonly to: number;
  /** Labels whose sentence is on screen. */
  readonly seen: readonly number[];
}

const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const PanelViewSchema = v.object({
  token: v.pipe(v.string(), v.maxLength(64)),
  marks: v.array(v.object({ label: v.number(), at: Share })),
  from: Share,
  to: Share,
  seen: v.array(v.number()),
});

/** What came over the port of a side panel; null where it is something else. */
export function readPanelView(message: unknown): PanelView | null {
  const read = v.safeParse(PanelViewSchema, message);
  return read.success ? read.output : null;
}

/** Name of that port. */
export const panelPort = 'hedge-panel';

/** A claim as card and popup show it. */
export interface ClaimView extends Pick<
  Claim,
  'id' | 'statement' | 'verdict' | 'verdictNote' | 'positions' | 'firstSeen'
> {
  /** When the verdict was decided, or the day up to which what it rests on was read; null where neither is known. */
  readonly verdictOn: string | null;
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
  /** Where reports go; null for a feed that takes none. */
  readonly registry: string | null;
  /** Where its makers can be reached; null where they say nothing. */
  readonly contact: string | null;
}

export interface DatabaseState {
  /** When the first feed's claims were issued (ISO 8601); null where none could be loaded. */
  readonly issued: string | null;
  readonly feeds: readonly FeedState[];
  /** Why the newest claims could not be loaded, in words for the reader; older ones may still be in use. */
  readonly error: string | null;
}

/** What the settings say of a tab's site. */
export interface SiteState {
  /** Null where the browser does not tell the address, or it is no web page. */
  readonly host: string | null;
  /** Hedge reads it by itself. */
  readonly on: boolean;
  readonly mode: Settings['sites']['mode'];
  /** Badges stand in the page. */
  readonly inPage: boolean;
}

/** What popup and side panel show of a tab. */
export type TabReport = { readonly database: DatabaseState; readonly site: SiteState } & (
  | { readonly state: 'silent' | 'reading' | 'no-article' }
  | { readonly state: 'failed'; readonly error: string }
  | {
      readonly state: 'read';
      readonly token: string;
      readonly found: readonly FoundLabel[];
      /** How many claims the reader's settings keep from being shown. */
      readonly hidden: number;
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
const TabId = v.pipe(v.number(), v.integer());
const TabSchema = v.object({ tab: TabId });
const WrongNextSchema = v.object({ key: Token, act: v.picklist(['undo', 'report']) });
const WrongSchema = v.object({ token: Token, label: Count });
const TabWrongSchema = v.object({ token: Token, label: Count, tab: TabId });
const Words = v.pipe(v.string(), v.maxLength(2000));
const WishSchema = v.variant('kind', [
  v.object({ kind: v.literal('claim'), tab: v.nullable(TabId), text: v.nullable(Words) }),
  v.object({ kind: v.literal('source'), claim: v.pipe(v.string(), v.maxLength(100)), model: Words }),
]);
const CheckSchema = v.object({ text: Words, model: Words });
const SendSchema = v.object({ feed: FeedId, body: ReportBodySchema });
const KeptSchema = v.object({ id: v.pipe(v.string(), v.maxLength(64)) });
// Twenty feeds, a thousand reports.
const ImportSchema = v.object({ text: v.pipe(v.string(), v.maxLength(5_000_000)) });

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
  'page/wrong': { from: isPage, check: (data) => check(WrongSchema, data, 'page/wrong') },
  'wrong/next': {
    from: (sender) => isPage(sender) || isExtension(sender),
    check: (data) => check(WrongNextSchema, data, 'wrong/next'),
  },
  'tab/wrong': { from: isExtension, check: (data) => check(TabWrongSchema, data, 'tab/wrong') },
  'tab/read': { from: isExtension, check: (data) => check(TabSchema, data, 'tab/read') },
  'settings/get': { from: isExtension, check: (data) => check(v.null(), data, 'settings/get') },
  'settings/set': { from: isExtension, check: (data) => check(SettingsSchema, data, 'settings/set') },
  'data/export': { from: isExtension, check: (data) => check(v.null(), data, 'data/export') },
  'data/import': { from: isExtension, check: (data) => check(ImportSchema, data, 'data/import') },
  'data/delete': { from: isExtension, check: (data) => check(v.null(), data, 'data/delete') },
  'data/diagnostics': { from: isExtension, check: (data) => check(v.null(), data, 'data/diagnostics') },
  'report/open': { from: isExtension, check: (data) => check(WishSchema, data, 'report/open') },
  'report/check': { from: isExtension, check: (data) => check(CheckSchema, data, 'report/check') },
  'report/send': { from: isExtension, check: (data) => check(SendSchema, data, 'report/send') },
  'report/refresh': { from: isExtension, check: (data) => check(v.null(), data, 'report/refresh') },
  'report/forget': { from: isExtension, check: (data) => check(KeptSchema, data, 'report/forget') },
  'tab/report': { from: isExtension, check: (data) => check(TabSchema, data, 'tab/report') },
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
  'page/next': { from: isExtension, check: () => ({ ok: true, value: null }) },
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
