import type { Edit } from '../../findings/finding.ts';
import { called, factOf, placeOf } from '../../model/ask/facts.ts';
import { isPastDraft } from '../../model/ask/time/stages.ts';
import { decidersOf, reachOf, sourcesWhereStudentsSpeak } from '../../model/ask/voices/hearing.ts';
import { studentsAct } from '../../model/ask/voices/students.ts';
import type { Thing } from '../../model/plan.ts';
import { addLine, addToEnd, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const people = `partnership "Calm starts" { status running  between ash, university }
school ash "Ash School"
university university "The university"
role head "Head teacher" at ash voice leader
role friend "Critical friend" at university voice researcher
role council "Student council" at ash voice student
group form "Year 8 tutor group" at ash 27 students`;

export const noAudience = defineRule({
  id: 'voice/no-audience',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'recommended',
  title: 'What students say reaches nobody who decides',
  why: 'Students who are asked may expect that somebody listens who can do something about it. A view that ends with those who collected it changes nothing, and students notice.',
  question: 'Who with the right to decide will hear this, and do the students know who it is?',
  whenNot: 'Students asked that it should go no further, or those who decide are told in a way the plan need not hold.',
  sources: [{ source: 'lundy', place: 'audience', support: 'states' }],
  messages: {
    nobody:
      'What students say in “{source}” reaches nobody who decides, as far as the plan says. Who should listen? Add “audience” and who.',
    others:
      'What students say in “{source}” has an audience, and nobody in it has anything to decide here. Who else should listen?',
    also: 'This reaches nobody who decides either',
    addAudience: 'Say who listens',
    inWords: 'nothing shows whether anybody in “{words}” decides anything',
  },
  check(plan, report) {
    const unheard = sourcesWhereStudentsSpeak(plan).flatMap((source) => {
      const reach = reachOf(plan, source);
      if (typeof reach === 'object') {
        const why = report.say('inWords', { words: reach.words });
        report.undecided({ at: placeOf(source), about: source, why });
      }
      return reach === 'nobody' || reach === 'others' ? [{ source, reach }] : [];
    });
    const [first, ...others] = unheard;
    // A draft is asked first who decides, and whether students are more than asked.
    const isEarly = !isPastDraft(plan) && (decidersOf(plan).length === 0 || !studentsAct(plan));
    if (!first || isEarly) return;
    const { source, reach } = first;
    report.finding(reach, {
      at: placeOf(source),
      about: source,
      holes: { source: called(source) },
      related: () => others.map((other) => ({ span: placeOf(other.source), message: report.say('also') })),
      fixes: () => [skeleton(report.say('addAudience'), addAudience(source))],
      found: reach === 'others' ? 'an audience that decides nothing' : 'no audience',
    });
  },
  examples: {
    speaking: [
      {
        title: 'a critical friend asks the students, and keeps what they say',
        plan: `${people}
evidence walks "Walking interviews" gathered by friend of form {
//       ^^^^^
  method interview
}`,
        fixed: `${people}
evidence walks "Walking interviews" gathered by friend of form {
  method interview
  audience not stated
}`,
      },
      {
        title: 'the council listens, and it decides nothing',
        plan: `${people}
contract "Working contract" { owner of decisions head }
evidence walks "Walking interviews" gathered by friend of form { method interview  audience council on 2026-12-10 }
//       ^^^^^
evidence "A survey of the year" gathered by friend of form { method survey }`,
      },
    ],
    silent: [
      {
        title: 'a draft in which students are only asked: whether they do more comes first',
        plan: `${people.replace('status running  ', '')}
evidence walks "Walking interviews" gathered by friend of form { method interview }`,
      },
      {
        title: 'the head teacher listens',
        plan: `${people}
evidence walks "Walking interviews" gathered by friend of form { method interview  audience head on 2026-12-10 }`,
      },
      {
        title: 'the head teacher reads it at a meeting, with no word of an audience',
        plan: `${people}
evidence walks "Walking interviews" gathered by friend of form { method interview }
meeting "What they told us" on 2026-11-30 by friend with head { reads walks }`,
      },
      {
        title: 'a tutor asks the own form, and decides on the mornings',
        plan: `inquiry "Calm starts" by tutor at "Ash School" { status running }
role tutor "Form tutor" voice teacher
group form "Year 8 tutor group" 27 students
evidence "Walking interviews" of form { method interview }`,
      },
      {
        title: 'whether those who listen decide anything is not known',
        plan: `${people}
evidence "Walking interviews" gathered by friend of form { method interview  audience "The Thursday group" }`,
      },
    ],
  },
});

function addAudience(source: Thing): Edit {
  const audience = factOf(source, 'audience');
  return audience ? addToEnd(audience, ', "${1:Who else}"') : addLine(source, 'audience ${1:not stated}');
}
