import { involvement } from '../../model/ask/agreements/involving.ts';
import { called } from '../../model/ask/facts.ts';
import { isBinding } from '../../model/ask/time/stages.ts';
import type { Plan } from '../../model/join.ts';
import type { Thing, Value } from '../../model/plan.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule, type FixDraft } from '../rule.ts';

const two = `partnership "Calm starts" { between ash, uni }
school ash "Ash School" { staff 80 }
university uni "The university"`;

export const noInvolvementTarget = defineRule({
  id: 'contract/no-involvement-target',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'recommended',
  partnershipOnly: true,
  title: 'No target for staff who take an active part, or one that is not reached',
  why: 'A few keen people can carry a project for a while, but a school changes when enough of its staff take part. How many are enough is for the partners to say, and then to look at.',
  question: 'How many of the staff would have to take part before this changes the school?',
  whenNot: 'The school takes part with one class or one team only, and the partners have agreed that.',
  sources: [{ source: 'ainscow2023', place: '§2', support: 'states' }],
  messages: {
    none: 'Nothing says how many of the staff of {schools} are to take an active part. Add “involvement” to what it owes, with your own number.',
    noNumber:
      'The staff of {schools} are to take an active part, and no number says how many. What would be enough for you?',
    below: 'At {schools} {actual} take an active part, and {target} were meant to. What would make room for more?',
    add: 'Say how many are to take part',
    share: '{part} of {whole}',
    unclear: 'what was meant and what it came to cannot be compared',
  },
  check(plan, report) {
    for (const { schools, at, about, said } of involvement(plan, report.today)) {
      const place = { at, about };
      const holes = { schools: report.names(schools.map(called), 'and') };
      if (said.is === 'cannot tell') report.undecided({ ...place, why: report.say('unclear') });
      // A draft is asked first for what each side owes the other.
      if (said.is === 'none' && isBinding(plan)) {
        const fixes = addTarget(plan, said.duties, report.say('add'));
        report.finding('none', { ...place, holes, found: 'none', fixes });
      }
      if (said.is === 'no number') {
        const fixes = [skeleton(report.say('add'), addLine(said.duty, 'target ${1:not stated}'))];
        report.finding('noNumber', { ...place, holes, found: said.is, fixes });
      }
      if (said.is !== 'below') continue;
      const share = (part: string, whole: string): string => report.say('share', { part, whole });
      const [actual = '', target = ''] = [said.actual, said.target].map((value) => worded(value, share));
      const found = worded(said.actual, (part, whole) => `${part} of ${whole}`);
      report.finding('below', { ...place, holes: { ...holes, target, actual }, found });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a school that owes cover, and says nothing of who takes part',
        plan: `${two}
contract "Working contract" { between ash, uni
//                                    ^^^
  owed by ash to uni {
    time "Cover for the team."
  }
  owed by uni to ash { visits "Each half-term." }
}`,
        fixed: `${two}
contract "Working contract" { between ash, uni
  owed by ash to uni {
    time "Cover for the team."
    involvement "Staff take an active part." target not stated
  }
  owed by uni to ash { visits "Each half-term." }
}`,
      },
      {
        title: 'an active part with no number, and seven of eighty where a fifth was meant',
        plan: `${two}
contract "Working contract" {
  between ash, uni
  owed by ash to uni {
    involvement "Staff take an active part."
    //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    involvement "Staff visit lessons." planned 20 % of staff actual 7 staff
    //          ^^^^^^^^^^^^^^^^^^^^^^
  }
}`,
        fixed: `${two}
contract "Working contract" {
  between ash, uni
  owed by ash to uni {
    involvement "Staff take an active part." {
      target not stated
    }
    involvement "Staff visit lessons." planned 20 % of staff actual 7 staff
  }
}`,
      },
    ],
    silent: [
      {
        title: 'a target, and more than that',
        plan: `${two}
contract "Working contract" {
  between ash, uni
  owed by ash to uni { involvement "Staff take an active part." planned 20 % of staff actual 17 of 80 staff }
}`,
      },
      {
        title: 'below its target, and not due yet',
        plan: `${two}
owed by ash to uni { involvement "Staff take part." planned 20 staff actual 7 staff due 2027-07-31 }`,
      },
      {
        title: 'a draft in which one side owes nothing yet',
        plan: `${two}\ncontract "Working contract" { owed by ash to uni { time "Cover for the team." } }`,
      },
      {
        title: 'a school whose duties are not written yet',
        plan: `${two}\ncontract "Working contract" { between ash, uni }`,
      },
      {
        title: 'a target in words, or of another sort, cannot be compared',
        plan: `${two}
contract "Working contract" {
  between ash, uni
  owed by ash to uni {
    involvement "Staff take part." actual 7 staff { target "Every department" }
    involvement "Teams take part." planned 8 teams actual 7 staff
  }
}`,
      },
    ],
  },
});

/** A line beside what the school owes already. */
function addTarget(plan: Plan, duties: readonly Thing[], title: string): readonly FixDraft[] {
  const block = duties.map((duty) => plan.parents.get(duty)).find((parent) => parent?.kind === 'duties');
  const line = 'involvement "${1:Staff take an active part.}" target ${2:not stated}';
  return block ? [skeleton(title, addLine(block, line))] : [];
}

function worded(value: Value | undefined, share: (part: string, whole: string) => string): string {
  if (value?.type !== 'amount') return value?.text ?? '';
  const unit = value.unit?.text;
  if (value.outOf !== undefined) return share(value.text, [value.outOf, unit].join(' ').trim());
  return value.percent && unit ? share(value.text, unit) : [value.text, unit].join(' ').trim();
}
