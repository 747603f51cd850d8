import { beforeAll, describe, expect, it } from 'vitest';
import { longArticle } from './long-article.ts';
import { fastest, openDatabase, prepare, type Database } from './measure.ts';
import { approxStringMatch, miniSearch, plainPass, type Rival } from './rivals.ts';
import { syntheticDatabase } from './synthetic.ts';
import type { Article } from '#core/page/article.ts';

const claims = 1_000;
/** The rivals take a second a pass on a long article: few rounds, the shortest of each counts. */
const rounds = 3;
/** Passes of ours and of the floor in each round, which are short: a busy machine leaves few of them alone. */
const turns = 8;
/** After these the engine has compiled what runs often. */
const warmUp = 32;
/** A pass of ours is a small part of a rival's, from which the engine learns as much the less. */
const ownWarmUps = 5;
/**
 * How many times as long the rivals take at least, and in how many passes over the text without any matching ours is
 * done: what was reached, and a third for a busy machine. Goals: 10 times MiniSearch's, 5 passes.
 */
interface Least {
  readonly mini: number;
  readonly passes: number;
}
/** For the sample article alone: the other one would take minutes on the long ones. */
const leastGainOverApprox = 22;

let sample: Article;
let database: Database;
let mini: Rival;
let approx: Rival;

beforeAll(async () => {
  const subject = await prepare();
  sample = subject.article;
  database = openDatabase(syntheticDatabase(claims, subject.seed), claims, sample);
  mini = miniSearch(database.claims);
  approx = approxStringMatch(database.claims);
  for (let round = 0; round < warmUp; round += 1) {
    for (let own = 0; own < ownWarmUps; own += 1) database.match();
    mini.pass(sample);
    approx.pass(sample);
  }
});

describe(`against ${claims} claims, on the same text in the same run`, () => {
  it('has the claims it says', () => {
    expect(database.claims.length).toBe(claims);
    for (const rival of [mini, approx, plainPass]) expect(rival.pass(sample), rival.name).toBeGreaterThan(0);
  });

  it.each([
    ['the sample article, where every other sentence holds a claim', (): Article => sample, { mini: 4.5, passes: 130 }],
    [
      'an article of 12,000 words with a claim here and there',
      (): Article => longArticle(sample, 12_000, 4),
      { mini: 10, passes: 80 },
    ],
    [
      'an article of 12,000 words that is nothing but claims',
      (): Article => longArticle(sample, 12_000, 0),
      { mini: 6, passes: 170 },
    ],
  ] satisfies [string, () => Article, Least][])('%s', (what, make, least) => {
    const article = make();
    const times = measure(article, article === sample ? [mini, approx] : [mini]);
    console.log(`${what}: ${describeTimes(times)}`);
    const [fuzzy] = times.rivals.slice(1);
    expect((times.rivals[0]?.time ?? NaN) / times.match).toBeGreaterThan(least.mini);
    if (fuzzy !== undefined) expect(fuzzy.time / times.match).toBeGreaterThan(leastGainOverApprox);
    expect(times.match / times.plain).toBeLessThan(least.passes);
  });
});

describe('matching in slices', () => {
  it('has no step of a long article that takes more than a part of it, so that nothing waits for all', () => {
    const article = longArticle(sample, 12_000, 4);
    const runs = Array.from({ length: 5 }, () => database.steps(article));
    const [best = []] = runs.toSorted((a, b) => sum(a) - sum(b));
    const [names = NaN, ...rest] = best;
    console.log(
      `12,000 words in ${best.length} steps, ${sum(best).toFixed(1)} ms: the search for names ${names.toFixed(1)} ms, the longest step after it ${Math.max(...rest).toFixed(1)} ms`,
    );
    expect(best.length).toBeGreaterThan(50);
    expect(Math.max(...rest)).toBeLessThan(sum(best) / 4);
  });
});

const sum = (times: readonly number[]): number => times.reduce((total, time) => total + time, 0);

interface Times {
  readonly match: number;
  readonly plain: number;
  readonly rivals: readonly { readonly name: string; readonly time: number }[];
}

function measure(article: Article, rivals: readonly Rival[]): Times {
  const own = [() => database.match(article), () => plainPass.pass(article)];
  const repeated = Array.from({ length: turns }, () => own).flat();
  const times = fastest([...repeated, ...rivals.map((rival) => () => rival.pass(article))], rounds);
  const least = (kind: number): number =>
    Math.min(...times.slice(0, repeated.length).filter((_time, index) => index % own.length === kind));
  return {
    match: least(0),
    plain: least(1),
    rivals: rivals.map(({ name }, index) => ({ name, time: times[repeated.length + index] ?? NaN })),
  };
}

function describeTimes({ match, plain, rivals }: Times): string {
  const beside = rivals.map(
    ({ name, time }) => `${name} ${time.toFixed(1)} ms, ${(time / match).toFixed(1)} times as long`,
  );
  return [
    `matching ${match.toFixed(2)} ms`,
    `plain pass ${plain.toFixed(2)} ms, so matching is ${(match / plain).toFixed(0)} of them`,
    ...beside,
  ].join('; ');
}
