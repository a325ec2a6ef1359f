import { called, placeOf } from '../../model/ask/facts.ts';
import { shownAs } from '../../model/ask/labels.ts';
import { changesLedFromOutside } from '../../model/ask/people/leading.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const people = `partnership "Calm starts" { between ash, birch, uni }
school ash "Ash School"
school birch "Birch School"
university uni "The university"
role head "Head teacher" at ash voice leader
role friend "Critical friend" at uni voice researcher
group quiet "Quiet students" at ash 6 students`;

export const ledFromOutside = defineRule({
  id: 'ownership/led-from-outside',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'essential',
  partnershipOnly: true,
  title: 'A change in a school is led from outside it',
  why: 'Those who answer for a school can ask its staff to work differently, and are there the next morning. A change led by a visitor ends with the visits.',
  question: 'Who in the school leads this, and would go on leading it if the partner left?',
  whenNot: 'The school has asked somebody from outside to lead for a time; say until when, and who takes over.',
  sources: [{ source: 'actionResearch2024', support: 'states' }],
  messages: {
    outside: '“{change}” is tried at {schools} and led by {leaders}. Who at {schools} leads it with them?',
    change: 'The change',
    add: 'Add somebody of the school who leads it',
    unplaced: 'the plan does not say which organisation “{who}” belongs to',
  },
  check(plan, report) {
    for (const { change, schools, leaders, unplaced } of changesLedFromOutside(plan)) {
      const place = { at: leaders[0].span, about: change };
      if (unplaced) {
        report.undecided({ ...place, why: report.say('unplaced', { who: shownAs(plan, unplaced) }) });
        continue;
      }
      report.finding('outside', {
        ...place,
        holes: {
          change: called(change),
          schools: report.names(schools.map(called), 'and'),
          leaders: report.names(
            leaders.map((value) => shownAs(plan, value)),
            'and',
          ),
        },
        related: [{ span: placeOf(change), message: report.say('change') }],
        found: `nobody of ${schools.map(called).join(', ')}`,
        fixes: [skeleton(report.say('add'), addLine(change, 'led by ${1:not stated}'))],
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a researcher leads what is tried in a school',
        plan: `${people}
change "A shared puzzle" at ash by friend every day
//                                 ^^^^^^`,
        fixed: `${people}
change "A shared puzzle" at ash by friend every day {
  led by not stated
}`,
      },
      {
        title: 'the head of one school leads it in the other too',
        plan: `${people}
cycle autumn "Try it" {
  at birch
  change "A shared puzzle" led by head, friend
  //                              ^^^^
}`,
        fixed: `${people}
cycle autumn "Try it" {
  at birch
  change "A shared puzzle" led by head, friend {
    led by not stated
  }
}`,
      },
    ],
    silent: [
      {
        title: 'the head leads it with the researcher, for students of the school',
        plan: `${people}
change "A shared puzzle" by friend led by head for quiet`,
      },
      {
        title: 'a role that every school has leads it in each',
        plan: `${people}
role coords "Coordinators" at each school voice teacher
change "A shared puzzle" at ash, birch by coords`,
      },
      {
        title: 'a change in the university’s own practice, and one between schools',
        plan: `${people}
change "We visit before we ask" at uni by friend for quiet
change "Two bells become one" by friend for quiet level between-schools`,
      },
      {
        title: 'one role leads in two schools, for students of both',
        plan: `${people}
role leads "Lead teachers" at ash, birch voice teacher 4 teachers
group others "Quiet students" at birch 7 students
change "A shared puzzle" by leads, friend for quiet, others
change "A morning in one another’s rooms" by head for quiet, others`,
      },
      {
        title: 'whether “the team” belongs to the school is not said',
        plan: `${people}
change "A shared puzzle" at ash by "The team"`,
      },
    ],
  },
});
