import { unconsulted } from '../../model/ask/agreements/consulting.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import { isBinding } from '../../model/ask/time/stages.ts';
import type { Thing } from '../../model/plan.ts';
import { addToEnd, skeleton } from '../mend.ts';
import { addConsultation } from '../mend-schools.ts';
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
    none: 'Nothing says that the staff of {schools} are consulted. Add “consultation” to what it owes.',
    noneOfThem: 'Nothing says that the staff of {schools} are consulted. Add “consultation” to what each of them owes.',
    late: 'The staff of {schools} are consulted after the cycle “{cycle}” has begun. Can they be asked before?',
    partly: 'The consultation at {schools} does not reach {groups}. Can they be asked too?',
    add: 'Say how the staff are consulted',
    reach: 'Consult them too',
    cycle: 'The first cycle begins here',
    incomparable: 'the days of the consultation and of the first cycle cannot be compared',
  },
  check(plan, report) {
    if (plan.byKind.contract.length === 0) return;
    for (const { schools, at, about, said } of unconsulted(plan)) {
      const place = { at, about };
      const named = report.names(schools.map(called), 'and');
      if (said.is === 'cannot tell') report.undecided({ ...place, why: report.say('incomparable') });
      // A draft is asked first for what each side owes the other.
      if (said.is === 'not at all' && isBinding(plan)) {
        const fixes = addConsultation(plan, schools, at, report.say('add'));
        const message = schools.length > 1 ? 'noneOfThem' : 'none';
        report.finding(message, { ...place, holes: { schools: named }, fixes, found: 'none' });
      }
      if (said.is === 'late') {
        const related = [{ span: placeOf(said.cycle), message: report.say('cycle') }];
        const holes = { schools: named, cycle: called(said.cycle) };
        report.finding('late', { ...place, holes, related, found: 'after the first cycle begins' });
      }
      if (said.is === 'partly') {
        const fixes = reach(said.duty, said.missed, report.say('reach'));
        const holes = { schools: named, groups: report.names(said.missed, 'or') };
        const found = `without ${said.missed.map((group) => `“${group}”`).join(', ')}`;
        report.finding('partly', { ...place, holes, fixes, found });
      }
    }
  },
  examples: {
    speaking: [
      {
        title: 'a school that owes no consultation',
        plan: `${two}
  //      ^^^
  owed by ash to uni { access "To lessons." }
  owed by uni to ash { visits "Each half-term." }
}`,
        fixed: `${two}
  owed by ash to uni {
    consultation "How all staff are consulted" due not stated
    access "To lessons." }
  owed by uni to ash { visits "Each half-term." }
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
      {
        title: 'no school of many owes it, and all are told of together',
        plan: `partnership "Calm starts" { status running  between "Ash School", "Birch School" }
school "Ash School"
school "Birch School"
contract "Working contract" { between each school }
//                                    ^^^^^^^^^^^`,
      },
    ],
    silent: [
      {
        title: 'a draft in which nothing is owed yet',
        plan: `${two}
}`,
      },
      {
        title: 'a draft in which one side owes nothing yet',
        plan: `${two}
  owed by ash to uni { access "To lessons." }
}`,
      },
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

function reach(consultation: Thing, missed: readonly string[], title: string): readonly FixDraft[] {
  const reached = consultation.facts.find(({ phrase }) => ['with', 'of', 'for', 'to'].includes(phrase));
  const groups = missed.map((group, index) => `, \${${index + 1}:"${group}"}`).join('');
  return reached ? [skeleton(title, addToEnd(reached, groups))] : [];
}
