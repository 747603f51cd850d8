/**
 * What one language contributes to reading numbers and dates. The code that reads them knows no language:
 * adding one means adding a file of this shape and naming it in `languages.ts`.
 *
 * Words stand in lists separated by `|`, written naturally (they are folded when compiled). A word of the list
 * may hold spaces ("up to"); `parametr*` matches every word that begins so, `*stunden` every word that ends so.
 */
export interface Lexicon {
  readonly lang: string;
  /** True where 97,3 is the usual decimal and 1.200 the usual thousand. */
  readonly decimalComma: boolean;
  /** True where 1 200 is a thousand and two hundred. */
  readonly spaceGroups: boolean;
  /** Number words below a hundred, and digits of scripts that write numbers in characters. */
  readonly numbers?: Groups;
  /** Ten, hundred, thousand where they multiply what precedes them and add to what follows: 100, 十, 百, 千. */
  readonly multipliers?: Groups;
  /** Scale words, by value: '1e9': 'billion|bn'. They need a number or an article before them. */
  readonly scales?: Groups;
  /** Scale words that are numbers by themselves when a unit follows: 万亿, 百万. */
  readonly bareScales?: Groups;
  /** English scale words that look like the language's own, by the English value and the count from which it holds: '1e9*2'. */
  readonly strayScales?: Groups;
  /** Letters glued to the digits: 78b, 5x. */
  readonly suffixes?: Groups;
  /** "a", "eine": one, but only before a scale or a fraction. */
  readonly articles?: string;
  readonly and?: string;
  /** "And a half" after a scale, where no article stands in it: y medio, et demi. */
  readonly andHalf?: string;
  readonly point?: string;
  /** Words that are a factor by themselves: '2': 'twice|double'. */
  readonly ratios?: Groups;
  /** What divides one: '3': 'third|thirds'. Counted by an article or number before it. */
  readonly fractions?: Groups;
  /** Words after "a third" that show it to be a fraction; any other word makes it an ordinal ("a third model"). */
  readonly partFollowers?: string;
  /** "input", "output": a second price beside them is per token as the first was. */
  readonly directions?: string;
  /** Words after a factor: times, fold, 倍. */
  readonly times?: string;
  /** "orders of magnitude". */
  readonly magnitudes?: string;
  /** Characters between denominator and numerator: 分之. */
  readonly partOf?: string;
  /** About so many, after an article: 'trentaine', 'centinaio'. */
  readonly collectives?: Groups;
  /** Words between part and whole: "one in five", "nine out of ten". */
  readonly outOf?: string;
  /** Words between two figures of a change, never of a range: "von 80 auf 90". */
  readonly changes?: string;
  /** Words that count things one can touch, after the number: 张, 장. Beside the name of an accelerator they count GPUs. */
  readonly counters?: string;
  /** Benchmarks whose editions are numbered: "AIME 24" is a name, "MMLU 92.4" a score. */
  readonly editions?: string;
  /** "between" after both ends: 之间, 사이. */
  readonly betweenAfter?: string;
  /** Unit words, by the unit of the claim schema; 'watts*1e6' scales. */
  readonly units?: Groups;
  /** Units that stand before their number ("PUE of 1.08", "context of 64,000"). */
  readonly unitsBefore?: Groups;
  readonly currencies?: Groups;
  /** Periods of a price: '-per-month': 'per month|monthly'. */
  readonly periods?: Groups;
  /** The same before the amount: 每月, monatlich. */
  readonly periodsBefore?: Groups;
  /** "per", "pro", "/": before "million tokens". */
  readonly per?: string;
  /** After "million tokens": 당, あたり. */
  readonly perAfter?: string;
  /** Words between a number and its unit that say nothing of the unit: active, input, Nvidia. */
  readonly fillers?: string;
  /** Words that make a large number a count of parameters: active, total, 激活. */
  readonly hints?: string;
  /** "of which": the number counts the same as the one before. */
  readonly ofWhich?: string;
  readonly bounds?: Partial<Record<BoundName, string>>;
  readonly boundsAfter?: Partial<Record<BoundName, string>>;
  readonly between?: string;
  readonly from?: string;
  /** "to" of a range. */
  readonly to?: string;
  /** Words before a number that make it part of a name or a count of something else: iOS, page, 第. */
  readonly names?: string;
  /** "several", "multi-", 数: what follows is no number that could be compared. */
  readonly vague?: string;
  /** Words that are never a unit read from the text. */
  readonly stops?: string;
  readonly dates?: DateLexicon;
}

