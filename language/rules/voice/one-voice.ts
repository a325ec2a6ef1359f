import { fedQuestions } from '../../model/ask/evidence/evidence.ts';
import { commonPeople } from '../../model/ask/evidence/triangulation.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import { knownLabel } from '../../model/ask/labels.ts';
import { isPastDraft } from '../../model/ask/time/stages.ts';
import { onlyVoiceOf } from '../../model/ask/voices/voices.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const people = `inquiry "Calm starts" by tutor at "Ash School" { status running }
role tutor "Form tutor" voice teacher
group form "Year 8 tutor group" 27 students
group juniors "Year 4 class" 24 students`;

export const oneVoice = defineRule({
  id: 'voice/one-voice',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'recommended',
  title: 'One voice alone feeds a question',
  why: 'Leaders, practitioners, students and colleagues elsewhere each see a part of what happens. What is familiar to one of them may look strange to another, and that is where learning begins.',
  question: 'Who would tell another story about this?',
  whenNot: 'The question is what one group thinks, and no more.',
  sources: [{ source: 'ainscowSlides', place: 'Making the familiar unfamiliar', support: 'states' }],
  messages: {
    one: 'Only one voice is heard in the sources of “{question}”: {voice}. Who would tell another story about this?',
    source: 'It is heard here',
    addVoice: 'Plan to hear another voice',
    whoseView: 'the plan does not say whose view “{what}” carries',
  },
  check(plan, report) {
    if (!isPastDraft(plan)) return;
    for (const { question, sources } of fedQuestions(plan)) {
      // Of a single source, or a single group, the forms of triangulation ask already.
      if (sources.length < 2 || commonPeople(plan, sources).is === 'one') continue;
      const place = { at: placeOf(question), about: question };
      const only = onlyVoiceOf(plan, sources);
      if (only.is === 'cannot tell') report.undecided({ ...place, why: report.say(only.because, { what: only.what }) });
      if (only.is !== true) continue;
      const line = 'evidence "${1:What they are asked}" gathered by ${2:not stated} planned { voice ${3:not stated} }';
      report.finding('one', {
        ...place,
        holes: { question: called(question), voice: knownLabel(plan, 'voice', only.voice) },
        related: only.heardIn.map((source) => ({ span: placeOf(source), message: report.say('source') })),
        fixes: [skeleton(report.say('addVoice'), addLine(question, line))],
        found: `${only.voice} only`,
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'two groups of students, and nobody else',
        plan: `${people}
question why "Why do mornings begin loudly?" {
//       ^^^
  evidence "Walking interviews" of form { method interview }
  evidence "Maps of the morning" of juniors { method drawing }
}`,
        fixed: `${people}
question why "Why do mornings begin loudly?" {
  evidence "Walking interviews" of form { method interview }
  evidence "Maps of the morning" of juniors { method drawing }
  evidence "What they are asked" gathered by not stated planned { voice teacher }
}`,
        filled: ['What they are asked', 'not stated', 'teacher'],
      },
      {
        title: 'figures speak for nobody, so that teachers are left alone',
        plan: `${people}
question why "Why do mornings begin loudly?" {
//       ^^^
  evidence "Late marks" of form routine { method statistics }
  evidence "What tutors say" { method interview voice teacher }
}`,
      },
    ],
    silent: [
      {
        title: 'students and teachers',
        plan: `${people}
question "Why do mornings begin loudly?" {
  evidence "Walking interviews" of form { method interview }
  evidence "What tutors say" { method interview voice teacher }
}`,
      },
      {
        title: 'one group of people, of which another rule asks already',
        plan: `${people}
question "Why do mornings begin loudly?" {
  evidence "Walking interviews" of form { method interview }
  evidence "Maps of the morning" of form { method drawing }
}`,
      },
      {
        title: 'whose view the watching carries is not said',
        plan: `${people}
question "Why do mornings begin loudly?" {
  evidence "Walking interviews" of form { method interview }
  evidence "Who speaks to whom" of juniors { method observation }
}`,
      },
      {
        title: 'a first draft may begin with one voice',
        plan: `inquiry "Calm starts" by tutor at "Ash School"
role tutor "Form tutor" voice teacher
question "Why do mornings begin loudly?" {
  evidence "What tutors say" { method interview voice teacher }
  evidence "What tutors write" { method diary voice teacher }
}`,
      },
    ],
  },
});
