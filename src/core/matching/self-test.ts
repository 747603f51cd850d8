import type { Claim, Model, ModelFile } from '#core/claim/schema.ts';
import { excludeEachOther } from '#core/claim/exclude.ts';
import type { Article } from '#core/page/article.ts';
import { languageOf } from '#core/text/language.ts';
import { findCandidates, leastFirst } from './candidates.ts';
import { compileModel, type CompiledModel } from './compile.ts';
import type { Label, Level, Mode } from './label.ts';
import { matchArticle } from './match.ts';
import { buildNameIndex, type NameIndex } from './names.ts';
import { scanNames } from './scan.ts';
import { deriveFailure, type Attempt, type Failure } from './self-test-failure.ts';

/**
 * Each claim is tested by its own words: its statement and each of its phrasings, put after the model's name as a
 * reader would meet them, must lead to the claim, and never to one that contradicts it. Moderators see the outcome
 * before they publish, so a failure says in words which part failed.
 */
export interface PhrasingReport {
  readonly model: string;
  readonly tests: readonly PhrasingTest[];
}

export interface PhrasingTest {
  readonly claim: string;
  /** As the claim's file has it. */
  readonly text: string;
  /** The sentence that was matched. */
  readonly sentence: string;
  /** The language it was read in: its own where its words tell, else the one in which it is found, else English. */
  readonly lang: string;
  /** What the claim would be shown as; null where it is not found. */
  readonly level: Level | null;
  readonly confidence: number | null;
  readonly mode: Mode | null;
  /** Null where it is found. */
  readonly failure: Failure | null;
  /** Claims of the model that the sentence is taken to state and that cannot be true beside its own. */
  readonly contradicting: readonly { readonly claim: string; readonly level: Level }[];
}

/** Tests all claims of a model by their own words. `diagnose` is asked where one is not found. */
export function testPhrasings(
  file: ModelFile,
  diagnose: (attempt: Attempt) => Failure = deriveFailure,
): PhrasingReport {
  const names = buildNameIndex([file.model]);
  const own = compileModel(file);
  const match = (article: Article, compiled: CompiledModel): Label[] =>
    matchArticle(article, names, new Map([[file.model.id, compiled]]));
  const byId = new Map(file.claims.map((claim) => [claim.id, claim]));

  const testOne = (claim: Claim, text: string, lang: string): { test: PhrasingTest; attempt: Attempt } => {
    const article = articleOf(text, lang, dayOf(claim, file.model), file.model, names);
    const labels = match(article, own);
    const label = labels.find((one) => one.claim === claim.id);
    const contradicting = labels.flatMap((one) => {
      const other = byId.get(one.claim);
      return other !== undefined && one.mode !== 'denies' && contradict(claim, other)
        ? [{ claim: one.claim, level: one.level }]
        : [];
    });
    return {
      test: {
        claim: claim.id,
        text,
        sentence: article.blocks[0]?.text ?? '',
        lang,
        level: label?.level ?? null,
        confidence: label?.confidence ?? null,
        mode: label?.mode ?? null,
        failure: null,
        contradicting,
      },
      attempt: {
        file,
        claim,
        article,
        lang,
        names,
        labels,
        candidates: findCandidates(article, names, new Map([[file.model.id, own]]), leastFirst).filter(
          ({ found }) => found.compiled.claim.id === claim.id,
        ),
        match: (other, otherFile) => match(other, otherFile === undefined ? own : compileModel(otherFile)),
      },
    };
  };

  const tests = file.claims.flatMap((claim) =>
    [...new Set([claim.statement, ...claim.phrasings])].map((text): PhrasingTest => {
      let best: ReturnType<typeof testOne> | null = null;
      for (const lang of languagesFor(text)) {
        const tried = testOne(claim, text, lang);
        if (best === null || rank(tried.test) > rank(best.test)) best = tried;
        if (rank(tried.test) === bestRank) break;
      }
      if (best === null) throw new Error(`no language to read "${text}" in`);
      return best.test.level === null ? { ...best.test, failure: diagnose(best.attempt) } : best.test;
    }),
  );
  return { model: file.model.id, tests };
}

/** Each way of putting each claim of a model, as an article of one paragraph in the language that it seems to be in. */
export function ownWords(file: ModelFile): { readonly claim: Claim; readonly article: Article }[] {
  const names = buildNameIndex([file.model]);
  return file.claims.flatMap((claim) =>
    [...new Set([claim.statement, ...claim.phrasings])].map((text) => {
      const [lang = 'en'] = languagesFor(text);
      return { claim, article: articleOf(text, lang, dayOf(claim, file.model), file.model, names) };
    }),
  );
}

