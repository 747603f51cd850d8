import { describe, expect, it } from 'vitest';
import { extractPage } from '#core/page/extract.ts';
import { decode } from '../../src/cli/decode.ts';
import { htmlTree } from '../../src/cli/html-tree.ts';
import { fillMessage } from '#core/message.ts';
import { readMessages } from '../../src/cli/messages-en.ts';
import { overlap } from '../../src/cli/overlap.ts';
import { textTree } from '../../src/cli/text-tree.ts';

const blocksOf = (text: string, title?: string): string[] =>
  extractPage(textTree(text, title)).article.blocks.map(({ kind, text: own }) => `${kind}: ${own}`);

describe('a plain text as a tree', () => {
  it('has paragraphs where blank lines part them, whatever ends the lines', () => {
    expect(blocksOf('One\r\nline.\r\n\r\nAnother.')).toEqual(['paragraph: One line.', 'paragraph: Another.']);
  });

  it('has headings where lines are marked, underlined, or short and alone without a full stop', () => {
    expect(blocksOf('# Title\n\nText.\n\nA part\n------\nMore text.\n\nShort and alone\n\nThe end.')).toEqual([
      'heading: Title',
      'paragraph: Text.',
      'heading: A part',
      'paragraph: More text.',
      'heading: Short and alone',
      'paragraph: The end.',
    ]);
  });

  it('has list items where lines begin with a bullet or a number', () => {
    expect(blocksOf('We list:\n- one\n- two\n  goes on\n3. three\n\nEnd.')).toEqual([
      'paragraph: We list:',
      'item: one',
      'item: two goes on',
      'item: three',
      'paragraph: End.',
    ]);
  });

  it('takes a number at the start of a sentence for no bullet', () => {
    expect(blocksOf('1.2 trillion parameters it is.\n\nEnd.')[0]).toBe('paragraph: 1.2 trillion parameters it is.');
  });

  it('puts a title above', () => {
    expect(blocksOf('Text.', 'Title')).toEqual(['heading: Title', 'paragraph: Text.']);
  });
});

describe('a page as a tree', () => {
  it('survives nesting deeper than the stack', () => {
    const deep = `${'<div>'.repeat(50_000)}text${'</div>'.repeat(50_000)}`;
    expect(() => extractPage(htmlTree(deep))).not.toThrow();
  });

  it('is a document even of nothing', () => {
    expect(htmlTree('').localName).toBe('html');
  });
});

describe('the bytes of a file', () => {
  const bytes = (text: string, encoding: BufferEncoding): Uint8Array => Buffer.from(text, encoding);
  it.each([
    ['UTF-8', bytes('né', 'utf8'), 'né'],
    ['UTF-8 with a mark', bytes('\uFEFFné', 'utf8'), 'né'],
    ['UTF-16 with a mark', bytes('\uFEFFné', 'utf16le'), 'né'],
    ['a declared encoding', bytes('<meta charset="iso-8859-1">né', 'latin1'), '<meta charset="iso-8859-1">né'],
    ['an encoding that does not exist', bytes('<meta charset="klingon">né', 'utf8'), '<meta charset="klingon">né'],
  ])('in %s are read', (_, data, text) => {
    expect(decode(data)).toEqual({ ok: true, value: text });
  });

  it('that are no text are refused', () => {
    expect(decode(new Uint8Array([1, 0, 2])).ok).toBe(false);
  });
});

describe('the English words', () => {
  it('are filled as the browser fills them', async () => {
    const messages = await readMessages();
    if (!messages.ok) throw new Error(messages.error);
    expect(fillMessage(messages.value, 'badgeDisputedByMore', ['Teortaxes', '1'])).toBe('disputed by Teortaxes +1');
    expect(
      fillMessage({ price: { message: '$$5 for $WHAT$ $2', placeholders: { what: { content: '$1' } } } }, 'price', [
        'a $2',
        'b',
      ]),
    ).toBe('$5 for a $2 b');
    expect(fillMessage(messages.value, 'nonsense', [])).toBe('');
  });
});

describe('the overlap of quotes', () => {
  it('is whole where one holds the other, whatever the spaces and capitals', () => {
    expect(overlap('It has  1.2T.', 'We read: it HAS 1.2t. And more')).toBe(1);
    expect(overlap('', 'x')).toBe(0);
  });
  it('is the part of the shorter that both share', () => {
    expect(overlap('aaaabbbb', 'xxxxaaaa y')).toBe(0.5);
  });
});
