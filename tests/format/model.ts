import { readPart } from '../../language/syntax/lower.ts';

const places: ReadonlySet<string> = new Set(['span', 'wordSpan', 'phraseSpan', 'head', 'block', 'indent', 'file']);

/** What a text says, without where it says it. Problems are left out: which are told together depends on the line. */
export function said(text: string): unknown {
  const { problems: _, ...part } = readPart('plan.inquiry', text);
  return withoutPlaces(part);
}

function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !places.has(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutPlaces(inner)]));
}

/** A text without its white space. */
export function letters(text: string): string {
  return text.replaceAll(/\s/g, '');
}
