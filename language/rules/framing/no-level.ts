import { called, placeOf } from '../../model/ask/facts.ts';
import { asksForLevels, barriersElsewhere, withoutLevel } from '../../model/ask/framing/barriers.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const two = `partnership "Calm starts" { between ash, uni }
school ash "Ash School"
university uni "The university"`;

export const noLevel = defineRule({
  id: 'framing/no-level',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'recommended',
  title: 'A barrier or change on no level, or all changes on one level and barriers on another',
  why: 'Some barriers lie within a school, some between schools, some beyond them. Where the level is not said, partners act on the one they know, and the others stay in the way.',
  question: 'On which level does this lie, and who of us can act there?',
  whenNot: 'The level is disputed and left open on purpose; say so.',
  sources: [
    { source: 'ainscow2023', place: '§4, the ecology of equity', support: 'states' },
    { source: 'ainscowSlides', support: 'states' },
  ],
  messages: {
    barrier:
      'The barrier “{title}” does not say on which level it lies: within a school, between schools or beyond them. Who could act there?',
    change:
      'The change “{title}” does not say on which level it acts: within a school, between schools or beyond them. Who else could act there?',
    none: 'None of the {count} barriers and changes says on which level it lies: within a school, between schools or beyond them. Who could act where?',
    elsewhere: 'All changes lie {side}, and “{barrier}” lies {other}. Who acts there?',
    'within-school': 'within the school',
    'between-schools': 'between schools',
    'beyond-school': 'beyond the school',
    level: 'Name its level',
    also: 'This does not say it either',
    far: 'It lies elsewhere',
  },
  check(plan, report) {
    const { lacking, count } = asksForLevels(plan) ? withoutLevel(plan) : { lacking: [], count: 0 };
    const [first, ...others] = lacking;
    const fixes = first ? [skeleton(report.say('level'), addLine(first, 'level ${1:not stated}'))] : [];
    if (first && others.length > 0 && lacking.length === count) {
      const related = others.map((other) => ({ span: placeOf(other), message: report.say('also') }));
      const place = { at: placeOf(first), about: first, found: 'no levels', related, fixes };
      report.finding('none', { ...place, holes: { count: `${count}` } });
    } else {
      for (const thing of lacking) {
        const fix = skeleton(report.say('level'), addLine(thing, 'level ${1:not stated}'));
        const holes = { title: called(thing) };
        report.finding(thing.kind === 'barrier' ? 'barrier' : 'change', {
          at: placeOf(thing),
          about: thing,
          holes,
          found: 'no level',
          fixes: [fix],
        });
      }
    }
    const elsewhere = barriersElsewhere(plan);
    const [far] = elsewhere?.barriers ?? [];
    if (!elsewhere || !far) return;
    report.finding('elsewhere', {
      at: placeOf(elsewhere.changes[0]),
      about: elsewhere.changes[0],
      severity: 'hint',
      holes: { side: report.say(elsewhere.side), barrier: called(far.barrier), other: report.say(far.side) },
      found: `all ${elsewhere.side}`,
      related: elsewhere.barriers.map(({ barrier }) => ({ span: placeOf(barrier), message: report.say('far') })),
    });
  },
  examples: {
    speaking: [
      {
        title: 'one barrier says its level, the other does not',
        plan: `barrier "The first ten minutes ask nothing." { level within-school }
barrier bus "The bus from the estate is late." { caused by local-system }
//      ^^^`,
      },
      {
        title: 'in a partnership nobody says it',
        plan: `${two}
barrier starts "The first ten minutes ask nothing." about "How lessons begin"
//      ^^^^^^
change "A shared task"`,
        fixed: `${two}
barrier starts "The first ten minutes ask nothing." about "How lessons begin" {
  level not stated
}
change "A shared task"`,
      },
      {
        title: 'everything is tried in school, and a barrier lies beyond',
        plan: `barrier starts "The first ten minutes ask nothing." { level classroom }
barrier bus "The bus from the estate is late." { level beyond-school }
change task "A shared task" { addresses starts }
//     ^^^^`,
      },
    ],
    silent: [
      {
        title: 'a change has the level of its barrier or question',
        plan: `${two}
barrier starts "The first ten minutes ask nothing." { level within-school }
change "A shared task" { addresses starts }
question "Why?" {
  level between-schools
  change "Visits" by "Both schools"
}`,
      },
      {
        title: 'one teacher’s inquiry that speaks of no level',
        plan: `inquiry "Calm starts" by tutor at "The school"
role tutor "Form tutor" voice teacher
barrier "The first ten minutes ask nothing."
change "A shared task"`,
      },
      {
        title: 'the authority works on the barrier beyond later',
        plan: `barrier starts "The first ten minutes ask nothing." { level classroom }
barrier bus "The bus from the estate is late." { level beyond-school }
change task "A shared task" { addresses starts }
change "The bus leaves earlier." { level area  addresses bus  status ahead }`,
      },
      {
        title: 'left open; and the barrier beyond is out of reach',
        plan: `barrier starts "The first ten minutes ask nothing." { level within-school }
barrier bus "The bus from the estate is late." { level beyond-school  response out-of-reach }
barrier noise "Corridors are loud." { level left open }
change "A shared task" { addresses starts }`,
      },
    ],
  },
});
