import { isUnspaced } from './lexicon/characters.ts';
import { meaning, type Token } from './tokens.ts';

/** A number as read from tokens `first` to `next` (exclusive). */
export interface NumberPhrase {
  readonly first: number;
  readonly next: number;
  readonly value: number;
  readonly digits: number;
  /** Was a scale word or suffix used? */
  readonly scaled: boolean;
  /** What the last scale multiplies by; 1 without one. */
  readonly scale: number;
  /** True where no digit was written. */
  readonly words: boolean;
  /** True for "une trentaine": about so many. */
  readonly rough?: boolean;
  /** True where the digits stand alone, as in a year. */
  readonly plain: boolean;
}

/** Suffixed numbers that are chips: nobody writes 910 billion for these. */
const chipNumbers = new Set([910, 920, 950]);

/** No written number has more words; the limit keeps reading linear on hostile text. */
const mostPieces = 16;

/** Reads the number that begins at token `first`, in digits, words or characters; null where none does. */
export function readNumber(tokens: readonly Token[], first: number): NumberPhrase | null {
  return mayBegin(tokens, first) ? new Reader(tokens, first).read() : null;
}

/** Quickly: whether a number may begin there. Most often it is asked of an article, and what follows that is no scale. */
function mayBegin(tokens: readonly Token[], first: number): boolean {
  const token = tokens[first];
  if (token === undefined) return false;
  if (token.type === 'number') return true;
  const { meanings } = token;
  if (meanings.size === 0) return false;
  if (meanings.has('number') || meanings.has('fraction') || meanings.has('bareScale') || meanings.has('multiplier'))
    return true;
  if (!meanings.has('article')) return false;
  const next = tokens[first + 1];
  return next !== undefined && (next.text === '-' || next.meanings.has('collective') || isScale(next));
}

function isScale({ meanings }: Token): boolean {
  return meanings.has('scale') || meanings.has('bareScale') || meanings.has('multiplier');
}

class Reader {
  readonly #tokens: readonly Token[];
  readonly #first: number;
  #at: number;
  /** What the larger scales have made so far, what waits for one, and the number just read. */
  #total = 0;
  #section = 0;
  #current: number | null = null;
  #lastBig = 0;
  #digits = 0;
  #scale = 1;
  #scaled = false;
  #words = true;
  #plain = false;
  #pieces = 0;
  #rough = false;

  constructor(tokens: readonly Token[], first: number) {
    this.#tokens = tokens;
    this.#first = first;
    this.#at = first;
  }

