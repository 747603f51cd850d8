import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check } from '#core/check.ts';
import { MessagesSchema, type Messages } from '#core/message.ts';
import type { Result } from '#core/result.ts';

const path = join(import.meta.dirname, '../../public/_locales/en/messages.json');

/** The extension's English words, so that the command line says what the badge says. */
export async function readMessages(): Promise<Result<Messages>> {
  return check(MessagesSchema, JSON.parse(await readFile(path, 'utf8')), path);
}
