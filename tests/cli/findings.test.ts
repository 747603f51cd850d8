import { describe, expect, it } from 'vitest';
import { cleanFindings, fileFindings } from '../../src/cli/findings.ts';
import { aurora, goldOn, labelOn, scored, trapOn } from './samples.ts';

const size = 'aurora-1.total-parameters.2t';
const open = 'aurora-1.license.open';
const [one, two, three] = ['First it says this.', 'Then comes that part.', 'Third a thing more.'];

describe('what is not as gold has it', () => {
  it('is a false label, with its claim and why it stands there', () => {
    const [finding, ...others] = fileFindings(scored({}, [labelOn(one, size)]), [aurora]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      kind: 'false',
      attribute: 'total-parameters',
      statement: 'Aurora 1 has 2 trillion parameters.',
      level: 'badge',
      confidence: 0.9,
      why: 'subject “Aurora 1” from heading · words “First”',
    });
  });

  it('is a trap, with what the gold says of it', () => {
    const findings = fileFindings(scored({ traps: [trapOn(one, size)] }, [labelOn(one, size), labelOn(one, open)]), [
      aurora,
    ]);
    expect(findings.map(({ kind, note }) => [kind, note])).toEqual([
      ['trap', 'taken for it: speaks of another model'],
      ['trap', 'on a trap for another claim: speaks of another model'],
    ]);
  });

  it('is a wrong mode, or a right label too unsure for a badge', () => {
    const gold = [goldOn(one, size, { mode: 'denies' }), goldOn(two, open)];
    const labels = [labelOn(one, size), labelOn(two, open, { level: 'possible', confidence: 0.5 })];
    expect(fileFindings(scored({ gold }, labels), [aurora])).toMatchObject([
      { kind: 'mode', mode: 'asserts', gold: 'denies' },
      { kind: 'only possible', claim: open, confidence: 0.5 },
    ]);
  });

  it('is a miss, with the reason as far as it is known', () => {
    const gold = [goldOn(one, size), goldOn(two, size, { layout: 'not read' }), goldOn(three, size)];
    const notes = (more: Parameters<typeof scored>[2]): string[] =>
      fileFindings(scored({ gold }, [labelOn(three, open)], more), [aurora])
        .filter(({ kind }) => kind === 'missed')
        .map(({ note }) => note);
    expect(notes({})).toEqual(['', expect.stringContaining('no block'), `labelled with ${open}`]);
    expect(notes({ models: [] })).toContain('the page is not taken to name Aurora 1');
    expect(new Set(notes({ isArticle: false }))).toEqual(new Set(['the page is not taken for an article']));
  });

  it('is a label or a wrong guess on a page that should be clean', () => {
    const text = { set: 'pages', name: 'shop.html', lang: 'en', kind: 'a shop' };
    const page = { ...text, labels: [labelOn(one, size)], article: { is: false, taken: true } };
    const findings = cleanFindings([page, { ...text, labels: [] }], [aurora]);
    expect(findings.map(({ kind, note }) => [kind, note])).toEqual([
      ['false', 'a shop'],
      ['page', 'taken for an article, which it is not: a shop'],
    ]);
  });
});
