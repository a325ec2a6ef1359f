import { dutiesOf } from '../../model/ask/agreements/duties.ts';
import { accountsDiffer, called, placeOf, targetsOf, valuesOf } from '../../model/ask/facts.ts';
import { partiesNamed, partiesOfActor } from '../../model/ask/people/organisations.ts';
import type { Plan } from '../../model/join.ts';
import type { Thing } from '../../model/plan.ts';
import { defineRule } from '../rule.ts';

const three = `partnership "Calm starts" { between ash, birch, agency }
agency agency "The national agency"
school birch "Birch School"`;

export const noRealChoice = defineRule({
  id: 'contract/no-real-choice',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'all',
  partnershipOnly: true,
  title: 'A party was invited or told to take part, and nothing shows that it could decline',
  why: 'An invitation from somebody with power is hard to refuse. Where nobody in the school was asked whether to join, the partnership begins as somebody else’s idea.',
  question: 'Who there was asked before the yes was given, and what would have happened had they said no?',
  whenNot: 'Taking part is laid down by law, and the partners say so openly.',
  sources: [{ source: 'ecerCbs', support: 'suggests' }],
  messages: {
    invited: '“{party}” was invited, and no consultation shows that it could decline. Who there was asked, and when?',
    mandated:
      '“{party}” was told to take part, and no consultation shows that it could decline. What is still for it to choose?',
    differ: 'the accounts differ on how “{party}” came to take part',
  },
  check(plan, report) {
    for (const party of plan.byKind.party) {
      const entry = valuesOf(party, 'entry').find(({ text }) => text === 'invited' || text === 'mandated');
      if (!entry || isConsulted(plan, party)) continue;
      const place = { at: entry.span, about: party };
      const holes = { party: called(party) };
      if (accountsDiffer(party, 'entry')) {
        report.undecided({ ...place, why: report.say('differ', holes) });
        continue;
      }
      const related = [{ span: placeOf(party), message: called(party) }];
      report.finding(entry.text === 'invited' ? 'invited' : 'mandated', {
        ...place,
        holes,
        related,
        found: entry.text,
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'invited by the agency, and nobody was asked',
        plan: `${three}
school ash "Ash School" { entry invited }
//                              ^^^^^^^
contract "Working contract" { between ash, birch, agency }`,
      },
      {
        title: 'another school was consulted, this one was told',
        plan: `${three} { entry chosen }
school ash "Ash School" { entry mandated }
//                              ^^^^^^^^
owed by birch to agency { consultation "All staff are asked." due 2026-08-28 }`,
      },
    ],
    silent: [
      {
        title: 'invited, and the staff were asked',
        plan: `${three}
school ash "Ash School" { entry invited }
owed by ash to agency { consultation "All staff are asked whether to join." due 2026-08-28 }`,
      },
      {
        title: 'it came of its own choice, and how another came is not known',
        plan: `${three} { entry unknown }
school ash "Ash School" { entry chosen }`,
      },
      {
        title: 'the staff of several schools were asked together, and it is one of them',
        plan: `${three} { part of agency }
school ash "Ash School" part of agency { entry invited }
group staff "Teachers of both schools" at birch, ash voice teacher
owed by agency to birch { consultation "Each school says yes or no before it joins." of staff on 2026-05-06 }`,
      },
      {
        title: 'the agency owes the consultation to each school',
        plan: `${three} { entry invited }
school ash "Ash School" { entry invited }
owed by agency to each school { consultation "Nobody joins before the staff are heard." }`,
      },
    ],
  },
});

/** Whether a consultation is owed by a party or to it. */
function isConsulted(plan: Plan, party: Thing): boolean {
  return dutiesOf(plan, 'consultation').some((duty) => {
    const block = plan.parents.get(duty);
    const named = [duty, ...(block ? [block] : [])].flatMap((one) =>
      valuesOf(one, 'owed by', 'to', 'with', 'of', 'for'),
    );
    return named.some((value) =>
      [
        ...partiesNamed(plan, value),
        ...targetsOf(plan, value).flatMap((target) => partiesOfActor(plan, target)),
      ].includes(party),
    );
  });
}
