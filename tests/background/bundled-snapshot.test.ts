import { describe, expect, it } from 'vitest';
import { readBundledSnapshot } from '../../src/background/bundled-snapshot.ts';

const serve =
  (body: string, status = 200): typeof fetch =>
  () =>
    Promise.resolve(new Response(body, { status }));

describe('the bundled snapshot', () => {
  it.each([
    ['cut off in the middle', '{"format":2,"iss'],
    ['of another shape', '{"hello":"world"}'],
    ['of a format that is not known', '{"format":99,"issued":"2026-01-01","feed":null,"models":[]}'],
    ['nothing', ''],
  ])('that is %s is refused, in words', async (_, body) => {
    const read = await readBundledSnapshot('snapshot.json', serve(body));
    expect(read.ok).toBe(false);
    expect(read.ok ? '' : read.error.length).toBeGreaterThan(10);
  });

  it('that is missing is refused, in words', async () => {
    expect(await readBundledSnapshot('snapshot.json', serve('', 404))).toEqual({
      ok: false,
      error: 'the bundled claims: received status 404, allowed 200',
    });
    const gone = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await readBundledSnapshot('snapshot.json', gone)).toMatchObject({ ok: false });
  });
});
