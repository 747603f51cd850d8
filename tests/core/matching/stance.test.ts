import { describe, expect, it } from 'vitest';
import { findCues, readStance } from '#core/matching/stance.ts';
import { fold } from '#core/text/fold.ts';

function stanceOf(sentence: string, evidence: string, lang = 'en') {
  const folded = fold(sentence);
  const start = folded.indexOf(fold(evidence));
  return readStance(folded, findCues(folded, lang), { start, end: start + evidence.length }, { lang, negative: false });
}

describe('a denial at the end of a sentence', () => {
  it.each([
    ['It has 2T parameters, something that the lab denies.', 'en'],
    ['Tendría 2T parámetros, algo que la empresa niega.', 'es'],
    ['Teria 2T parâmetros, o que a empresa nega.', 'pt'],
    ['Il aurait 2T paramètres, ce que la société dément.', 'fr'],
  ])('denies what stands before it: %s', (sentence, lang) => {
    expect(stanceOf(sentence, '2T', lang)).toMatchObject({ denialTrails: 1 });
  });

  it('takes what is not worth something for no denial of that', () => {
    expect(stanceOf("The answers aren't worth the long wait.", 'wait')).toMatchObject({ negated: 0 });
    expect(stanceOf("The answers aren't a long wait.", 'wait')).toMatchObject({ negated: 1 });
  });

  it('takes a conditional for the verb that is negated', () => {
    expect(stanceOf('No sería la de programador.', 'programador', 'es')).toMatchObject({ negated: 1 });
  });
});

describe('the cues between the commas around what is said', () => {
  it('are not those of the rest of the sentence', () => {
    const guess = stanceOf(
      'She calls the leak a fake, and guesses a launch in June, officially at least.',
      'launch in June',
    );
    expect(guess).toMatchObject({ denialClose: 0, denialInClause: 1 });
    expect(stanceOf('In June, she denies that it has 2T parameters, the lab reports', '2T parameters')).toMatchObject({
      denialClose: 1,
    });
  });

  it('take a comma within a figure for no end, and a full-width one for one', () => {
    expect(stanceOf('They deny that 1,200 chips are enough', 'chips')).toMatchObject({ denialClose: 1 });
    expect(stanceOf('公司否认了传闻，模型将在六月发布', '六月', 'zh')).toMatchObject({
      denialClose: 0,
      denialInClause: 1,
    });
  });
});
