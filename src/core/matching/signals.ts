/**
 * What speaks for and against "this sentence states that claim", as numbers from 0 to about 1. Their weights are
 * learned from labelled articles (see `docs/matching.md`): each way of finding a claim has its own.
 */
export const routes = ['quantity', 'date', 'words'] as const;
/** By what a claim is found: a figure that agrees, a date that agrees, or words alone. */
export type Route = (typeof routes)[number];

/** Signals that every route has: whom the sentence is about, where it stands, what else it could mean. */
export const commonSignals = [
  /** The model is named in the sentence, before the evidence or else after it. */
  'subjectNamed',
  'subjectAfter',
  /** Only as what something else is compared with. */
  'subjectCompared',
  /** Carried over: how sure that is. */
  'subjectEarlier',
  'subjectHeading',
  'subjectTitle',
  /** Of the page or the section, though another model was named in between. */
  'subjectPast',
  /** By a name of several models, or of a family. */
  'subjectWeak',
  /** Share of the page's mentions that are this model's. */
  'focus',
  /** Another model is named in the sentence, tracked or not. */
  'otherModel',
  'heading',
  'item',
  'row',
  'question',
  'conditional',
  'long',
  /** How much of the best way of putting the claim the sentence says, and how much of it in words of its own. */
  'share',
  'shareHigh',
  'own',
  'weight',
  'bag',
  /** How much of the sentence the claim accounts for. */
  'focusOfSentence',
  /** Another claim of the model that the same words or the same figure speak for more, or as much. */
  'rival',
  'rivalSame',
  /** What counts more together. */
  'namedRole',
  'namedRoleNear',
  'roleOverlap',
  'namedShare',
  'namedFull',
  'namedTelling',
  'namedTerms',
  'namedCue',
  'namedFullCue',
  'termsCue',
  'shareCue',
  'namesItselfCue',
  /** A word for what the claim's attribute is about ("open", "delay", "partner"). */
  'cue',
  'cueNear',
  'cueless',
] as const;

export const routeSignals = {
  quantity: [
    'agreed',
    'digitsOne',
    'digitsTwo',
    'unitTells',
    'unitless',
    'role',
    'roleNear',
    'roleHeading',
    'roleAgainst',
    'ownBaseline',
    'range',
    'bounded',
    'sharedFigure',
  ],
  date: [
    'agreed',
    'overlap',
    'yearKnown',
    'relative',
    'role',
    'roleNear',
    'roleHeading',
    'exactDay',
    'wide',
    'isRelease',
    'sharedDate',
  ],
  words: [
    'ownPart',
    'spread',
    'groups',
    'single',
    'full',
    'noTerms',
    'termsHit',
    'termsAll',
    'termsMany',
    'distinctive',
    'coded',
    'writtenAsNames',
    'telling',
    'missingCode',
    'relationFits',
    'relationMissed',
    /** The claim says that something is not so, and the sentence has no word for that. */
    'negationMissed',
    'literal',
    /** The claim is that the model exists, by its names; its maker is named; the names stand side by side. */
    'namesItself',
    'makerNamed',
    'apposedOwn',
    'apposedOther',
    'dated',
  ],
} as const satisfies Record<Route, readonly string[]>;

export type CommonSignal = (typeof commonSignals)[number];
export type RouteSignal = (typeof routeSignals)[Route][number];
export type Signals = Partial<Record<CommonSignal | RouteSignal, number>>;
