import { namedBetween, owingsOf } from '../model/ask/agreements/agreements.ts';
import { called } from '../model/ask/facts.ts';
import { partiesNamed } from '../model/ask/people/organisations.ts';
import type { Plan } from '../model/join.ts';
import type { Span, Thing, Value } from '../model/plan.ts';
import { addDeclaration, addLine, addLines, skeleton } from './mend.ts';
import type { FixDraft } from './rule.ts';

/** Help for several schools at once, where one line of a plan names them all. */

/** A line in what these schools owe already, else a block of duties of their own. */
export function addConsultation(plan: Plan, schools: readonly Thing[], at: Span, title: string): readonly FixDraft[] {
  const line = 'consultation "${1:How all staff are consulted}" due ${2:not stated}';
  const owing = owingsOf(plan).find(({ from }) => {
    const bound = from.flatMap((value) => partiesNamed(plan, value));
    return schools.every((school) => bound.includes(school));
  });
  if (owing) return [skeleton(title, addLine(owing.block, line))];
  const isHere = ({ span }: Value): boolean => span.start === at.start && span.file === at.file;
  const contract = plan.byKind.contract.find((one) => namedBetween(plan, one).some(isHere));
  const value = contract && namedBetween(plan, contract).find(isHere);
  if (!contract || !value) return [];
  const names = schools.map((school) => school.name?.text ?? `"${called(school)}"`);
  const from = value.type === 'name' && value.each ? `each ${value.text}` : names.join(', ');
  const lines = [`owed by ${from} to \${3:not stated} {`, `  ${line}`, '}'];
  return [skeleton(title, addLines(contract, lines))];
}

/** A team for each school, their gaps numbered through. */
export function addTeams(plan: Plan, schools: readonly Thing[], title: string): readonly FixDraft[] {
  const teams = schools.map((school, index) => {
    const at = school.name?.text ?? `"${called(school)}"`;
    const [name, coordinator, members] = [1, 2, 3].map((gap) => 3 * index + gap);
    return `team "\${${name}:Inquiry group}" at ${at} {
  coordinated by \${${coordinator}:not stated}
  members \${${members}:not stated}
}`;
  });
  const [first] = schools;
  return first ? [skeleton(title, addDeclaration(plan, first.span, teams.join('\n\n')))] : [];
}
