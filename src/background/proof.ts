import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';

// Beyond this no registry of good will asks a reader's machine to work.
const longest = 120_000; // ms
const mostCost = 100_000; // rounds for each try
const toldEvery = 25; // tries

/**
 * Solves an ALTCHA challenge (format 2) in the background: its keys are derived by WebCrypto, on a thread of the
 * browser's own, so that no page waits for it. Base64 of challenge and solution, as its widget gives them; null where
 * there is none.
 */
export async function solveProof(challenge: unknown, onTries: (tries: number) => void): Promise<string | null> {
  const asked = challenge as Challenge;
  if (!(asked.parameters.cost <= mostCost)) return null;
  let tries = 0;
  const derive: typeof deriveKey = (...args) => {
    tries += 1;
    if (tries % toldEvery === 0) onTries(tries);
    return deriveKey(...args);
  };
  try {
    const solution = await solveChallenge({ challenge: asked, deriveKey: derive, timeout: longest });
    return solution === null ? null : btoa(JSON.stringify({ challenge, solution }));
  } catch {
    return null; // Not of the form that the library knows.
  }
}
