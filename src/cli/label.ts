import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { badgeOf, badgeText } from '#core/claim/badge.ts';
import type { Claim, Model } from '#core/claim/schema.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { decode } from './decode.ts';
import { htmlTree } from './html-tree.ts';
import { createLabeller, type LabelledPage } from './labeller.ts';
import { fillMessage, readMessages } from './messages-en.ts';
import { readModels, seedFolder } from './read-models.ts';
import { textTree } from './text-tree.ts';

const usage = 'usage: npm run --silent label -- [--claims DIR] FILE...';

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
      process.stdout.write(`${JSON.stringify(outputOf(file, page, badge))}\n`);
    } else {
      console.error(`${file}: ${text.error}`);
      status = 1;
    }
  }
  return status;
}

function readArguments(): Result<{ claims: string; files: string[] }> {
  try {
    const { values, positionals } = parseArgs({
      options: { claims: { type: 'string', default: seedFolder } },
      allowPositionals: true,
    });
    return positionals.length === 0
      ? fail('received no file, allowed one or more')
      : ok({ claims: values.claims, files: positionals });
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

function outputOf(file: string, page: LabelledPage, badge: (id: string) => string): unknown {
  const { article } = page;
  return {
    file,
    article: page.isArticle,
    lang: article.lang,
    models: page.models,
    labels: page.labels
      .filter(({ level }) => level === 'badge')
      .map(({ claim, block, sentence, evidence, mode, confidence }) => {
        const text = article.blocks[block]?.text ?? '';
        return {
          claim,
          quote: text.slice(sentence.start, sentence.end),
          evidence: text.slice(evidence.start, evidence.end),
          mode,
          confidence: Math.round(confidence * 1000) / 1000,
          badge: badge(claim),
        };
      }),
  };
}

process.exitCode = await main();
