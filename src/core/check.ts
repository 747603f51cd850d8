import * as v from 'valibot';
import { fail, ok, type Result } from './result.ts';

/**
 * Checks a value from outside against a schema. The error names the first offending place, what was received
 * there and what is allowed, e.g. `seed/gpt-9.json: claims.3.verdict: received "maybe", allowed ("unverified" | ...)`.
 */
export function check<S extends v.GenericSchema>(schema: S, value: unknown, what: string): Result<v.InferOutput<S>> {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return ok(parsed.output);
  const issue = parsed.issues[0];
  const where = v.getDotPath(issue);
  const allowed =
    issue.type === 'check' || issue.type === 'regex' || issue.type === 'iso_date'
      ? issue.message
      : (issue.expected ?? issue.message);
  return fail(`${what}: ${where === null ? '' : `${where}: `}received ${shorten(issue.received)}, allowed ${allowed}`);
}

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}
