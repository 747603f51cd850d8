import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { simplify } from '#core/matching/han.ts';
import { findCues } from '#core/matching/stance.ts';
import { fold } from '#core/text/fold.ts';

/** Sentences of one language, by the kind of cue that each has; those that are `plain` have none of these kinds. */
type Sentences = Readonly<Record<'denial' | 'doubt' | 'hearsay' | 'official' | 'plain', readonly string[]>>;

const folder = join(import.meta.dirname, '../../fixtures/stance');
const kinds = ['denial', 'doubt', 'hearsay', 'official'] as const;

describe.each(readdirSync(folder).map((file) => [file.replace('.json', ''), file]))(
  'cues of stance in %s',
  (lang, file) => {
    const sentences = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Sentences;
    const cuesOf = (sentence: string) => findCues(simplify(fold(sentence)), lang);

    it.each(kinds)('are found where a sentence has one of %s', (kind) => {
      for (const sentence of sentences[kind]) expect(cuesOf(sentence)[kind].length, sentence).toBeGreaterThan(0);
    });

    it('are not found in a sentence that has none', () => {
      for (const sentence of sentences.plain)
        for (const kind of kinds) expect(cuesOf(sentence)[kind], `${kind}: ${sentence}`).toEqual([]);
    });
  },
);
