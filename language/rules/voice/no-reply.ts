import { called, placeOf } from '../../model/ask/facts.ts';
import { isOver, isPastDraft } from '../../model/ask/time/stages.ts';
import { replyTo, sourcesWhereStudentsSpeak } from '../../model/ask/voices/hearing.ts';
import { unsurelyTold } from '../../model/ask/voices/telling.ts';
import { addLine, addToEnd, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const people = `inquiry "Calm starts" by tutor at "Ash School" { status running }
role tutor "Form tutor" voice teacher
group form "Year 8 tutor group" 27 students
group quiet "Quiet students" in form 6 students`;

export const noReply = defineRule({
  id: 'voice/no-reply',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'recommended',
  title: 'Students hear nothing back',
  why: 'Those who were asked should hear what was made of it, what changed and what did not. Without an answer on a day they can count on, the next question finds nobody willing.',
  question: 'When do the students hear what became of what they said, and in what form?',
  whenNot: 'The students have left, or asked not to be told.',
  sources: [
    { source: 'lundy', place: 'influence: told what changed, and why', support: 'states' },
    { source: 'ainscowSlides', place: 'dissemination', support: 'suggests' },
  ],
  messages: {
    none: 'Students speak in “{source}”, and nothing says when they hear what became of it. Add “returned to”, whom and the day.',
    undated: 'The students of “{source}” are to hear back, and no day is named. Add “on” and the day.',
    addReply: 'Say when students hear back',
    addDay: 'Say on which day',
    inWords: 'it goes back to “{words}”, and the plan does not say whether students are among them',
  },
  check(plan, report) {
    // Where a finding rests on what they said, another rule asks when they hear of that.
    const owed = new Set(
      unsurelyTold(plan).flatMap(({ people, sources, heard }) =>
        heard === 'no' && people.voices.includes('student') ? sources : [],
      ),
    );
    for (const source of sourcesWhereStudentsSpeak(plan).filter((one) => !owed.has(one))) {
      const reply = replyTo(plan, source);
      const place = { at: placeOf(source), about: source };
      const holes = { source: called(source) };
      if (reply === 'none') {
        // In a draft the answer can wait until there is something to answer.
        if (!isPastDraft(plan) && !isOver(plan, source, report.today)) continue;
        const line = 'returned to ${1:students} on ${2:not stated}';
        const fixes = () => [skeleton(report.say('addReply'), addLine(source, line))];
        report.finding('none', { ...place, holes, fixes, found: 'no reply' });
      } else if (typeof reply === 'object' && 'undated' in reply) {
        const fixes = () => [skeleton(report.say('addDay'), addToEnd(reply.undated, ' on ${1:not stated}'))];
        const at = reply.undated.phraseSpan;
        report.finding('undated', { ...place, at, holes, fixes, found: 'no day' });
      } else if (typeof reply === 'object') {
        report.undecided({ ...place, why: report.say('inWords', { words: reply.words }) });
      }
    }
  },
  examples: {
    speaking: [
      {
        title: 'students are interviewed, and that is the last they hear of it',
        plan: `${people}
evidence walks "Walking interviews" of quiet planned {
//       ^^^^^
  method interview
}`,
        fixed: `${people}
evidence walks "Walking interviews" of quiet planned {
  method interview
  returned to students on not stated
}`,
      },
      {
        title: 'they are to hear back one day',
        plan: `${people}
evidence walks "Walking interviews" of quiet {
  method interview
  returned to quiet as "A page"
  //^^^^^^^^^
}`,
        fixed: `${people}
evidence walks "Walking interviews" of quiet {
  method interview
  returned to quiet on not stated as "A page"
}`,
      },
      {
        title: 'it goes back to the governors, and to no student',
        plan: `${people}
evidence walks "Walking interviews" of quiet { method interview  returned to "Governors" on 2026-12-10 }
//       ^^^^^`,
      },
    ],
    silent: [
      {
        title: 'they hear back on a day',
        plan: `${people}
evidence "Walking interviews" of quiet { method interview  returned to quiet on 2026-12-10 as "A page" }`,
      },
      {
        title: 'what was learnt is told to students, with no word of it at the source',
        plan: `${people}
evidence "Walking interviews" of quiet { method interview }
report "What we heard, on a poster" due 2026-12-18 to form`,
      },
      {
        title: 'they sit where it is interpreted',
        plan: `${people}
evidence "Walking interviews" of quiet { method interview  interpreted by tutor, form }`,
      },
      {
        title: 'marks are counted, and nobody was asked',
        plan: `${people}
evidence "Marks by lesson" of form routine { method statistics }`,
      },
      {
        title: 'a finding rests on it, and of that another rule asks',
        plan: `${people}
evidence walks "Walking interviews" of quiet { method interview }
finding "Nobody has anything to do until the bell." based on walks`,
      },
      {
        title: 'it goes back to all of the school, in words, which may reach them',
        plan: `${people}
evidence "Walking interviews" of quiet { method interview  returned to "The whole school" on 2026-12-10 }`,
      },
      {
        title: 'an honest gap is an open point',
        plan: `${people}
evidence "Walking interviews" of quiet { method interview  returned to not stated }`,
      },
    ],
  },
});
