import { changesOf } from '../../model/ask/cycles/changes.ts';
import { practiceNow } from '../../model/ask/cycles/practices.ts';
import { called, isAhead, placeOf } from '../../model/ask/facts.ts';
import { isPastDraft } from '../../model/ask/time/stages.ts';
import type { Thing } from '../../model/plan.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

export const noCurrentPractice = defineRule({
  id: 'cycle/no-current-practice',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'recommended',
  title: 'A change that does not say what is done now',
  why: 'What is to change is mostly what everybody takes for granted. Written down it can be looked at, and later nobody has to remember how it was.',
  question: 'What happens now, in the very minutes that are to become different?',
  whenNot: 'Nothing of the kind is done yet; say so as the practice of today.',
  sources: [{ source: 'ainscow2023', place: '§5', support: 'states' }],
  messages: {
    unsaid: 'A change is planned of “{practice}”, and nothing says how that is done now. What happens today?',
    unnamed:
      'Nothing says what is done now where “{change}” is to come. Which practice changes, and what happens today?',
    change: 'This is to change it',
    now: 'Say what is done now',
    about: 'Name the practice it changes',
  },
  check(plan, report) {
    const silent = new Map<Thing, Thing[]>();
    for (const change of changesOf(plan)) {
      if (isAhead(change)) continue;
      const answer = practiceNow(plan, change);
      if (answer === 'said' || answer === 'in words') continue;
      if (answer === 'none') {
        if (!isPastDraft(plan)) continue;
        const line = addLine(change, 'about "${1:What is done now}"');
        const fixes = [skeleton(report.say('about'), line)];
        const holes = { change: called(change) };
        report.finding('unnamed', { at: placeOf(change), about: change, holes, found: 'no practice', fixes });
        continue;
      }
      for (const practice of answer) silent.set(practice, [...(silent.get(practice) ?? []), change]);
    }
    for (const [practice, changes] of silent) {
      report.finding('unsaid', {
        at: placeOf(practice),
        about: practice,
        holes: { practice: called(practice) },
        found: 'not said how it is now',
        related: changes.map((change) => ({ span: placeOf(change), message: report.say('change') })),
        fixes: [skeleton(report.say('now'), addLine(practice, 'now "${1:What happens now.}"'))],
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a change of something nobody describes',
        plan: `inquiry "Calm starts" { status running }
change task "A shared task on each table" for "Year 8" every day
//     ^^^^`,
        fixed: `inquiry "Calm starts" { status running }
change task "A shared task on each table" for "Year 8" every day {
  about "What is done now"
}`,
      },
      {
        title: 'the practice is named, and nothing is said of it',
        plan: `practice starts "How lessons begin"
//       ^^^^^^
concern noise "Mornings are noisy." about starts
question "Does a shared task calm the start?" {
  arises from noise
  change "A shared task on each table"
  change "A shared text"
}`,
        fixed: `practice starts "How lessons begin" {
  now "What happens now."
}
concern noise "Mornings are noisy." about starts
question "Does a shared task calm the start?" {
  arises from noise
  change "A shared task on each table"
  change "A shared text"
}`,
      },
    ],
    silent: [
      {
        title: 'the practice stands with the concern of the question',
        plan: `practice starts "How lessons begin" { now "Silent worksheets." }
concern "Mornings are noisy." about starts
question "Does a shared task calm the start?" { change "A shared task on each table" }`,
      },
      {
        title: 'the change names it in words, or the plan describes one',
        plan: `practice starts "How lessons begin" { now "Silent worksheets." }
change "A shared task" about "Notices, then silent reading"
change "A shared text"`,
      },
      {
        title: 'in a draft nobody has to have written it down yet',
        plan: `change "A shared task on each table" for "Year 8" every day`,
      },
      {
        title: 'what is done now is left open; the change is still ahead',
        plan: `practice starts "How lessons begin" { now not stated }
practice ends "How lessons end"
change "A shared task" about starts
change "A last word" about ends { status ahead }`,
      },
    ],
  },
});