export type Groups = Readonly<Record<string, string>>;
/** What a quantity's neighbours make of it. */
export type Bound = 'exactly' | BoundName;
export type BoundName = 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than';

/** The words of dates. Groups are keyed by what the words mean. */
export interface DateLexicon {
  /** '1' to '12'. Forms that mean something else too ("may", "mars", "sept") are listed in `weakMonths` as well. */
  readonly months: Groups;
  readonly weakMonths?: string;
  /** Words after a weak month that show it to be a verb: "the 3 may follow". */
  readonly monthVerbs?: string;
  /** "not", before "before": the date then bounds nothing. */
  readonly negations?: string;
  /** Words before or beside a weak month that make it a month: in, early, by, next. */
  readonly monthCues?: string;
  /** 'early' | 'mid' | 'late' | 'end' | 'start' | 'first-third' (上旬) | 'mid-third' | 'last-third' | 'second-half', before its month or year. */
  readonly parts?: Groups;
  /** The same, after its month or year: 初, 底. */
  readonly partsAfter?: Groups;
  /** 'spring' | 'summer' | 'autumn' | 'winter'. */
  readonly seasons?: Groups;
  /** '1' to '4': q1, first quarter. */
  readonly quarters?: Groups;
  /** Nouns after a number of one to four, one or two: 3. Quartal, 1분기. */
  readonly quarterMark?: string;
  readonly halfMark?: string;
  /** '1' | '2': h1, first half. */
  readonly halves?: Groups;
  /** Links between the parts of a date that say nothing: of, de, the, del. */
  readonly links?: string;
  /** Unit characters after digits: 年, 月, 日; and the dot of "17." where it makes an ordinal. */
  readonly yearMark?: string;
  readonly monthMark?: string;
  readonly dayMark?: string;
  readonly ordinals?: string;
  /** Day words: 'dritten' -> '3'. */
  readonly dayWords?: Groups;
  /** Fixed phrases, by what they mean: 'day+1', 'week+0', 'month+1', 'year-1', 'quarter+1', 'season+1', 'soon-weeks', 'soon-months', 'soon-days', 'year-rest', 'year-end', 'month-end', 'month-start', 'month-mid', 'week-end'. */
  readonly relative?: Groups;
  /** Words that shift the season, quarter, half or month beside them: '1': next, '0': this, '-1': last. */
  readonly shifts?: Groups;
  /** "in", "within" before a count of days, weeks, months. */
  readonly within?: string;
  /** The same after the count: 内, 以内, 後. */
  readonly withinAfter?: string;
  /** 'day' | 'week' | 'month' | 'year'. */
  readonly spans?: Groups;
  /** '0' for Monday to '6' for Sunday. */
  readonly weekdays?: Groups;
  /** By month and day ('12-25'), or by the names of `holidays.ts`. */
  readonly holidays?: Groups;
  /** Words before a bare day of the month that make it one: "on the" 23rd, el día 20, 오는 15일. */
  readonly dayCues?: string;
  /** Words after 15日 that make it a span of time: 間, 만에. */
  readonly dayStops?: string;
  /** "or" between two dates that touch: "late 2025 or early 2026". */
  readonly or?: string;
  readonly before?: string;
  /** The same after the date: 前, 전. */
  readonly beforeAfter?: string;
  readonly until?: string;
  readonly untilAfter?: string;
  readonly after?: string;
  readonly afterAfter?: string;
  /** "between" and "to" of ranges of dates come from the number part. */
  readonly dayFirst: boolean;
}
