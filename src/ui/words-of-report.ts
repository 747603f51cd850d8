import type { Attribute } from '#core/report/attributes.ts';
import type { ReportBody } from '#core/report/schema.ts';
import { translate } from './words.ts';

/** What claims are about, in words: `attributeTotalParameters` for "total-parameters". */
export function attributeWords(attribute: Attribute): string {
  const name = attribute.replaceAll(/(?:^|-)([a-z])/gu, (_, letter: string) => letter.toUpperCase());
  return translate(`attribute${name}`);
}

const fieldKeys = {
  kind: 'sentKind',
  claim: 'sentClaim',
  text: 'reportText',
  model: 'reportModel',
  attribute: 'reportAttribute',
  value: 'reportValue',
  sentence: 'reportSentence',
  evidence: 'sentEvidence',
  page: 'sentPage',
  sources: 'reportSources',
  note: 'reportNote',
} as const;

/** Every part of a report, by its name in words: all that is sent, and nothing beside it. */
export function sentLines(body: ReportBody): { readonly name: string; readonly value: string }[] {
  return Object.entries(body).flatMap(([key, value]) => {
    const text = Array.isArray(value) ? value.join('\n') : (value ?? '');
    return text === '' ? [] : [{ name: translate(fieldKeys[key as keyof typeof fieldKeys]), value: text }];
  });
}
