/**
 * What speaks for and against "this sentence states that claim", as numbers from 0 to about 1. Their weights are
 * learned from labelled articles (see `docs/matching.md`): each way of finding a claim has its own.
 */
export const routes = ['quantity', 'date', 'words', 'echo'] as const;
/** By what a claim is found: a figure that agrees, a date that agrees, words alone, or a denial of what stands before. */
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
  /**
   * Of the page or the section, though another model was named in between: in a paragraph before, or in the same
   * one. Or named in the sentence before, behind another.
   */
  'subjectPast',
  'subjectParagraph',
  'subjectBeside',
  /** How few words stand between its name and the evidence, and whether a comma or the like does. */
  'subjectNear',
  'subjectCut',
  /** By a name of several models, or of a family. */
  'subjectWeak',
  /** The page names it by an ambiguous name alone, beside little else that speaks for it. */
  'thin',
  /** Share of the page's mentions that are this model's. */
  'focus',
  /** Another model is named in the sentence, tracked or not. */
  'otherModel',
  /**
   * What the sentence takes up of what was named before it, and that at its beginning; whether it speaks of its writer,
   * of models at large, of a wish; names that no claim of the model has (`ReferenceReader`).
   */
  'refersBack',
  'refersFirst',
  'ofWriter',
  'ofAny',
  'wished',
  'strangers',
  'heading',
  'item',
  'row',
  'question',
  'conditional',
  'long',
  /** Chinese or Japanese, where words are read as pairs of characters. */
  'dense',
  /** A confirmed fact that a page states plainly on the day of the release, or without a date of its own. */
  'settled',
  /**
   * The page was written before the claim was first seen, or how near to a day on which somebody took a position, or how
   * soon after the first. The model was out.
   */
  'beforeSeen',
  'seenNear',
  'seenSince',
  'afterRelease',
  /** How much of the best way of putting the claim the sentence says, and how much of it in words of its own. */
  'share',
  'shareHigh',
  'own',
  'weight',
  'bag',
  /** How much of the sentence the claim accounts for. */
  'focusOfSentence',
  /** How much of it the sentence does not say, in all and in its heaviest word, beside the heaviest that it says. */
  'missed',
  'missedGroups',
  'mostMissed',
  'mostHit',
  /** How the words that agree stand together (see `Cluster`), and with how much of the claim they do. */
  'density',
  'cuts',
  'exact',
  'order',
  'clustered',
  /** Of the way of putting the claim that has most weight in common with the sentence: how much, and what weight. */
  'heavyShare',
  'heavyWeight',
  /** How many of the sentence's words of content the claim has in some way of putting it, and how many of the clause's. */
  'vocabulary',
  'vocabularyNear',
  /** The word of content right before or behind the evidence is one of the claim's, or is not. */
  'ownBefore',
  'otherBefore',
  'ownBehind',
  'otherBehind',
  /**
   * How much of a way of putting the claim the sentence says in its very words, and how alike the two are; of the best
   * way, and of all on average (`Vocabulary`).
   */
  'said',
  'saidMean',
  'alike',
  'alikeMean',
  /** How many words the claim has, and the sentence. */
  'size',
  'words',
  /** How many other claims of the model the sentence says as much of. */
  'crowd',
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
  /** Not named in the sentence, which takes something up, or names others, or speaks of its writer. */
  'carriedBack',
  'carriedStrange',
  'carriedWriter',
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
  echo: [
    /** How sure the claim of the sentence before is, and how many there are. */
    'echoSure',
    'echoMany',
    'echoDenial',
    'echoDoubt',
    'echoNegation',
    /** A word that points back, in the sentence or at its beginning. */
    'echoAnaphor',
    'echoOpens',
    'echoShort',
    'echoSameBlock',
    /** What the sentence brings of its own: a figure, a model's name, a claim. */
    'echoFigure',
    'echoName',
    'echoOwn',
    'echoOfDenial',
  ],
} as const satisfies Record<Route, readonly string[]>;

/**
 * What is asked once all candidates of a page are known: what the others say for one, the confidence that it has by
 * itself, and what its sources say for it; see `pageSignals`.
 */
export const pageSignalNames = [
  'first',
  'elsewhere',
  'elsewhereMuch',
  'company',
  'beside',
  'besideMany',
  'besideSame',
  'besideLess',
  'isLikeliest',
  'byquantity',
  'bydate',
  'bywords',
  'byecho',
  /** One who took a position on the claim is named in the sentence, or shortly before; the model's maker is. */
  'sourceNamed',
  'sourceBefore',
  'namesMaker',
] as const;
export type PageSignal = (typeof pageSignalNames)[number];

export type CommonSignal = (typeof commonSignals)[number];
export type RouteSignal = (typeof routeSignals)[Route][number];
export type Signals = Partial<Record<CommonSignal | RouteSignal | PageSignal, number>>;
