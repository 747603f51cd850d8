import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { badgeOf, badgeText } from '#core/claim/badge.ts';
import type { Claim, Model } from '#core/claim/schema.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { decode } from './decode.ts';
import { htmlTree } from './html-tree.ts';
import { createLabeller, type LabelledPage } from './labeller.ts';
import { fillMessage } from '#core/message.ts';
import { readMessages } from './messages-en.ts';
import { readModels, seedFolder } from './read-models.ts';
import { textLabels } from './text-labels.ts';
import { textTree } from './text-tree.ts';

const usage = 'usage: npm run --silent label -- [--claims DIR] [--possible] FILE...';

/**
 * The command line with a contract: a JSON object a line on standard output for each file, in the order given;
 * a file that cannot be read is a line on standard error and exit status 1, and the others are still done.
 */
async function main(): Promise<number> {
  const args = readArguments();
  if (!args.ok) {
    console.error(`${args.error}\n${usage}`);
    return 2;
  }
  const [models, messages] = await Promise.all([readModels(args.value.claims), readMessages()]);
  if (!models.ok || !messages.ok) {
    console.error(models.ok ? '' : models.error, messages.ok ? '' : messages.error);
    return 1;
  }
  const label = createLabeller(models.value);
  const claims = new Map(
    models.value.flatMap(({ model, claims: list }) => list.map((claim) => [claim.id, { claim, model }])),
  );
  const badge = (id: string): string => {
    const { claim, model } = claims.get(id) as { claim: Claim; model: Model };
    return badgeText(badgeOf(claim, model), (key, substitutions) => fillMessage(messages.value, key, substitutions));
  };

  let status = 0;
  for (const file of args.value.files) {
    const text = await readText(file);
    if (text.ok) {
      const isText = /\.txt$/iu.test(file) || !/^\s*(?:\uFEFF)?\s*</u.test(text.value.slice(0, 1000));
      const page = label(isText ? textTree(text.value) : htmlTree(text.value), isText ? 'text' : 'page');
      process.stdout.write(`${JSON.stringify(outputOf(file, page, badge, args.value.possible))}\n`);
    } else {
      console.error(`${file}: ${text.error}`);
      status = 1;
    }
  }
  return status;
}

function readArguments(): Result<{ claims: string; possible: boolean; files: string[] }> {
  try {
    const { values, positionals } = parseArgs({
      options: { claims: { type: 'string', default: seedFolder }, possible: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    return positionals.length === 0
      ? fail('received no file, allowed one or more')
      : ok({ ...values, files: positionals });
  } catch (error) {
    return fail((error as Error).message);
  }
}

async function readText(file: string): Promise<Result<string>> {
  try {
    return decode(await readFile(file));
  } catch (error) {
    return fail((error as Error).message);
  }
}

/** What would get a badge; with `possible` also what the popup only lists, and each label says which of both it is. */
function outputOf(file: string, page: LabelledPage, badge: (id: string) => string, possible: boolean): unknown {
  const { article, isArticle, models } = page;
  return {
    file,
    article: isArticle,
    lang: article.lang,
    models,
    labels: textLabels(article, page.labels)
      .filter(({ level }) => possible || level === 'badge')
      .map(({ claim, quote, evidence, mode, confidence, level }) => ({
        claim,
        quote,
        evidence,
        mode,
        confidence,
        badge: badge(claim),
        ...(possible ? { level } : {}),
      })),
  };
}

process.exitCode = await main();
