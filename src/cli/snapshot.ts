import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { decodeSnapshot, issuedOn } from '#core/feed/snapshot.ts';
import { readModels, seedFolder } from './read-models.ts';

const target = join(import.meta.dirname, '../../public/feed/snapshot.json');

/**
 * Builds the snapshot that ships inside the extension from the model files of the seed. The feed that carries on from
 * there stands in the file that HEDGE_FEED names, as `npm run feed -- release` writes it; without it the release has none.
 */
async function main(): Promise<number> {
  const models = await readModels(seedFolder);
  if (!models.ok) {
    console.error(models.error);
    return 1;
  }
  const source = process.env['HEDGE_FEED'];
  const json = JSON.stringify({
    format: 2,
    issued: issuedOn(models.value),
    feed: source === undefined ? null : (JSON.parse(await readFile(source, 'utf8')) as unknown),
    models: models.value,
  });
  // Read back as the extension will read it: what it would refuse must not ship.
  const back = decodeSnapshot(JSON.parse(json));
  if (!back.ok) {
    console.error(back.error);
    return 1;
  }
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, json);
  const claims = models.value.reduce((total, file) => total + file.claims.length, 0);
  const bytes = Buffer.byteLength(json);
  console.log(
    `snapshot of ${back.value.issued}: ${models.value.length} models, ${claims} claims, ${bytes} bytes, ${gzipSync(json, { level: 9 }).length} gzipped`,
  );
  return 0;
}

process.exitCode = await main();
