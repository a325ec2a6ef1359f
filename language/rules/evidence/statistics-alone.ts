import { fedQuestions } from '../../model/ask/evidence/evidence.ts';
import { allFigures } from '../../model/ask/evidence/methods.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import { knownLabels } from '../../model/ask/labels.ts';
import { isPastDraft } from '../../model/ask/time/stages.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const people = `inquiry "Calm starts" by tutor at "Ash School" { status running }
role tutor "Form tutor" voice teacher
group form "Year 8 tutor group" 27 students`;

export const statisticsAlone = defineRule({
  id: 'evidence/statistics-alone',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'recommended',
  title: 'A question rests on figures alone',
  why: 'Statistics are a good place to begin, for they show where to look. What lies behind them is found by asking and watching.',
  question: 'What do the figures make you want to ask, and whom could you ask it?',
  whenNot: 'The question is how many, and nothing else.',
  sources: [{ source: 'ainscow2023', place: '§4.1', support: 'states' }],
  messages: {
    figures: '“{question}” rests on figures alone ({methods}). What do they make you want to ask or to see?',
    source: 'It yields figures',
    addSource: 'Plan to ask or to watch',
    noMethod: '“{what}” does not state its method',
    ownMethod: '“{what}” is none of the known methods, so nothing shows whether it yields figures',
    methodsDiffer: 'the accounts differ on the method of “{what}”',
  },
  check(plan, report) {
    if (!isPastDraft(plan)) return;
    for (const { question, sources } of fedQuestions(plan)) {
      const place = { at: placeOf(question), about: question };
      const figures = allFigures(plan, sources);
      if (figures.is === 'cannot tell')
        report.undecided({ ...place, why: report.say(figures.because, { what: figures.what }) });
      if (figures.is !== true) continue;
      const methods = knownLabels(plan, 'method', figures.methods);
      const line = 'evidence "${1:What is asked or seen}" of ${2:not stated} planned { method ${3:not stated} }';
      report.finding('figures', {
        ...place,
        holes: { question: called(question), methods: report.list(methods) },
        related: sources.map((source) => ({ span: placeOf(source), message: report.say('source') })),
        fixes: [skeleton(report.say('addSource'), addLine(question, line))],
        found: `${figures.methods.join(', ')} only`,
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'late marks and a test',
        plan: `${people}
question why "Why do mornings begin loudly?" {
//       ^^^
  evidence "Late marks" of form routine { method statistics }
  evidence "A reading test" of form routine { method test }
}`,
        fixed: `${people}
question why "Why do mornings begin loudly?" {
  evidence "Late marks" of form routine { method statistics }
  evidence "A reading test" of form routine { method test }
  evidence "Who speaks to whom" of form planned { method observation }
}`,
        filled: ['Who speaks to whom', 'form', 'observation'],
      },
      {
        title: 'a questionnaire yields figures too',
        plan: `${people}
question why "Why do mornings begin loudly?" {
//       ^^^
  evidence "Late marks" of form routine { method statistics }
  evidence "How was your morning, 1 to 5" of form { method questionnaire }
}`,
      },
    ],
    silent: [
      {
        title: 'figures, and talks about them',
        plan: `${people}
question "Why do mornings begin loudly?" {
  evidence "Late marks" of form routine { method statistics }
  evidence "Talks about late marks" of form { method conversation }
}`,
      },
      {
        title: 'one source does not state its method',
        plan: `${people}
question "Why do mornings begin loudly?" {
  evidence "Late marks" of form routine { method statistics }
  evidence "What tutors say" { voice teacher }
}`,
      },
      {
        title: 'a first draft begins with figures',
        plan: `inquiry "Calm starts"
question "Why do mornings begin loudly?" {
  evidence "Late marks" of pupils routine { method statistics }
}`,
      },
    ],
  },
});