  read(): NumberPhrase | null {
    if (!this.#begin()) return null;
    while (this.#pieces < mostPieces && this.#step()) this.#pieces += 1;
    const value = this.#total + this.#section + (this.#current ?? 0);
    if (!Number.isFinite(value)) return null;
    return {
      first: this.#first,
      next: this.#at,
      value: tidy(value),
      digits: Math.max(1, this.#digits),
      scaled: this.#scaled,
      scale: this.#scale,
      words: this.#words,
      ...(this.#rough ? { rough: true } : {}),
      plain: this.#plain && this.#pieces === 0,
    };
  }

  #begin(): boolean {
    const token = this.#tokens[this.#at];
    if (token === undefined) return false;
    if (token.type === 'number' && token.literal !== null) {
      const previous = this.#tokens[this.#at - 1];
      if (token.glued && previous?.type === 'name') return false;
      this.#current = token.literal.value;
      this.#digits = token.literal.digits;
      this.#words = false;
      this.#plain = token.literal.plain;
      this.#at += 1;
      return this.#gluedWordFits();
    }
    const number = meaning(token, 'number');
    if (number !== undefined) {
      this.#take(number.factor);
      // "mille deux cents", "mil doscientos": a thousand is added to, and nothing multiplies it before a scale.
      if (number.factor === 1000) this.#close();
      return true;
    }
    if (token.meanings.has('article')) {
      const collective = meaning(this.#tokens[this.#at + 1], 'collective');
      if (collective !== undefined) {
        this.#at += 1;
        this.#take(collective.factor);
        this.#rough = true;
        return true;
      }
      if (!this.#isScale(this.#skipHyphen(this.#at + 1))) return false;
      this.#take(1);
      return true;
    }
    const part = meaning(token, 'fraction');
    if (part !== undefined) {
      // half a trillion, quarter-million
      let next = this.#skipHyphen(this.#at + 1);
      const article = this.#tokens[next]?.meanings.has('article') === true;
      if (article) next += 1;
      // "half a terabyte"
      const counts = article && this.#tokens[next]?.meanings.has('unit') === true;
      if (!this.#isScale(next) && !counts) return false;
      this.#current = 1 / part.factor;
      this.#digits = 1;
      this.#at = next;
      return true;
    }
    const multiplier = meaning(token, 'multiplier');
    // "hundert Millionen", "cent millions": one hundred of them.
    const counts =
      multiplier !== undefined && (isUnspaced(token.text[0]) || this.#isScale(this.#skipHyphen(this.#at + 1)));
    if (counts && !isUnspaced(token.text[0])) this.#current = 1;
    const bare = meaning(token, 'bareScale') ?? (counts ? multiplier : undefined);
    if (bare === undefined) return false;
    this.#digits = 1;
    return true;
  }

  /** Letters glued to the digits must be a scale, a unit or the like; otherwise the digits are a name: 4o, 910B. */
  #gluedWordFits(): boolean {
    const next = this.#tokens[this.#at];
    if (next === undefined || !next.glued || next.type === 'mark') return true;
    if (next.type === 'name') return false;
    if (next.type === 'number' || isUnspaced(next.text[0])) return true;
    const kinds = next.meanings;
    if (kinds.has('suffix') && chipNumbers.has(this.#current ?? 0) && this.#plain)
      return meaning(this.#tokens[this.#at + 1], 'unit')?.name === 'parameters';
    return (
      kinds.has('suffix') || kinds.has('unit') || kinds.has('scale') || kinds.has('times') || kinds.has('currency')
    );
  }

  #step(): boolean {
    const token = this.#tokens[this.#at];
    if (token === undefined) return false;
    // une centaine de milliards, un millón de millones
    if ((this.#rough || this.#scale === 1e6) && /^d[ei]?$/u.test(token.text) && this.#isScale(this.#at + 1)) {
      this.#at += 1;
      if (this.#current === null && this.#section === 0) this.#lastBig = 0;
      return this.#multiply(meaning(this.#tokens[this.#at], 'scale')?.factor ?? 1);
    }
    const hyphen = this.#skipHyphen(this.#at);
    if (hyphen > this.#at) {
      const next = this.#tokens[hyphen];
      const follows =
        this.#isScale(hyphen) ||
        (next?.meanings.has('number') === true && this.#fits(next.meanings.get('number')?.factor ?? 0));
      if (!follows) return false;
      this.#at = hyphen;
      return this.#word(next as Token);
    }
    if (token.type === 'number' && token.literal !== null) {
      // 1조 2천억, 12万8000: digits go on only after a large scale of a script without spaces.
      const previous = this.#tokens[this.#at - 1] as Token;
      const joins =
        this.#lastBig > 0 &&
        this.#current === null &&
        isUnspaced(previous.text[0]) &&
        token.literal.value < this.#lastBig;
      if (!joins || (!token.glued && !/\p{Script=Hangul}/u.test(previous.text))) return false;
      if (!token.glued && !this.#isScale(this.#at + 1)) return false;
      this.#current = token.literal.value;
      this.#digits += token.literal.digits;
      this.#at += 1;
      return true;
    }
    return this.#word(token);
  }

  #word(token: Token): boolean {
    const number = meaning(token, 'number');
    // "trois cent mille": after a number a thousand multiplies.
    if (number !== undefined && !token.meanings.has('scale') && this.#fits(number.factor)) {
      this.#take(number.factor);
      return true;
    }
    const multiplier = meaning(token, 'multiplier');
    if (multiplier !== undefined) {
      if (this.#current === null && !isUnspaced(token.text[0])) return false;
      this.#section += (this.#current ?? 1) * multiplier.factor;
      if (!this.#words) this.#scaled = true;
      this.#current = null;
      this.#at += 1;
      return true;
    }
    const suffix = token.glued || this.#unitFollows() ? meaning(token, 'suffix') : undefined;
    const scale =
      meaning(token, 'scale') ??
      meaning(token, 'bareScale') ??
      (this.#current !== null && !this.#words ? suffix : undefined);
    if (scale !== undefined) {
      const stray = meaning(token, 'strayScale');
      const english =
        stray !== undefined &&
        this.#current !== null &&
        (this.#current >= stray.factor ||
          /^(?:parameters|tokens|dollars|users|weights|params)$/u.test(this.#tokens[this.#at + 1]?.text ?? ''));
      return this.#multiply(english ? Number(stray.name) : scale.factor);
    }
    if (token.meanings.has('point') && this.#words) return this.#decimals();
    if (token.meanings.has('and')) return this.#andMore();
    return token.meanings.has('andHalf') && this.#addHalf(1);
  }

  #unitFollows(): boolean {
    const unit = meaning(this.#tokens[this.#at + 1], 'unit')?.name;
    return unit === 'parameters' || unit === 'tokens';
  }

  #multiply(by: number): boolean {
    const waiting = this.#section + (this.#current ?? 0);
    if ((waiting === 0 && this.#total === 0 && this.#pieces > 0) || (by === this.#lastBig && waiting > 0)) return false;
    if (this.#total > 0 && by > this.#lastBig) this.#total = (this.#total + waiting) * by;
    else if (waiting === 0 && this.#total > 0) return false;
    else this.#total += (waiting === 0 ? 1 : waiting) * by;
    this.#scale = this.#total > 0 && by > this.#lastBig && this.#lastBig > 0 ? this.#scale * by : by;
    this.#lastBig = by;
    this.#section = 0;
    this.#current = null;
    this.#scaled = true;
    this.#at += 1;
    return true;
  }

  /** "one point two", 一点二: digit words after the point. */
  #decimals(): boolean {
    let at = this.#at + 1;
    let digits = '';
    for (;;) {
      const digit = meaning(this.#tokens[at], 'number');
      if (digit === undefined || digit.factor > 9 || digits.length > 6) break;
      digits += String(digit.factor);
      at += 1;
    }
    if (digits === '' || this.#scaled) return false;
    const whole = this.#section + (this.#current ?? 0);
    this.#section = 0;
    this.#current = Number(`${whole}.${digits}`);
    this.#digits += digits.length;
    this.#at = at;
    return true;
  }

  /** "one hundred and twenty", "treinta y dos", "one and a half", "a million and a half". */
  #andMore(): boolean {
    const next = this.#tokens[this.#at + 1];
    if (next === undefined) return false;
    if (next.meanings.has('article') && meaning(this.#tokens[this.#at + 2], 'fraction')?.factor === 2) {
      if (this.#current === null) return this.#addHalf(3);
      this.#current += 0.5;
      this.#digits += 1;
      this.#at += 3;
      return true;
    }
    const number = meaning(next, 'number');
    if (number === undefined || !this.#words) return false;
    const afterHundred =
      this.#section > 0 && this.#current === null && number.factor < (this.#section % 1000 === 0 ? 1000 : 100);
    const afterTens = this.#current !== null && this.#current >= 20 && this.#current % 10 === 0 && number.factor < 10;
    if (!afterHundred && !afterTens) return false;
    this.#at += 1;
    this.#take(number.factor);
    return true;
  }

  /** "a million and a half", "un millón y medio": half of the scale just read; `tokens` say so. */
  #addHalf(tokens: number): boolean {
    if (this.#current !== null || this.#lastBig === 0 || this.#section > 0) return false;
    this.#total += this.#lastBig / 2;
    this.#digits += 1;
    this.#at += tokens;
    return true;
  }

  /** Whether a number word can go on with what was read: twenty + five, hundred + five, soixante + dix, 二 after 十. */
  #fits(value: number): boolean {
    if (this.#current === null)
      return this.#words || isUnspaced(this.#tokens[this.#at]?.text[0])
        ? this.#section > 0 || (this.#lastBig > 0 && this.#goesOn(value))
        : false;
    // 九百零一
    if (this.#current === 0) return this.#words && this.#section > 0;
    if (!this.#words) return false;
    if (this.#current >= 20 && this.#current < 100 && this.#current % 10 === 0 && value < 10) return true;
    if ((this.#current === 60 || this.#current === 80) && value < 20) return true;
    return this.#current >= 100 && this.#current % 100 === 0 && value < 100;
  }

  /** After a large scale a number goes on only with its own scale ("two thousand five hundred") or as tens after thousand. */
  #goesOn(value: number): boolean {
    return this.#isScale(this.#at + 1) || (this.#lastBig === 1000 && value >= 20) || value === 0;
  }

  /** What was read counts as it is, whatever multiplies what follows. */
  #close(): void {
    this.#section += this.#current ?? 0;
    this.#current = null;
  }

  #take(value: number): void {
    this.#current = (this.#current ?? 0) + value;
    this.#digits = Math.max(this.#digits, String(this.#section + this.#current).length);
    this.#at += 1;
  }

  #isScale(at: number): boolean {
    const token = this.#tokens[at];
    return token !== undefined && isScale(token);
  }

  /** Past a hyphen that has words glued on both sides. */
  #skipHyphen(at: number): number {
    const hyphen = this.#tokens[at];
    return hyphen !== undefined && hyphen.text === '-' && hyphen.glued && this.#tokens[at + 1]?.glued === true
      ? at + 1
      : at;
  }
}

/** 97.3 and 1.2 × 10^12 without the dust of binary fractions. */
function tidy(value: number): number {
  // Most are whole, and are as tidy as can be.
  return Number.isInteger(value) && Math.abs(value) < 1e14 ? value : Number(value.toPrecision(14));
}
