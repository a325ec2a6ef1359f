import { wordsOf } from '../model/ask/facts.ts';
import { slug } from '../model/identity.ts';
import type { Plan } from '../model/join.ts';
import type { Thing } from '../model/plan.ts';
import { languages } from '../text/languages.ts';
import { allReports, reportById } from './index.ts';
import type { ReportDefinition } from './report.ts';

/** An account that a plan owes somebody, and the report that is one of its form, where there is one. */
export interface Owed {
  readonly declared: Thing;
  readonly form: string | undefined;
  readonly report: ReportDefinition | undefined;
}

/** Every account a plan owes, in the order of the text. */
export function reportsOwed(plan: Plan): readonly Owed[] {
  return plan.byKind.report.map((declared) => {
    const form = wordsOf(declared, 'form')[0];
    return { declared, form, report: form === undefined ? undefined : reportForForm(form) };
  });
}

/** The report that a form names: by its id, or by its title in any language. */
export function reportForForm(form: string): ReportDefinition | undefined {
  const wanted = slug(form);
  return reportById(form) ?? allReports.find((report) => titlesOf(report).some((title) => slug(title) === wanted));
}

function titlesOf({ words }: ReportDefinition): readonly string[] {
  return languages.map((language) => words(language).title);
}

/** A file for each, called after its title; a second of one title has a number. */
export function fileNames(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const own = slug(title) || 'report';
    let name = own;
    for (let count = 2; taken.has(name); count++) name = `${own}-${count}`;
    taken.add(name);
    return name;
  });
}
