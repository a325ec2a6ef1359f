import { namedBetween, owingsOf, partiesAmong } from '../../model/ask/agreements.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import { partiesNamed } from '../../model/ask/people.ts';
import { boundSchools, consultationsOf, lateConsultation, staffGroupsLeftOut } from '../../model/ask/schools.ts';
import type { Plan } from '../../model/join.ts';
import type { Thing } from '../../model/plan.ts';
import { addLine, addLines, addToEnd, skeleton } from '../mend.ts';
import { defineRule, type FixDraft } from '../rule.ts';

const two = `partnership "Calm starts" { between ash, uni }
school ash "Ash School"
university uni "The university"
contract "Working contract" {
  between ash, uni`;
const withGroups = `partnership "Calm starts" { between ash, uni }
school ash "Ash School" { staff groups teachers, support }
group teachers "Teachers" at ash voice teacher
group support "Support staff" at ash voice support-staff
university uni "The university"
contract "Working contract" {
  between ash, uni`;

export const noConsultation = defineRule({
  id: 'contract/no-consultation',
  since: '0.1.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'essential',
  partnershipOnly: true,
  title: 'Staff are not consulted before the work begins',
  why: 'The work reaches every classroom of a school. Staff who were asked before it was decided can make it theirs; staff who hear of it afterwards can only comply.',
  question: 'Who on the staff has been asked whether the school should join, and what did they say?',
  whenNot: 'The staff were consulted before this plan was written, or the whole staff is the team.',
  sources: [{ source: 'ainscow2023', place: '§2', support: 'states' }],
  messages: {
    none: 'Nothing says that the staff of “{school}” are consulted. Add “consultation” to what it owes.',
    late: 'The staff of “{school}” are consulted after the cycle “{cycle}” has begun. Can they be asked before?',
    partly: 'The consultation at “{school}” does not reach {groups}. Can they be asked too?',
  },
  check(plan, report) {
    if (plan.byKind.contract.length === 0) return;
    for (const [school, value] of boundSchools(plan)) {
      const about = school;
      const name = called(school);
      const consultations = consultationsOf(plan, school);
      const [first] = consultations;
      if (!first) {
        const fixes = addConsultation(plan, school);
        report.finding('none', {
          at: value?.span ?? placeOf(school),
          about,
          holes: { school: name },
          fixes,
          found: 'none',
        });
        continue;
      }
      const late = lateConsultation(plan, school, consultations);
      if (late === 'cannot tell') {
        const why = 'the days of the consultation and of the first cycle cannot be compared';
        report.undecided({ at: placeOf(first), about, why });
      } else if (late) {
        const related = [{ span: placeOf(late.cycle), message: 'The first cycle begins here' }];
        const holes = { school: name, cycle: called(late.cycle) };
        report.finding('late', { at: late.at, about, holes, related, found: 'after the first cycle begins' });
      }
      const missed = staffGroupsLeftOut(plan, school, consultations);
      if (missed.length === 0) continue;
      const groups = missed.map((group) => `“${group}”`).join(', ');
      const fixes = reach(first, missed);
      report.finding('partly', {
        at: placeOf(first),
        about,
        holes: { school: name, groups },
        fixes,
        found: `without ${groups}`,
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a school that owes no consultation',
        plan: `${two}
  //      ^^^
  owed by ash to uni { access "To lessons." }
}`,
        fixed: `${two}
  owed by ash to uni {
    consultation "How all staff are consulted" due not stated
    access "To lessons." }
}`,
      },
      {
        title: 'the consultation falls due when the first cycle is under way',
        plan: `${two}
  owed by ash to uni { consultation "All staff." due 2026-10-15 }
  //                                                 ^^^^^^^^^^
}
cycle autumn "Look closely" from 2026-09-07 to 2026-12-11`,
      },
      {
        title: 'a declared group of staff is left out',
        plan: `${withGroups}
  owed by ash to uni { consultation "Before the focus is agreed." with teachers }
  //                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}`,
        fixed: `${withGroups}
  owed by ash to uni { consultation "Before the focus is agreed." with teachers, "Support staff" }
}`,
      },
    ],
    silent: [
      {
        title: 'all staff, before the first cycle',
        plan: `${withGroups}
  owed by ash to uni { consultation "All staff." due 2026-08-31 }
}
cycle autumn "Look closely" from 2026-09-07 to 2026-12-11`,
      },
      {
        title: 'each school owes it, and a day in words cannot be compared',
        plan: `${two}
  owed by each school to uni { consultation "All staff." due "the first week" }
}
cycle autumn "Look closely" from 2026-09-07 to 2026-12-11`,
      },
    ],
  },
});

/** A line in what the school owes already, else a block of duties of its own. */
function addConsultation(plan: Plan, school: Thing): readonly FixDraft[] {
  const title = 'Say how the staff are consulted';
  const line = 'consultation "${1:How all staff are consulted}" due ${2:not stated}';
  const owing = owingsOf(plan).find(({ from }) => from.some((value) => partiesNamed(plan, value).includes(school)));
  if (owing) return [skeleton(title, addLine(owing.block, line))];
  const contract = plan.byKind.contract.find((one) => partiesAmong(plan, namedBetween(plan, one)).has(school));
  const from = school.name?.text ?? `"${called(school)}"`;
  const lines = [`owed by ${from} to \${3:not stated} {`, `  ${line}`, '}'];
  return contract ? [skeleton(title, addLines(contract, lines))] : [];
}

function reach(consultation: Thing, missed: readonly string[]): readonly FixDraft[] {
  const reached = consultation.facts.find(({ phrase }) => ['with', 'of', 'for', 'to'].includes(phrase));
  const groups = missed.map((group, index) => `, \${${index + 1}:"${group}"}`).join('');
  return reached ? [skeleton('Consult them too', addToEnd(reached, groups))] : [];
}
