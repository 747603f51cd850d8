import { describe, expect, it } from 'vitest';
import { buildNameIndex } from '#core/matching/names.ts';
import { scanNames } from '#core/matching/scan.ts';
import { article, seedModels, type Page } from './label-text.ts';

const files = seedModels('google-gemini-1', 'olympus', 'meta-mango', 'mai-1', 'anthropic-claude-mythos');
const names = buildNameIndex(files.map(({ model }) => model));

/** Models that a text names, with "?" behind those for which little speaks. */
function named(text: string, page: Page = {}): string[] {
  const { named: all, thin } = scanNames(article(`${text} It is an AI model, a chatbot.`, page), names);
  return [...all.keys()].map((id) => (thin.has(id) ? `${id}?` : id)).toSorted();
}

describe('an ambiguous name', () => {
  it('leaves no doubt beside its maker twice, and little is said by once', () => {
    expect(named("Amazon's Olympus is near.\nAmazon showed Olympus.", { title: 'News' })).toEqual(['olympus']);
    expect(named("Amazon's Olympus is near.", { title: 'News' })).toEqual(['olympus?']);
    expect(named('Olympus makes cameras.', { title: 'News' })).toEqual([]);
  });

  it('is one only where it is written as a name', () => {
    expect(named('Meta serves mango in its canteen.', { title: 'News' })).toEqual([]);
    expect(named('Anfang mai sprach Microsoft davon, im mai wieder Microsoft.', { lang: 'de' })).toEqual([]);
  });

  it('of a family means its first member before that is out, and nobody after', () => {
    const text = 'Google readies Gemini. Gemini will be large, says Google, and Gemini will see.';
    expect(named(text, { published: '2023-10-01' })).toEqual(['google-gemini-1']);
    expect(named(text, { published: '2025-10-01' })).toEqual([]);
    expect(named(`${text} Unlike Gemini 2.5.`, { published: '2023-10-01' })).toEqual([]);
  });
});
