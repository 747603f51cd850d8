import { describe, expect, test } from 'vitest';
import { extractPage } from '#core/page/extract.ts';
import { growth, maxGrowth, prepare } from './measure.ts';

const subject = await prepare();
const thousands = new Intl.NumberFormat('en');

describe('what a page costs', () => {
  test('the gate on a page that names nothing', async ({ bench }) => {
    await bench.compare(
      ...subject.databases.map(({ lets, size }) =>
        bench(`${thousands.format(size)} claims`, () => void lets(subject.emptyText)),
      ),
    );
  });

  test('the extraction of the sample article', async ({ bench }) => {
    await bench('extraction', () => void extractPage(subject.tree)).run();
  });

  test('the matching of the sample article', async ({ bench }) => {
    await bench.compare(
      ...subject.databases.map((database) =>
        bench(`${thousands.format(database.size)} claims`, () => void database.match()),
      ),
    );
    expect(growth(subject, 200, 4)).toBeLessThanOrEqual(maxGrowth);
  });
});
