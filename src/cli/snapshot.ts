import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { decodeSnapshot, issuedOn } from '#core/feed/snapshot.ts';
import { readModels, seedFolder } from './read-models.ts';

const target = join(import.meta.dirname, '../../public/feed/snapshot.json');

/**
 * Builds the snapshot that ships inside the extension from the model files of the seed. The feed that carries on from
 * there is named by HEDGE_FEED_ADDRESS and HEDGE_FEED_FINGERPRINT; without them the release has none.
 */
async function main(): Promise<number> {
  const models = await readModels(seedFolder);
  if (!models.ok) {
    console.error(models.error);
    return 1;
  }
  const { HEDGE_FEED_ADDRESS: address, HEDGE_FEED_FINGERPRINT: fingerprint } = process.env;
  const json = JSON.stringify({
    format: 2,
    issued: issuedOn(models.value),
    feed: address === undefined && fingerprint === undefined ? null : { address, fingerprint },
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
