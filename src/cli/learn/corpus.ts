import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ModelFile } from '#core/claim/schema.ts';
import type { Mode } from '#core/matching/label.ts';
import type { ModeSignals } from '#core/matching/mode.ts';
import type { Candidate } from '#core/matching/candidate.ts';
import { findCandidates } from '#core/matching/candidates.ts';
import { compileModel, type CompiledModel } from '#core/matching/compile.ts';
import { buildNameIndex, type NameIndex } from '#core/matching/names.ts';
import { findModels } from '#core/matching/scan.ts';
import { contradict, ownWords } from '#core/matching/self-test.ts';
import { extractPage } from '#core/page/extract.ts';
import type { Article } from '#core/page/article.ts';
import type { PageNode } from '#core/page/node.ts';
import { languageOfArticle } from '../article-language.ts';
import { decode } from '../decode.ts';
import { readGold, readNegatives, readPages, type Gold, type Trap } from '../gold.ts';
import { htmlTree } from '../html-tree.ts';
import { applyEdits, moved, type Edit } from '../mutate/edit.ts';
import { polarityMutations } from '../mutate/polarity.ts';
import { valueMutations } from '../mutate/value.ts';
import { lineOf, samePlace } from '../overlap.ts';
import { textTree } from '../text-tree.ts';

/** A claim's own words say it most plainly, and are no text that anybody meets: twenty of them count for one. */
const ownWeight = 0.05;
/** A page that somebody else wrote and labelled counts for this many of our own. */
const foreignWeight = 5;
/**
 * What only looks like a claim, and was marked as that, counts for a part of another sentence: pages written to be learned
 * from have many times more of it than those that people read.
 */
const trapWeight = 0.5;

/** A sentence with another name or date in place of the claim's counts for a part of one that somebody wrote. */
const mutantWeight = 0.3;

/** What a page may state, and what of it is right. */
export interface LearnedPage {
  /** Null for a claim's own words, which are only learned from. */
  readonly name: string | null;
  /** Made of the page of that name by putting another name or date into a sentence: only learned from, with that page. */
  readonly isMade: boolean;
  readonly candidates: readonly Candidate[];
  readonly answers: readonly Answer[];
  /** How many labels the page should have. */
  readonly gold: number;
  /** What tells that sentences of it are denied, once they are: "It is not true that ...". */
  readonly denied: readonly Denied[];
}

/** A label of a page, by its place among the candidates, and what tells how it is treated once it is denied. */
export interface Denied {
  readonly of: number;
  readonly signals: ModeSignals;
}

export interface Answer {
  readonly isRight: boolean;
  /** How the page treats it, where it is right. */
  readonly mode: Mode | null;
  /** 0: nobody knows whether it is right. */
  readonly weight: number;
}

/** Reads every labelled page of some corpora, with the candidates that the matcher finds in it. */
export async function readCorpora(folders: readonly string[], files: readonly ModelFile[]): Promise<LearnedPage[]> {
  const reader = new Reader(files);
  for (const folder of folders) {
    reader.weight = folder.endsWith('tests/corpus') ? 1 : foreignWeight;
    for (const set of await setsOf(folder)) {
      const gold = await readGold(join(folder, set));
      if (!gold.ok) throw new Error(gold.error);
      for (const { path, name, gold: lines, traps } of gold.value)
        reader.read(await readTree(path), `${set}/${name}`, false, lines, traps);
    }
    const negatives = join(folder, 'negatives/negatives.jsonl');
    if (existsSync(negatives)) {
      const lines = await readNegatives(negatives);
      if (!lines.ok) throw new Error(lines.error);
      for (const { id, title, text } of lines.value) reader.read(textTree(text, title ?? ''), id, true);
    }
    if (existsSync(join(folder, '../pages/index.jsonl'))) {
      const pages = await readPages(join(folder, '../pages'));
      if (!pages.ok) throw new Error(pages.error);
      for (const { file, path } of pages.value) reader.read(await readTree(path), file, false);
    }
  }
  for (const file of files) reader.readOwnWords(file);
  return reader.pages;
}

/** The labelled sets of a corpus: its folders with a `gold.jsonl`. */
async function setsOf(folder: string): Promise<string[]> {
  const inside = await readdir(folder, { withFileTypes: true });
  return inside
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'gold.jsonl')))
    .map(({ name }) => name)
    .toSorted();
}

class Reader {
  readonly pages: LearnedPage[] = [];
  /** What each label of the corpus that is being read counts for. */
  weight = 1;
  readonly #files: readonly ModelFile[];
  readonly #names: NameIndex;
  readonly #compiled = new Map<string, CompiledModel>();

  constructor(files: readonly ModelFile[]) {
    this.#files = files;
    this.#names = buildNameIndex(files.map(({ model }) => model));
  }

