import { called, placeOf, says, valuesOf } from '../../model/ask/facts.ts';
import { shownAs } from '../../model/ask/labels.ts';
import { decidedWithoutRight } from '../../model/ask/people/leading.ts';
import { leavesOpen } from '../../model/ask/people/sides.ts';
import { across } from '../../model/stretches.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const people = `partnership "Calm starts" { between ash, uni }
school ash "Ash School"
university uni "The university"
role head "Head teacher" at ash voice leader
role coord "Coordinator" at ash voice teacher
role friend "Critical friend" at uni voice researcher`;

export const twoAccountable = defineRule({
  id: 'ownership/two-accountable',
  since: '0.2.0',
  status: 'settled',
  severity: 'error',
  nature: 'contradiction',
  preset: 'all',
  partnershipOnly: true,
  title: 'Two answer for one activity and neither leads, or somebody decides without the right to',
  why: 'Many can do a thing together, and one signs it off. Where two answer for it, each may wait for the other; where somebody decides who has no right to, the decision does not hold.',
  question: 'Whom would you ring the day before, and whose yes would count?',
  whenNot: 'Two people share one post, or the right to decide was handed over; write down how.',
  sources: [{ source: 'raci', support: 'states' }],
  messages: {
    two: '{owners} answer for “{activity}” together. Which of them leads it?',
    noRight:
      '“{who}” takes the decision “{decision}”, and the right to decide lies with {owners}. Whose decision is it?',
    lead: 'Say who leads it',
    decision: 'The decision',
    vague: 'somebody who decides is named in words only',
  },
  check(plan, report) {
    for (const activity of plan.byKind.activity) {
      const owners = valuesOf(activity, 'by');
      const [first] = owners;
      const last = owners.at(-1);
      if (!first || !last || first === last || says(activity, 'led by') || leavesOpen(activity, 'by')) continue;
      const names = report.names(
        owners.map((owner) => shownAs(plan, owner)),
        'and',
      );
      report.finding('two', {
        at: across(first.span, last.span),
        about: activity,
        holes: { owners: names, activity: called(activity) },
        found: owners.map(({ text }) => text).join(', '),
        fixes: [skeleton(report.say('lead'), addLine(activity, 'led by ${1:not stated}'))],
      });
    }
    for (const { decision, by, owners, vague } of decidedWithoutRight(plan)) {
      const place = { at: by.span, about: decision };
      if (vague) {
        report.undecided({ ...place, why: report.say('vague') });
        continue;
      }
      const names = report.names(
        owners.map((owner) => shownAs(plan, owner)),
        'and',
      );
      report.finding('noRight', {
        ...place,
        holes: { who: shownAs(plan, by), decision: called(decision), owners: names },
        related: [{ span: placeOf(decision), message: report.say('decision') }],
        found: `decided by ${by.text}`,
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'two owners, and nobody leads',
        plan: `${people}
activity "Interview classmates" by coord, friend
//                                 ^^^^^^^^^^^^^`,
        fixed: `${people}
activity "Interview classmates" by coord, friend {
  led by not stated
}`,
      },
      {
        title: 'a coordinator decides what the head alone may decide',
        plan: `${people}
contract "Working contract" { owner of decisions head }
decision "Adopt, adapt or abandon" on 2027-05-22 by coord with friend
//                                                  ^^^^^`,
      },
    ],
    silent: [
      {
        title: 'one leads, others help',
        plan: `${people}
activity "Interview classmates" by coord, friend led by coord
activity "Read what they say" by coord with friend`,
      },
      {
        title: 'the head is there when it is decided',
        plan: `${people}
contract "Working contract" { owner of decisions head }
decision "Adopt, adapt or abandon" on 2027-05-22 by coord with head`,
      },
      {
        title: 'the school owns decisions, and its head takes one',
        plan: `${people}
contract "Working contract" { owner of decisions ash }
decision "Adopt, adapt or abandon" on 2027-05-22 by head`,
      },
      {
        title: 'the team that decides has the head among its members, and a question may be owned by two',
        plan: `${people}
team group "Inquiry group" at ash { members head, coord }
question why "Why do mornings begin loudly?" by coord, friend
contract "Working contract" { owner of decisions head }
decision "Adopt, adapt or abandon" on 2027-05-22 by group`,
      },
    ],
  },
});
