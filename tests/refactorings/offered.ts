import type { Plan } from '../../language/model/join.ts';
import { written } from '../../language/refactorings/change.ts';
import { refactoringsAt } from '../../language/refactorings/index.ts';
import type { Refactoring } from '../../language/refactorings/refactoring.ts';
import { type PlanOptions, planOf, planRoot } from '../support/plan.ts';

/** Marks where the cursor stands; twice, where a selection begins and ends. */
const cursor = '‸';

export interface Offered {
  readonly plan: Plan;
  readonly refactorings: readonly Refactoring[];
  /** The files without cursors. */
  readonly files: Readonly<Record<string, string>>;
}

/** What is offered where the cursor stands, in a plan of one file or of several. */
export function offeredAt(marked: string | Readonly<Record<string, string>>, options: PlanOptions = {}): Offered {
  const typed = typeof marked === 'string' ? { 'plan.inquiry': marked } : marked;
  const files = Object.fromEntries(Object.entries(typed).map(([name, text]) => [name, text.replaceAll(cursor, '')]));
  const [name = '', text = ''] = Object.entries(typed).find(([, one]) => one.includes(cursor)) ?? [];
  const start = text.indexOf(cursor);
  const place = { file: `${planRoot}/${name}`, start, end: Math.max(start, text.lastIndexOf(cursor) - cursor.length) };
  const plan = planOf(files, options);
  return { plan, files, refactorings: refactoringsAt(plan, files[name] ?? '', place) };
}

/** The titles of what is offered that begin so. */
export function titlesAt(marked: string | Readonly<Record<string, string>>, beginning: string): string[] {
  const titles = offeredAt(marked).refactorings.map(({ title }) => title);
  return titles.filter((title) => title.startsWith(beginning));
}

/** The files once the action whose title begins so is carried out; undefined where it is not offered. */
export function filesAfter(
  marked: string | Readonly<Record<string, string>>,
  beginning: string,
): Record<string, string> | undefined {
  const { refactorings, files } = offeredAt(marked);
  const chosen = refactorings.find(({ title }) => title.startsWith(beginning));
  return chosen && applied(files, chosen);
}

/** The same for a plan of one file. */
export function textAfter(marked: string, beginning: string): string | undefined {
  return filesAfter(marked, beginning)?.['plan.inquiry'];
}

export function applied(files: Readonly<Record<string, string>>, { edits }: Refactoring): Record<string, string> {
  const changesOf = (name: string) =>
    edits.filter(({ span }) => span.file === `${planRoot}/${name}`).map(({ span, text }) => ({ ...span, text }));
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, inLineEndsOf(text, changesOf(name))]));
}

/** As an editor writes it: new lines end as those of the file do. */
function inLineEndsOf(text: string, changes: readonly { start: number; end: number; text: string }[]): string {
  const after = written(text, changes);
  return text.includes('\r\n') ? after.replaceAll(/\r?\n/g, '\r\n') : after;
}
