import type { Choice } from './messages.ts';

/** Whether something that a command was called with says which report is meant; menus pass other things. */
export function isChoice(value: unknown): value is Choice {
  return typeof value === 'object' && value !== null && 'report' in value && typeof value.report === 'string';
}

/** Whether two choices come to the same report. */
export function isSameChoice(a: Choice, b: Choice): boolean {
  // An account may change its form, and is still the same.
  const isSameReport = a.account === undefined ? a.report === b.report : true;
  return (
    isSameReport && a.account === b.account && a.language === b.language && a.edition === b.edition && a.role === b.role
  );
}

/** What a file with the report is called, so that one for the public does not take the place of one for the partners. */
export function fileNameOf({ report, account, language, edition, role }: Choice): string {
  const what = account === undefined ? report : (words(account) ?? report);
  return [what, role && words(role), edition, language].filter((part) => part !== undefined).join('-');
}

function words(text: string): string | undefined {
  return text
    .match(/[\p{L}\p{N}]+/gu)
    ?.join('-')
    .toLowerCase();
}

/** An account in a list: what it is called, for whom it is and by when. */
export function labelOf({ title, about }: { readonly title: string; readonly about: string }): string {
  return about === '' ? title : `${title} — ${about}`;
}
