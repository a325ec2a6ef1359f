import { fedQuestions, methodsOf } from '../../model/ask/evidence/evidence.ts';
import { commonMethod, commonPeople } from '../../model/ask/evidence/triangulation.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import { knownLabels } from '../../model/ask/labels.ts';
import { isPastDraft } from '../../model/ask/time/stages.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

export const triangulationMethods = defineRule({
  id: 'triangulation/methods',
  since: '0.1.0',
  status: 'trial',
  severity: 'warning',
  nature: 'absence',
  preset: 'essential',
  title: 'All evidence is gathered by one method',
  why: 'Every method shows some things and hides others: an interview tells what people say, an observation what they do. Several sources of one method share what it hides.',
  question: 'Which other way of looking could show what this one hides?',
  whenNot: 'The question is about words or figures alone, so that one method reaches all of it.',
  sources: [
    { source: 'ainscow2023', place: 'section 3, triangulation', support: 'states' },
    { source: 'denzin', place: 'methodological triangulation', support: 'suggests' },
  ],
  messages: {
    both: 'Both sources of “{question}” are gathered by one method: {method}. Which other way of looking could show what it hides?',
    all: 'All {count} sources of “{question}” are gathered by one method: {method}. Which other way of looking could show what it hides?',
    only: 'The only source of “{question}” is gathered by one method: {method}. Which other way of looking could show what it hides?',
    names:
      'The sources of “{question}” differ in the name of their method only: {method}. Which other way of looking could show what it hides?',
    source: 'Method: {method}',
    other: 'Plan a source by another method',
    accountsDiffer: 'the accounts differ on the method of “{what}”',
    notSaid: '“{what}” does not state its method',
    unknown: '“{what}” is none of the known methods, so it cannot be compared',
    noMethod: 'no source states its method',
  },
  check(plan, report) {
    for (const { question, sources } of fedQuestions(plan)) {
      const at = placeOf(question);
      const common = commonMethod(plan, sources);
      if (common.is === 'cannot tell')
        report.undecided({ at, about: question, why: report.say(common.because, { what: common.what }) });
      if (common.is !== 'one') continue;
      // A draft with one source is asked first who else could tell, and a second source answers both.
      if (sources.length === 1 && !isPastDraft(plan) && commonPeople(plan, sources).is === 'one') continue;
      const place = {
        at,
        about: question,
        found: `${common.methods.join(' and ')} only`,
        related: sources.map((source) => ({
          span: placeOf(source),
          message: report.say('source', { method: report.list(knownLabels(plan, 'method', methodsOf(source))) }),
        })),
        fixes: [
          skeleton(
            report.say('other'),
            addLine(question, 'evidence "${1:What is gathered}" of ${2:not stated} planned { method ${3:not stated} }'),
          ),
        ],
      };
      const holes = {
        question: called(question),
        method: report.list(knownLabels(plan, 'method', common.methods), 'and'),
      };
      if (sources.length === 1) report.finding('only', { ...place, holes });
      else if (new Set(sources.flatMap(methodsOf)).size > 1) report.finding('names', { ...place, holes });
      else if (sources.length === 2) report.finding('both', { ...place, holes });
      else report.finding('all', { ...place, holes: { ...holes, count: `${sources.length}` } });
    }
  },
  examples: {
    speaking: [
      {
        title: 'students and teachers are asked, but nobody looks',
        plan: `question why "Why do students stay away?" {
//       ^^^
  evidence students "Interviews with students" { method interview  voice student }
  evidence teachers "Interviews with teachers" { method interview  voice teacher }
}`,
        fixed: `question why "Why do students stay away?" {
  evidence students "Interviews with students" { method interview  voice student }
  evidence teachers "Interviews with teachers" { method interview  voice teacher }
  evidence "First lessons" of pupils planned { method observation }
}`,
        filled: ['First lessons', 'pupils', 'observation'],
      },
      {
        title: 'a survey and a questionnaire differ in name only',
        plan: `question why "Why do students stay away?" {
//       ^^^
  evidence students "Survey of students" { method survey  voice student }
  evidence teachers "Questionnaire for teachers" { method questionnaire  voice teacher }
}`,
      },
      {
        title: 'there is one source, and the plan runs',
        plan: `inquiry "Who stays away?" by "The tutor" { status running }
question why "Why do students stay away?" {
//       ^^^
  evidence students "Survey of students" { method survey  voice student }
}`,
      },
    ],
    silent: [
      {
        title: 'a draft with one source from one group: who else could tell is asked first',
        plan: `question why "Why do students stay away?" {
  evidence students "Survey of students" { method survey  voice student }
}`,
      },
      {
        title: 'people are asked and lessons are seen',
        plan: `question why "Why do students stay away?" {
  evidence students "Interviews" { method interview  voice student }
  evidence lessons "First lessons" { method observation  voice teacher }
}`,
      },
      {
        title: 'one method has a name of its own, so it cannot be told',
        plan: `question why "Why do students stay away?" {
  evidence students "Interviews" { method interview  voice student }
  evidence walks "Walks through the school" { method "walking interview"  voice student }
}`,
      },
    ],
  },
});
