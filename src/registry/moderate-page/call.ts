import { fail, ok, type Result } from '#core/result.ts';

/** Asks the registry. What it refuses, it says in words, and those are shown. */
export async function call<T>(path: string, body?: unknown): Promise<Result<T>> {
  try {
    const answer = await fetch(
      `/moderate/api/${path}`,
      body === undefined
        ? {}
        : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
    );
    const data = (await answer.json()) as { value?: T; error?: string };
    return answer.ok && data.value !== undefined
      ? ok(data.value)
      : fail(data.error ?? `the registry answered ${answer.status}`);
  } catch {
    return fail('the registry did not answer');
  }
}
