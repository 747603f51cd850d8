import type { Evidence, Why } from '#core/matching/label.ts';
import { subjectKeys } from './wording.ts';

/** Words that say little one by one: more of them than this tell a reader no more. */
const mostWords = 4;

const order: readonly Evidence['kind'][] = ['quantity', 'date', 'name', 'words'];

/**
 * Why a sentence matched, part by part in the reader's language: "1.2T parameters", "“hybrid”", "subject “R2” from
 * the heading". What tells most comes first, nothing twice. `model` is the name of the claim's model; `translate`
 * looks a message key up.
 */
export function matchedParts(
  why: Why,
  model: string,
  translate: (key: string, substitutions: string[]) => string,
): string[] {
  const { name, from } = why.subject;
  const evidence = distinctEvidence(why);
  const words = evidence.filter(({ kind }) => kind === 'words').map(({ text }) => translate('matchedWord', [text]));
  return [
    ...evidence.filter(({ kind }) => kind !== 'words').map(({ text }) => text),
    ...words.slice(0, mostWords),
    ...(words.length > mostWords ? ['…'] : []),
    translate(subjectKeys[from], [from === 'page' ? model : name]),
  ];
}

/**
 * The evidence without what it says twice: "parameters" beside "1.2T parameters", "Huawei" beside "Huawei's", and
 * the model's own name where the sentence names its subject by it. Numbers and dates first.
 */
export function distinctEvidence({ found, subject }: Why): Evidence[] {
  const all = found
    .map(({ kind, text }, at) => ({ kind, at, text: text.replaceAll(/\s+/gu, ' ').trim() }))
    .filter(({ text }) => text !== '');
  const told = subject.from === 'sentence' ? [subject.name] : [];
  const kept: typeof all = [];
  // Longer ones first, so that a part meets its whole.
  for (const one of all.toSorted((a, b) => b.text.length - a.text.length)) {
    if ([...told, ...kept.map(({ text }) => text)].every((whole) => !contains(whole, one.text))) kept.push(one);
  }
  return kept
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.at - b.at)
    .map(({ kind, text }) => ({ kind, text }));
}

/** Whether `part` stands in `whole` as words of its own: "late" is not in "related", nor "1.2T" in "11.2T". */
function contains(whole: string, part: string): boolean {
  const [text, wanted] = [plain(whole), plain(part)];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    if (!joins(text, at) && !joins(text, at + wanted.length)) return true;
  }
  return false;
}

/** Whether no word or number ends at `at`. Chinese and Japanese set no spaces: there any place will do. */
function joins(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at, at + 2)];
  if (/\d$/u.test(before) && /^[.,]\d/u.test(after)) return true;
  if (/\d[.,]$/u.test(before) && /^\d/u.test(after)) return true;
  if (cjk.test(before.slice(-1)) || cjk.test(after.slice(0, 1))) return false;
  return /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after);
}

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const plain = (text: string): string => text.normalize('NFKC').replaceAll('’', "'").toLowerCase();
