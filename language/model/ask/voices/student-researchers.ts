import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import type { Thing } from '../../plan.ts';
import { isHeldAnyway, owingsOf } from '../agreements/agreements.ts';
import { dutiesOf } from '../agreements/duties.ts';
import { cameUnasked, gatherersOf } from '../evidence/evidence.ts';
import { gatheredBy, whenGathered } from '../evidence/gathering.ts';
import { called, isAhead, isOpenPoint, pointedAt, pointingAt, targetsOf, valuesOf } from '../facts.ts';
import { partiesNamed, partnerOf } from '../people/organisations.ts';
import { isStudent, membersOf } from '../people/people.ts';
import { dayOf, type Edge, isBefore, type KnownEdge, outermost } from '../time/periods.ts';
import { cannotTell, type Unclear } from '../unclear.ts';

/** Students who do research on their classmates' behalf, and whether they learnt how. */

/** Students who gather evidence of others, with the sources they gather. */
export interface StudentResearchers {
  readonly who: Thing;
  readonly sources: readonly Thing[];
}

/** Students who ask or watch others: who writes or draws of themselves is asked, and what is held anyway needs no asking. */
export function studentResearchers(plan: Plan): readonly StudentResearchers[] {
  const tasks = plan.byKind.evidence
    .filter((source) => !cameUnasked(source) && !isHeldAnyway(source) && !isAhead(source) && !isOpenPoint(source))
    .map((source) => ({ source, students: studentsGathering(plan, source) }));
  return unique(tasks.flatMap(({ students }) => students)).map((who) => ({
    who,
    sources: tasks.filter(({ students }) => students.includes(who)).map(({ source }) => source),
  }));
}

function studentsGathering(plan: Plan, source: Thing): readonly Thing[] {
  const work = pointingAt(plan, source, 'gathers').filter(({ kind }) => kind === 'activity');
  const gathering = [
    ...gatherersOf(plan, source),
    ...work.flatMap((one) => pointedAt(plan, one, 'by', 'led by', 'with')),
  ];
  const asked = pointedAt(plan, source, 'of');
  return unique(gathering).filter((actor) => isStudentAlone(plan, actor) && !asked.includes(actor));
}

/** Of a team of students and adults, the students are looked at by themselves. */
export function isStudentAlone(plan: Plan, actor: Thing): boolean {
  return (
    isStudent(plan, actor) && (actor.kind !== 'team' || membersOf(plan, actor).every((one) => isStudent(plan, one)))
  );
}

export type Training =
  | { readonly is: 'in time' | 'none' }
  | { readonly is: 'late'; readonly edge: KnownEdge; readonly training: Thing }
  | Unclear<'inWords' | 'forWhom'>;

/** Whether student researchers are trained, and before they begin. */
export function trainingOf(plan: Plan, { who, sources }: StudentResearchers): Training {
  const theirs = [...plan.byKind.training, ...dutiesOf(plan, 'training')].filter((one) => isFor(plan, one, who));
  if (theirs.length === 0 && isGivenByProgramme(plan)) return { is: 'in time' };
  if (theirs.length === 0) return perhapsTheirs(plan, who);
  const begin = beginOf(plan, sources);
  const edges = theirs.map((training) => ({ training, edge: dayOf(plan, training) }));
  const late = edges.map(({ training, edge }) => ({ training, edge, is: comesAfter(edge, begin) }));
  if (late.some(({ is }) => is === false)) return { is: 'in time' };
  const [first] = late;
  const words = late.find(({ is }) => is === 'cannot tell');
  if (words || first?.edge.state !== 'known') return cannotTell('inWords', called(words?.training ?? who));
  return { is: 'late', edge: first.edge, training: first.training };
}

/** The day on which they begin; where nobody says, the first by which a source of theirs is gathered. */
function beginOf(plan: Plan, sources: readonly Thing[]): Edge {
  const begins = sources.map((source) => whenGathered(plan, source).begin);
  const begin = outermost(begins, 'first');
  if (begin.state !== 'absent') return begin;
  const ends = sources.map((source) => gatheredBy(plan, source));
  return outermost(ends, 'first');
}

const learners = ['for', 'with', 'of', 'to', 'attended by'] as const;

function isFor(plan: Plan, training: Thing, who: Thing): boolean {
  return pointedAt(plan, training, ...learners).some((one) => one === who || membersOf(plan, one).includes(who));
}

/** What a programme gives to the students of its schools is for those of a member too; on which day, the programme answers for. */
function isGivenByProgramme(plan: Plan): boolean {
  return plan.inheritance.byKind.training.some((one) =>
    pointedAt(plan, one, ...learners).some((learner) => isStudent(plan, learner)),
  );
}

/** Training that does not say for whom it is, or is promised to the organisation they belong to, may be theirs. */
function perhapsTheirs(plan: Plan, who: Thing): Training {
  const home = partnerOf(plan, who);
  const promised = owingsOf(plan)
    .filter(({ to }) => to.length === 0 || to.some((value) => home && partiesNamed(plan, value).includes(home)))
    .flatMap(({ duties }) => duties.filter(({ word }) => word === 'training'));
  const vague = [...plan.byKind.training, ...promised].find((training) => {
    const values = valuesOf(training, ...learners);
    return values.length === 0 || values.some((value) => targetsOf(plan, value).length === 0);
  });
  return vague ? cannotTell('forWhom', called(vague)) : { is: 'none' };
}

/** Whether one edge lies after another; where either has no day, nothing speaks against it. */
function comesAfter(edge: Edge, begin: Edge): boolean | 'cannot tell' {
  if (edge.state === 'known' && begin.state === 'known') return isBefore(begin.days, edge.days);
  return edge.state === 'words' && begin.state === 'known' ? 'cannot tell' : false;
}