/** A sentence about a model as an article of its own, on a day, for whoever wants to know which claims it states. */
export function articleAbout(text: string, model: Model, names: NameIndex, day: string | null): Article {
  const [lang = 'en'] = languagesFor(text);
  return articleOf(text, lang, day, model, names);
}

const bestRank = 3;

/** Of the readings in several languages the best counts: a page tells which of them it is in. */
function rank({ level, contradicting }: PhrasingTest): number {
  if (contradicting.length > 0) return 0;
  return level === 'badge' ? bestRank : level === 'possible' ? 2 : 1;
}

/** Whether two claims of a model cannot both be true. */
export function contradict(claim: Claim, other: Claim): boolean {
  return other.id !== claim.id && other.attribute === claim.attribute && excludeEachOther(claim.value, other.value);
}

/** Languages that a phrasing without many little words of its own may be in: "1,2 Billionen Parameter". */
const untold = ['en', 'de', 'fr', 'es', 'pt', 'it'];

/** The languages to read a phrasing in. A page tells its language by far more words than a phrasing has. */
function languagesFor(text: string): readonly string[] {
  const lang = languageOf('und', text);
  // Where one English word would tip the scales, its own words are too few to tell.
  const isSure = lang !== 'und' && languageOf('en', `${text} the`) !== 'en';
  return isSure ? [lang] : [...new Set(['en', ...(lang === 'und' ? [] : [lang]), ...untold])];
}

/**
 * Titles that say which model the page is about and that it is one, nothing of any claim, in enough little words that
 * the page is in no doubt about its language, which one sentence with a name like "V3" may be.
 */
const titles: Readonly<Record<string, string>> = {
  en: 'What is said of the AI model %, and what the LLM is to be',
  de: 'Was über das KI-Modell % zu hören ist und was nicht (LLM)',
  fr: 'Ce que l’on dit de % et de son IA, et ce qui est sûr (LLM)',
  es: 'Lo que se dice de % y de su IA, y lo que no (LLM)',
  pt: 'O que se diz de % e da sua IA, e o que não (LLM)',
  it: 'Che cosa si dice di % e della sua IA, e che cosa non (LLM)',
  ja: '生成AIの言語モデル % について言われていること',
  ko: '인공지능 언어 모델 % 에 대한 소식과 전망',
  ru: 'Что говорят об AI и о модели % и что не так (LLM)',
  zh: '关于人工智能大模型 % 的种种消息和传闻',
};

/** An article of one paragraph, about the model, from the days when the claim came up. */
function articleOf(text: string, lang: string, day: string | null, model: Model, names: NameIndex): Article {
  const page = (name: string, sentence: string): Article => ({
    lang,
    published: day,
    title: (titles[lang] ?? '% (AI, LLM)').replace('%', name),
    blocks: [{ kind: 'paragraph', level: 0, text: sentence }],
  });
  const name =
    [model.name, ...model.aliases].find((one) => scanNames(page(one, one), names).named.has(model.id)) ?? model.name;
  const isEastern = lang === 'zh' || lang === 'ja';
  const end = /[.!?。！？…]["'”’」』)）]?$/u.test(text) ? '' : isEastern ? '。' : '.';
  const alone = page(name, `${text}${end}`);
  const says = scanNames(alone, names).mentions[0]?.some(
    ({ models, kind }) => models.includes(model.id) && (kind === 'strong' || kind === 'weak'),
  );
  return says === true ? alone : page(name, `${name}${isEastern ? '：' : ': '}${text}${end}`);
}

/** A day on which an article may have said so: relative dates count from it, and the model was not out yet. */
function dayOf({ firstSeen, positions }: Claim, { asOf, releasedOn }: Model): string | null {
  const said = positions.flatMap(({ on }) => on ?? []).toSorted()[0];
  const partial = firstSeen ?? said ?? releasedOn ?? asOf;
  if (partial === null) return null;
  const day = Date.parse(`${partial}${'-01-01'.slice(0, 10 - partial.length)}`);
  const released =
    releasedOn === null ? Infinity : Date.parse(`${releasedOn}${'-01-01'.slice(0, 10 - releasedOn.length)}`);
  return new Date(Math.min(day, released - 86_400_000)).toISOString().slice(0, 10);
}
