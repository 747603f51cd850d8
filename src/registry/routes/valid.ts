import { validator } from 'hono-openapi';
import type { ValidationTargets } from 'hono';
import type { GenericSchema } from 'valibot';

/** Checks a part of a request against its schema, and answers 400 with what was received and what is allowed. */
export function valid<T extends keyof ValidationTargets, S extends GenericSchema>(target: T, schema: S) {
  return validator(target, schema, (result, c) => {
    if (result.success) return undefined;
    const [issue] = result.error;
    const path = (issue?.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part)).join('.');
    return c.json(
      { error: `${target}${path === '' ? '' : `.${path}`}: ${(issue?.message ?? 'not valid').slice(0, 300)}` },
      400,
    );
  });
}
