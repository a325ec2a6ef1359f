import { fedQuestions } from '../../model/ask/evidence/evidence.ts';
import { hasOutsider } from '../../model/ask/evidence/triangulation.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import { isPastDraft } from '../../model/ask/time/stages.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

export const triangulationOutsider = defineRule({
  id: 'triangulation/outsider',
  since: '0.1.0',
  status: 'trial',
  severity: 'hint',
  nature: 'absence',
  preset: 'essential',
  title: 'Nobody from outside the team gathers or observes',
  why: 'Those who work in a place every day no longer see what is familiar. A colleague from another school, or a researcher, sees what the team takes for granted.',
  question: 'Who from outside could look at the same lessons with fresh eyes?',
  whenNot: 'The matter is too close or too private for a stranger to see, or it is a first look of one’s own.',
  sources: [
    { source: 'ainscow2023', place: 'section 3, triangulation', support: 'states' },
    { source: 'denzin', place: 'investigator triangulation', support: 'suggests' },
  ],
  messages: {
    nobody:
      'For “{question}” nobody from outside the team gathers or observes. Could a colleague from elsewhere look at the same, and see what is too familiar here?',
    inside: 'Gathered inside the team',
    other: 'Plan a source that somebody from outside gathers',
    leftOpen: '“{what}” leaves open whether it is from outside the team',
    noOwners: 'the plan does not say which organisation its owners belong to',
    noGatherer: 'nobody is named as gathering “{what}”',
    perhaps: 'the plan does not say whether “{what}” is from outside the team',
    whichParty: 'the plan does not say which organisation “{what}” belongs to',
  },
  check(plan, report) {
    for (const { question, sources } of fedQuestions(plan)) {
      // A first source of one’s own in a draft is asked for another one already.
      if (sources.length === 1 && !isPastDraft(plan)) continue;
      const at = placeOf(question);
      const outsider = hasOutsider(plan, question, sources);
      if (outsider.is === 'cannot tell')
        report.undecided({ at, about: question, why: report.say(outsider.because, { what: outsider.what }) });
      if (outsider.is !== false) continue;
      report.finding('nobody', {
        at,
        about: question,
        holes: { question: called(question) },
        found: 'nobody from outside',
        related: () => sources.map((source) => ({ span: placeOf(source), message: report.say('inside') })),
        fixes: () => [
          skeleton(
            report.say('other'),
            addLine(
              question,
              'evidence "${1:What they look at}" gathered by "${2:Who from outside}" planned { method ${3:not stated}  from outside the team }',
            ),
          ),
        ],
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a tutor and a teaching assistant of one school look at their own form',
        plan: `inquiry "A calmer start" by tutor at "The school" { status running }
role tutor "Form tutor" voice teacher
role ta "Teaching assistant" voice support-staff
question "Who speaks in the mornings?" {
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  evidence notes "Who speaks to whom" by tutor, ta { method observation }
}`,
        fixed: `inquiry "A calmer start" by tutor at "The school" { status running }
role tutor "Form tutor" voice teacher
role ta "Teaching assistant" voice support-staff
question "Who speaks in the mornings?" {
  evidence notes "Who speaks to whom" by tutor, ta { method observation }
  evidence "One morning" gathered by "A colleague from the next school" planned { method observation  from outside the team }
}`,
        filled: ['One morning', 'A colleague from the next school', 'observation'],
      },
      {
        title: 'the researcher who gathers is one of the owners of the question',
        plan: `partnership "Riverside and the university" { status running  between riverside, manchester }
school riverside "Riverside High School"
university manchester "University of Manchester"
role coord "Inquiry coordinator" at riverside voice teacher
role friend "Critical friend" at manchester voice researcher
question why "Why do students stay away?" by coord, friend {
//       ^^^
  evidence interviews "Interviews" gathered by friend { method interview  voice student }
}`,
      },
    ],
    silent: [
      {
        title: 'a first source in a draft may be one’s own',
        plan: `inquiry "A calmer start" by tutor at "The school"
role tutor "Form tutor" voice teacher
question "Who speaks in the mornings?" {
  evidence notes "Who speaks to whom" by tutor { method observation }
}`,
      },
      {
        title: 'a colleague from another school observes',
        plan: `partnership "Riverside and Hillcrest" { between riverside, hillcrest }
school riverside "Riverside High School"
school hillcrest "Hillcrest Academy"
role coord "Inquiry coordinator" at riverside voice teacher
role visitor "Inquiry coordinator" at hillcrest voice teacher
question why "Why do students stay away?" by coord {
  evidence lessons "First lessons" gathered by coord, visitor { method mutual-observation  voice teacher }
}`,
      },
      {
        title: 'inside one school, the source says that it is from outside the team',
        plan: `inquiry "A calmer start" by tutor at "The school"
role tutor "Form tutor" voice teacher
role librarian "Librarian" voice support-staff
question "Who speaks in the mornings?" {
  evidence notes "Who speaks to whom" by librarian { method observation  from outside the team }
}`,
      },
      {
        title: 'a peer school’s view, though both schools own the question',
        plan: `partnership "Riverside and Hillcrest" { between riverside, hillcrest }
school riverside "Riverside High School"
school hillcrest "Hillcrest Academy"
role coord "Inquiry coordinator" at riverside voice teacher
role visitor "Inquiry coordinator" at hillcrest voice teacher
question why "Why do students stay away?" by coord, visitor {
  evidence lessons "First lessons at Riverside" gathered by visitor { method mutual-observation  voice peer-school }
}`,
      },
      {
        title: 'nobody says where the observer comes from, so it cannot be told',
        plan: `partnership "Riverside and Hillcrest" { between riverside, hillcrest }
school riverside "Riverside High School"
school hillcrest "Hillcrest Academy"
role coord "Inquiry coordinator" at riverside voice teacher
role visitor "A visiting colleague" voice teacher
question why "Why do students stay away?" by coord {
  evidence lessons "First lessons" gathered by visitor { method observation }
}`,
      },
    ],
  },
});
