import { unwatchedChanges } from '../../model/ask/evidence/watching.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import { isPastDraft } from '../../model/ask/time/stages.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const people = `inquiry "Calm starts" by tutor at "Ash School" { status running }
role tutor "Form tutor" voice teacher
group form "Year 8 tutor group" 27 students
practice mornings "How tutor time begins"`;

export const practiceUnobserved = defineRule({
  id: 'evidence/practice-unobserved',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'recommended',
  title: 'A practice is to change and nobody watches it',
  why: 'What people say of a lesson and what happens in it are two things. Colleagues who watch one another, in the room or on film, see what is too familiar to be told.',
  question: 'Who will watch what is really done, before and after?',
  whenNot: 'What changes cannot be seen, such as how marks are kept.',
  sources: [{ source: 'ainscow2023', place: '§4.1', support: 'states' }],
  messages: {
    unwatched: 'With “{change}” a practice is to change, and nobody watches it. Who could look at what is really done?',
    also: 'This change is watched by nobody either',
    addWatching: 'Plan to watch it',
    noMethod: '“{what}” does not state its method',
    ownMethod: '“{what}” is none of the known methods, so nothing shows whether somebody watches',
    methodsDiffer: 'the accounts differ on the method of “{what}”',
    visit: '“{what}” says in words alone what it looks at',
  },
  check(plan, report) {
    if (!isPastDraft(plan)) return;
    for (const { changes, watched } of unwatchedChanges(plan)) {
      const [change, ...others] = changes;
      if (!change) continue;
      const place = { at: placeOf(change), about: change };
      if (watched.is === 'cannot tell') {
        report.undecided({ ...place, why: report.say(watched.because, { what: watched.what }) });
        continue;
      }
      const line = 'evidence "${1:What is watched}" gathered by ${2:not stated} planned { method ${3:observation} }';
      report.finding('unwatched', {
        ...place,
        holes: { change: called(change) },
        related: others.map((other) => ({ span: placeOf(other), message: report.say('also') })),
        fixes: [skeleton(report.say('addWatching'), addLine(change, line))],
        found: 'watched by nobody',
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'tutor time changes, and students are asked about it',
        plan: `${people}
question why "Does a shared task help?" {
  evidence "Walking interviews" of form { method interview }
  change "A shared puzzle" about mornings for form
  //     ^^^^^^^^^^^^^^^^^
}`,
        fixed: `${people}
question why "Does a shared task help?" {
  evidence "Walking interviews" of form { method interview }
  change "A shared puzzle" about mornings for form {
    evidence "What is watched" gathered by not stated planned { method observation }
  }
}`,
      },
      {
        title: 'lessons are watched, but for another question',
        plan: `${people}
question tasks "Does a shared task help?" { evidence "Late marks" of form routine { method statistics } }
question talk "Who speaks in maths?" { evidence "Maths lessons" of form { method observation } }
cycle "Try" {
  pursues tasks
  change "A shared puzzle" about mornings for form
  //     ^^^^^^^^^^^^^^^^^
  change "Adults sit down" about mornings for form
}`,
      },
    ],
    silent: [
      {
        title: 'somebody watches',
        plan: `${people}
question "Does a shared task help?" {
  evidence "Who speaks to whom" of form { method observation }
  change "A shared puzzle" about mornings for form
}`,
      },
      {
        title: 'a camera watches',
        plan: `${people}
question "Does a shared task help?" {
  evidence "The first ten minutes in pictures" of form { method photography }
  change "A shared puzzle" about mornings for form
}`,
      },
      {
        title: 'a visit looks at the practice',
        plan: `${people}
question "Does a shared task help?" {
  evidence "Walking interviews" of form { method interview }
  change "A shared puzzle" about mornings for form
}
visit "A colleague sits in" about mornings by tutor on 2026-11-02`,
      },
      {
        title: 'whether a visit to the place looks at it is said in words',
        plan: `${people}
school ash "Ash School"
question "Does a shared task help?" {
  evidence "Walking interviews" of form { method interview }
  change "A shared puzzle" about mornings for form at ash
}
visit "A colleague sits in" at ash by tutor on 2026-11-02 { focus "How the day begins" }`,
      },
      {
        title: 'how it is looked at is said in words of its own',
        plan: `${people}
question "Does a shared task help?" {
  evidence "Ten minutes on Mondays" of form { method "being there" }
  change "A shared puzzle" about mornings for form
}`,
      },
      {
        title: 'the change names no practice',
        plan: `${people}
question "Does a shared task help?" {
  evidence "Walking interviews" of form { method interview }
  change "A breakfast before school" for form
}`,
      },
      {
        title: 'nothing has been gathered for the question yet',
        plan: `${people}
question "Does a shared task help?" { change "A shared puzzle" about mornings for form }`,
      },
    ],
  },
});
