import { labelOf, phaseLabels } from '../../../locales/labels.ts';
import type { Kind } from '../../../syntax/vocabulary/kinds.ts';
import { knownValues } from '../../../syntax/vocabulary/lists.ts';
import { languages } from '../../../text/languages.ts';
import type { Plan } from '../../join.ts';
import type { Thing, Value } from '../../plan.ts';
import { ancestors, called, isAhead, pointedAt, pointingAt, says, targetsOf, valuesOf } from '../facts.ts';
import { onceForEach } from '../once.ts';
import { type Edge, edgesOf } from '../time/periods.ts';
import { beginsAfter } from '../time/stages.ts';

/** Cycles, the models they follow, and what stands in them. */

/** A model of cycles, be it shipped or declared by the plan or its programme: its phases in their order. */
export interface Model {
  /** The known word for it, or what its declaration is called. */
  readonly name: string;
  /** What readers call it. */
  readonly title: string;
  readonly phases: readonly string[];
  /** Of a shipped model the titles that each phase may bear, in every language; that of the reader first. */
  readonly labels?: readonly (readonly string[])[];
  /** All that each phase may be called, as it is compared. */
  readonly plain: readonly (readonly string[])[];
}

/** The phases of a model as readers call them. */
export function phaseTitles({ phases, labels }: Model): readonly string[] {
  return phases.map((phase, place) => labels?.[place]?.[0] ?? phase);
}

/** The model a cycle follows: its own, else the plan’s; `words` when it names one that nobody has described. */
export const modelOf = onceForEach((plan: Plan, cycle: Thing): Model | 'words' | undefined => {
  const holders = [cycle, ...ancestors(plan, cycle), ...(plan.head ? [plan.head] : [])];
  const value = holders.flatMap((holder) => valuesOf(holder, 'model'))[0];
  return value && describedBy(plan, value);
});

function describedBy(plan: Plan, value: Value): Model | 'words' {
  const declared = targetsOf(plan, value).find(({ kind }) => kind === 'model');
  return declared ? declaredModel(declared) : (knownModel(plan, value.text) ?? 'words');
}

function declaredModel(model: Thing): Model {
  return described({ name: called(model), title: called(model), phases: phasesOf(model).map(called) });
}

function described(model: Omit<Model, 'plain'>): Model {
  const { phases, labels } = model;
  return { ...model, plain: phases.map((title, place) => [title, ...(labels?.[place] ?? [])].map(plain)) };
}

/** A model that ships with the language, or stands in the settings. */
function knownModel(plan: Plan, name: string): Model | undefined {
  const { language, words } = plan.settings;
  const phases = knownValues('model', words).get(name)?.phases;
  if (phases === undefined) return undefined;
  const tables = [language, ...languages].flatMap((one) => {
    const titles = phaseLabels(name, one);
    return titles ? [titles] : [];
  });
  const labels = phases.map((_, place) => tables.flatMap((titles) => titles[place] ?? []));
  return described({ name, title: labelOf('model', name, language, words), phases, labels });
}

/** Which phase of a model a phase is: by its name or title, or by the first word of either; -1 when it is none. */
export function placeInModel(model: Pick<Model, 'plain'>, phase: Thing): number {
  const own = [phase.title, phase.name].flatMap((words) => (words ? [plain(words.text)] : []));
  const exact = model.plain.findIndex((titles) => titles.some((title) => own.includes(title)));
  if (exact >= 0) return exact;
  const stems = own.map(stem);
  const alike = model.plain.flatMap((titles, place) =>
    titles.some((one) => stems.includes(stem(one))) ? [place] : [],
  );
  return alike.length === 1 ? (alike[0] ?? -1) : -1;
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('-', ' ').trim();
}

/** Enough of the first word to tell `planning` and `plan` for one: its first four letters. */
function stem(words: string): string {
  return words.slice(0, 4).trim();
}

/** The phases of a cycle. */
export function phasesOf(cycle: Thing): readonly Thing[] {
  return cycle.things.filter(({ kind }) => kind === 'phase');
}

/** The meetings, grouped by where they stand: in one cycle, one question, or by themselves. */
function seriesOfMeetings(plan: Plan): readonly (readonly Thing[])[] {
  const series = new Map<Thing | undefined, Thing[]>();
  for (const meeting of plan.byKind.meeting) {
    const holder = plan.parents.get(meeting) ?? pointedAt(plan, meeting, 'in')[0];
    series.set(holder, [...(series.get(holder) ?? []), meeting]);
  }
  return [...series.values()];
}

const acts: readonly Kind[] = ['change', 'activity', 'step', 'decision', 'next', 'visit', 'training', 'amendment'];

/** Whether a decision or an action is recorded of a meeting, in it or pointing at it, be it left open. */
function ledToSomething(plan: Plan, meeting: Thing): boolean {
  if (says(meeting, 'decides') || says(meeting, 'gathers')) return true;
  if (meeting.things.some(({ kind }) => acts.includes(kind))) return true;
  return pointingAt(plan, meeting, 'based on', 'after', 'about').some(({ kind }) => acts.includes(kind));
}

/** Two or more meetings in a row that led to nothing, or that cannot be put in order because a day is in words. */
export type Idle = { readonly meetings: readonly [Thing, Thing, ...Thing[]]; readonly inOrder: boolean };

/** Runs of meetings that have been held and led to nothing, as of a day. */
export function idleMeetings(plan: Plan, today: string): readonly Idle[] {
  return seriesOfMeetings(plan).flatMap((series): readonly Idle[] => {
    const held = series.filter((meeting) => !isAhead(meeting) && !beginsAfter(plan, meeting, today));
    const dated = held.map((meeting) => ({ meeting, begin: edgesOf(plan, meeting).begin }));
    const inOrder = dated.every(({ begin }) => begin.state === 'known');
    const sorted = dated.toSorted((a, b) => (dayOf(a.begin) < dayOf(b.begin) ? -1 : 1)).map(({ meeting }) => meeting);
    const idle = sorted.filter((meeting) => !ledToSomething(plan, meeting));
    if (inOrder || idle.length === held.length)
      return runsOf(plan, sorted).map((meetings) => ({ meetings, inOrder: true }));
    const [first, second, ...others] = idle;
    return first && second ? [{ meetings: [first, second, ...others], inOrder: false }] : [];
  });
}

function runsOf(plan: Plan, meetings: readonly Thing[]): readonly (readonly [Thing, Thing, ...Thing[]])[] {
  const runs: Thing[][] = [[]];
  for (const meeting of meetings) {
    if (ledToSomething(plan, meeting)) runs.push([]);
    else runs.at(-1)?.push(meeting);
  }
  return runs.flatMap(([first, second, ...others]) => (first && second ? [[first, second, ...others] as const] : []));
}

function dayOf(edge: Edge): string {
  return edge.state === 'known' ? edge.days.first : '';
}
