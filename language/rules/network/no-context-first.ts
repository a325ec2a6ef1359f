import { called, placeOf } from '../../model/ask/facts.ts';
import { unpreparedArea } from '../../model/ask/framing/levels.ts';
import { addDeclaration, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const city = 'partnership "City strategy" { level area }';
const analysis = 'evidence area "Strengths and barriers of the city" by "The council"';

export const noContextFirst = defineRule({
  id: 'network/no-context-first',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'recommended',
  title: 'A strategy for an area that acts before it has looked',
  why: 'What stands in the way differs from one part of a city to the next, and so do the strengths that are there. A strategy that starts with an analysis of its own context can build on both.',
  question: 'What do you know of this area that made you choose this action first?',
  whenNot: 'The analysis was made in an earlier programme; name it as a source.',
  sources: [{ source: 'ainscow2023', place: '§4.2', support: 'states' }],
  messages: {
    none: '“{action}” acts on an area, and no look at the whole of it comes first. What stands in the way there, and which strengths are there already?',
    late: '“{action}” begins before “{analysis}”. What could the look at the area still change in it?',
    look: 'The look at the area',
    add: 'Plan a look at the whole area',
  },
  check(plan, report) {
    const unprepared = unpreparedArea(plan);
    if (!unprepared) return;
    const { action, late } = unprepared;
    const place = { at: placeOf(action), about: action };
    if (late) {
      report.finding('late', {
        ...place,
        holes: { action: called(action), analysis: called(late) },
        related: [{ span: placeOf(late), message: report.say('look') }],
        found: 'too late',
      });
      return;
    }
    const line = 'evidence "${1:Strengths and barriers of the area}" by ${2:not stated} { kind contextual-analysis }';
    report.finding('none', {
      ...place,
      holes: { action: called(action) },
      found: 'none',
      fixes: [skeleton(report.say('add'), addDeclaration(plan, action.span, line))],
    });
  },
  examples: {
    speaking: [
      {
        title: 'a programme for all schools, and nobody has looked',
        plan: `${city}
change clubs "Breakfast clubs in every school" by "The council" for pupils
//     ^^^^^`,
        fixed: `${city}
change clubs "Breakfast clubs in every school" by "The council" for pupils

evidence "Strengths and barriers of the area" by not stated { kind contextual-analysis }`,
      },
      {
        title: 'the analysis comes half a year after the first action',
        plan: `network schools "Schools of the city" coordinated by "The council"
${analysis} from 2027-03-01 to 2027-05-28 { kind contextual-analysis  method statistics }
change clubs "Breakfast clubs in every school" by "The council" for pupils from 2026-09-07 { level area }
//     ^^^^^`,
      },
      {
        title: 'the open question about the area is looked into only afterwards',
        plan: `${city}
question "What keeps children of this city from arriving?" exploratory {
  level area
  ${analysis} from 2027-03-01 to 2027-05-28 { method statistics }
}
change clubs "Breakfast clubs in every school" by "The council" for pupils from 2026-09-07
//     ^^^^^`,
      },
    ],
    silent: [
      {
        title: 'the city was looked at first',
        plan: `${city}
${analysis} from 2026-03-02 to 2026-05-29 { kind contextual-analysis  method statistics }
change "Breakfast clubs in every school" by "The council" for pupils from 2026-09-07`,
      },
      {
        title: 'a change in one classroom needs no look at the city',
        plan: `inquiry "Calm starts" by "The tutor"
change "A shared puzzle on each table" by "The tutor" for pupils { level classroom }`,
      },
      {
        title: 'one partner’s change for its area, in a partnership about a school',
        plan: `partnership "Calm starts" { level whole-school, area }
change "One form a term instead of one a week" by "The council" for staff { level area }`,
      },
      {
        title: 'the plan is for the area, and this change for one classroom of it',
        plan: `${city}
change "A shared puzzle on each table" by "The tutor" for pupils { level classroom }`,
      },
      {
        title: 'an open question about the area was looked into first',
        plan: `${city}
question "What keeps children of this city from arriving?" exploratory {
  level area
  ${analysis} from 2026-03-02 to 2026-05-29 { method statistics }
}
change "Breakfast clubs in every school" by "The council" for pupils from 2026-09-07`,
      },
      {
        title: 'nothing is done yet',
        plan: city,
      },
    ],
  },
});
