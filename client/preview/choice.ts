import type { Choice } from './messages.ts';

/** Whether something that a command was called with says which report is meant; menus pass other things. */
export function isChoice(value: unknown): value is Choice {
  return typeof value === 'object' && value !== null && 'report' in value && typeof value.report === 'string';
}

/** Whether two choices come to the same report. */
export function isSameChoice(a: Choice, b: Choice): boolean {
  return a.report === b.report && a.language === b.language && a.edition === b.edition && a.role === b.role;
}

/** What a file with the report is called, so that one for the public does not take the place of one for the partners. */
export function fileNameOf({ report, language, edition, role }: Choice): string {
  const whose = role?.match(/[\p{L}\p{N}]+/gu)?.join('-');
  return [report, whose?.toLowerCase(), edition, language].filter((part) => part !== undefined).join('-');
}
