import { called, isDropped, wordsOf } from '../model/ask/facts.ts';
import { slug } from '../model/identity.ts';
import type { Plan } from '../model/join.ts';
import type { Thing } from '../model/plan.ts';
import { languages } from '../text/languages.ts';
import { allReports, reportById } from './index.ts';
import type { ReportDefinition } from './report.ts';

/** An account that a plan declares, and the report that is one of its form, where there is one. */
export interface Owed {
  readonly declared: Thing;
  /** What to ask for it by: its name, else its title; of several that are called alike, what tells them apart. */
  readonly key: string;
  readonly form: string | undefined;
  readonly report: ReportDefinition | undefined;
  /** The partners have withdrawn it, and owe it no more. */
  readonly isDropped: boolean;
}

/** Every account a plan declares, in the order of the text. */
export function reportsOwed(plan: Plan): readonly Owed[] {
  const declared = plan.byKind.report;
  return declared.map((one) => {
    const form = wordsOf(one, 'form')[0];
    const isAlone = declared.every((other) => other === one || ownName(other) !== ownName(one));
    return {
      declared: one,
      key: isAlone ? ownName(one) : (plan.ids.get(one) ?? ownName(one)),
      form,
      report: form === undefined ? undefined : reportForForm(form),
      isDropped: isDropped(one),
    };
  });
}

/** The account that a key, a name or a title means. */
export function owedAs(plan: Plan, asked: string): Owed | undefined {
  const all = reportsOwed(plan);
  return (
    all.find(({ key }) => key === asked) ??
    all.find(({ declared: { name, title } }) => name?.text === asked || title?.text === asked)
  );
}

function ownName(account: Thing): string {
  return account.name?.text ?? called(account);
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