  read(root: PageNode, name: string, isText: boolean, gold: readonly Gold[] = [], traps: readonly Trap[] = []): void {
    const { article, isArticle } = extractPage(root);
    if (!isText && !isArticle) return;
    const wanted = findModels(article, this.#names);
    for (const file of this.#files)
      if (wanted.includes(file.model.id) && !this.#compiled.has(file.model.id))
        this.#compiled.set(file.model.id, compileModel(file));
    const candidates = findCandidates(article, this.#names, this.#compiled, 0);
    const answers = candidates.map(({ found, sentence, block }): Answer => {
      const quote = block.text.slice(sentence.span.start, sentence.span.end);
      const { id } = found.compiled.claim;
      const meant = gold.filter((line) => line.claim === id && samePlace(line.quote, quote));
      const isTrap = traps.some((trap) => trap.looksLike === id && samePlace(trap.quote, quote));
      return {
        isRight: meant.length > 0,
        mode: lineOf(meant, block.text.slice(found.evidence.start, found.evidence.end))?.mode ?? null,
        weight: this.weight * (isTrap ? trapWeight : 1),
      };
    });
    const denied = this.#deny(article, candidates, answers);
    this.pages.push({ name, isMade: false, candidates, answers, gold: gold.length, denied });
    for (const [i, { isRight }] of answers.entries())
      if (isRight) this.#readMutants(name, article, candidates[i] as Candidate);
  }

  /** What a page is taken to state once a sentence of it has another name or date: no longer the claim. */
  #readMutants(name: string, article: Article, one: Candidate): void {
    const { claim } = one.found.compiled;
    if (claim.value.kind === 'quantity') return;
    const file = this.#files.find(({ model }) => model.id === one.model.id);
    if (file === undefined) return;
    const place = { block: one.index, sentence: one.sentence.span, evidence: one.found.evidence };
    const label = { ...place, mode: 'asserts' as const };
    const lang = languageOfArticle(article);
    for (const { edits } of valueMutations({ article, lang, label, claim, model: file.model })) {
      const candidates = findCandidates(applyEdits(article, edits), this.#names, this.#compiled, 0);
      const again = candidates.find((other) => isAgain(other, one, edits));
      const answers = candidates.map((other): Answer => ({
        isRight: false,
        mode: null,
        weight: other === again ? this.weight * mutantWeight : 0,
      }));
      if (again !== undefined) this.pages.push({ name, isMade: true, candidates, answers, gold: 0, denied: [] });
    }
  }

  /** Every third label denied in each way that the mutants know, and how it then reads. */
  #deny(article: Article, candidates: readonly Candidate[], answers: readonly Answer[]): Denied[] {
    const lang = languageOfArticle(article);
    const stated = candidates.filter((_, i) => {
      const { isRight = false, mode = null } = answers[i] ?? {};
      return isRight && (mode === 'asserts' || mode === 'reports');
    });
    return stated
      .filter((_, i) => i % 3 === 0)
      .flatMap((one) => {
        const { block, sentence, found, index } = one;
        const place = { block: index, sentence: sentence.span, evidence: found.evidence };
        const edits = polarityMutations({
          article,
          lang,
          label: { ...place, mode: 'asserts' },
        }).map((mutation) => mutation.edits);
        return edits.flatMap((own): Denied[] => {
          const mutated = findCandidates(
            applyEdits({ ...article, blocks: article.blocks.slice(0, index + 1) }, own),
            this.#names,
            this.#compiled,
            0,
          );
          const again = mutated.find((other) => isAgain(other, one, own));
          return again === undefined || block.kind === 'row'
            ? []
            : [{ of: candidates.indexOf(one), signals: again.modeSignals() }];
        });
      });
  }

  readOwnWords(file: ModelFile): void {
    const own = buildNameIndex([file.model]);
    const model = new Map([[file.model.id, compileModel(file)]]);
    for (const { claim, article } of ownWords(file)) {
      const candidates = findCandidates(article, own, model, 0);
      const answers = candidates.map(({ found }): Answer => {
        const isRight = found.compiled.claim.id === claim.id;
        // What else they may say nobody has labelled; that they do not say the opposite is sure.
        return { isRight, mode: null, weight: isRight || contradict(claim, found.compiled.claim) ? ownWeight : 0 };
      });
      this.pages.push({ name: null, isMade: false, candidates, answers, gold: 0, denied: [] });
    }
  }
}

/** Whether a candidate of a page with edits is what another was before them. */
function isAgain(other: Candidate, one: Candidate, edits: readonly Edit[]): boolean {
  const end = moved(
    one.sentence.span.end,
    edits.filter((edit) => edit.block === one.index),
    true,
  );
  return (
    other.index === one.index &&
    other.found.compiled === one.found.compiled &&
    other.sentence.span.start < end &&
    other.sentence.span.end > one.sentence.span.start
  );
}

async function readTree(path: string): Promise<PageNode> {
  const html = decode(await readFile(path));
  if (!html.ok) throw new Error(`${path}: ${html.error}`);
  return htmlTree(html.value);
}
