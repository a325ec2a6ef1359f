import { called, placeOf } from '../../model/ask/facts.ts';
import { peopleLabel } from '../../model/ask/labels.ts';
import { unsurelyTold } from '../../model/ask/voices/telling.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const people = `group form "Year 8 tutor group" 27 students
role friend "Critical friend" voice researcher
evidence walks "Walking interviews" by friend of form { method interview }`;

export const participantsNotTold = defineRule({
  id: 'reports/participants-not-told',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'essential',
  title: 'Those who gave evidence are not told what was found',
  why: 'People gave their time and their view. Hearing what became of it is owed to them, and it is the first test of whether the account is true.',
  question: 'When will those who told you this hear what you made of it, and in what form?',
  whenNot: 'They took part anonymously and cannot be reached, or hearing of it would harm somebody.',
  sources: [
    { source: 'ainscowSlides', support: 'states' },
    { source: 'bera', support: 'suggests' },
  ],
  messages: {
    one: '“{people}” gave “{source}”, a finding rests on it, and no report or talk goes back to them. When will they hear what was found?',
    many: '“{people}” gave “{source}” and other evidence, findings rest on it, and no report or talk goes back to them. When will they hear what was found?',
    voice:
      '“{source}” carries the voice “{people}”, a finding rests on it, and no report or talk goes back to those who spoke. When will they hear what was found?',
    other: 'Evidence from the same people',
    perhaps: 'whether “{people}” are among those who are told is not stated',
    add: 'Say who hears back, and when',
  },
  check(plan, report) {
    for (const { people, sources, heard } of unsurelyTold(plan)) {
      const [source, ...others] = sources;
      if (!source) continue;
      const place = { at: placeOf(source), about: source };
      if (heard === 'perhaps') {
        report.undecided({ ...place, why: report.say('perhaps', { people: peopleLabel(plan, people) }) });
        continue;
      }
      const line = `returned to ${people.thing?.name?.text ?? '${1:not stated}'} on \${2:not stated}`;
      const isVoice = people.thing === undefined && people.key.startsWith('voice:');
      report.finding(isVoice ? 'voice' : others.length > 0 ? 'many' : 'one', {
        ...place,
        holes: { people: peopleLabel(plan, people), source: called(source) },
        related: others.map((other) => ({ span: placeOf(other), message: report.say('other') })),
        found: people.key,
        fixes: [skeleton(report.say('add'), addLine(source, line))],
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'students were interviewed, and the report goes to the governors',
        plan: `${people}
//       ^^^^^
authority council "The council"
finding "Nobody has anything to do until the bell." based on walks
report "Two pages" by friend to council due 2027-02-26`,
        fixed: `group form "Year 8 tutor group" 27 students
role friend "Critical friend" voice researcher
evidence walks "Walking interviews" by friend of form {
  returned to form on not stated
  method interview }
authority council "The council"
finding "Nobody has anything to do until the bell." based on walks
report "Two pages" by friend to council due 2027-02-26`,
      },
      {
        title: 'governors, in words, are no students',
        plan: `${people}
//       ^^^^^
finding "Nobody has anything to do until the bell." based on walks
report "Two pages" by friend to "Governors" due 2027-02-26`,
      },
      {
        title: 'a voice, and no word of whose it was',
        plan: `evidence walks "Walking interviews" by "A visitor" { method interview  voice student }
//       ^^^^^
finding "Nobody has anything to do until the bell." based on walks`,
      },
      {
        title: 'students hear of it, the staff who were asked do not',
        plan: `${people}
evidence talks "What staff say of mornings" by friend of staff { method conversation }
//       ^^^^^
finding "Nobody has anything to do until the bell." based on walks, talks
shared "Assembly" to form on 2026-12-14`,
      },
    ],
    silent: [
      {
        title: 'a report to all of the school, in words, may reach them',
        plan: `${people}
finding "Nobody has anything to do until the bell." based on walks
report "Two pages" by friend to "The whole school" due 2027-02-26`,
      },
      {
        title: 'the form hears of it in assembly',
        plan: `${people}
finding "Nobody has anything to do until the bell." based on walks
shared "Assembly" to form on 2026-12-14`,
      },
      {
        title: 'nothing is found yet, so there is nothing to tell',
        plan: `${people}`,
      },
      {
        title: 'the students who were asked interpret it themselves',
        plan: `${people.replace('interview }', 'interview  interpreted by friend, form }')}
finding "Nobody has anything to do until the bell." based on walks`,
      },
      {
        title: 'teachers who watched one another need no report of it',
        plan: `role tutor "Form tutor" voice teacher
evidence visits "Pairs of teachers watch" by tutor { method mutual-observation  voice teacher }
finding "Lessons begin late." based on visits`,
      },
      {
        title: 'a form that was only watched gave nothing of its own',
        plan: `group form "Year 8 tutor group" 27 students
role friend "Critical friend" voice researcher
evidence notes "Who speaks to whom" by friend of form { method observation }
finding "Friends sit together." based on notes`,
      },
      {
        title: 'a finding that is held for now, and nobody is told yet',
        plan: `${people}
finding "Nobody has anything to do until the bell." based on walks tentative`,
      },
      {
        title: 'figures that are kept anyway',
        plan: `group form "Year 8 tutor group" 27 students
evidence marks "Marks by lesson" of form routine { method statistics }
finding "Absence falls on Mondays." based on marks`,
      },
      {
        title: 'a report to the school may reach them, so it cannot be told',
        plan: `school ash "Ash School"
${people}
finding "Nobody has anything to do until the bell." based on walks
report "Two pages" by friend to ash due 2027-02-26`,
      },
    ],
  },
});
