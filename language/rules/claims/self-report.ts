import { claimsOf } from '../../model/ask/claims/claims.ts';
import { concernsCollaboration, selfReportOf } from '../../model/ask/claims/collaborating.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import { defineRule } from '../rule.ts';

const people = `school ash "Ash School"
university uni "The university"
role head "Head teacher" at ash voice leader
role friend "Critical friend" at uni voice researcher
team core "Inquiry group" { members head, friend }`;

export const selfReport = defineRule({
  id: 'claims/self-report',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'recommended',
  title: 'A claim of collaboration that rests on what its own people say',
  why: 'Those who collaborate are glad to say that they do. Who decided what, who was in the room, what visitors saw: such traces can show more, or something else.',
  question: 'What would somebody see who has not been told that you work well together?',
  whenNot: 'The claim is about how people feel about the collaboration, which only they can say.',
  sources: [{ source: 'ainscow2023', place: 'section 5', support: 'suggests' }],
  messages: {
    self: '“{finding}” is about the collaboration, and rests on what its own people say: {sources}. What would show it to somebody from outside?',
    vague: 'how “{what}” was gathered is not stated in the field’s words',
  },
  check(plan, report) {
    for (const finding of claimsOf(plan)) {
      if (!concernsCollaboration(plan, finding)) continue;
      const answer = selfReportOf(plan, finding);
      const place = { at: placeOf(finding), about: finding };
      if (answer.is === 'cannot tell')
        report.undecided({ ...place, why: report.say(answer.because, { what: answer.what }) });
      if (answer.is !== 'self-report') continue;
      const sources = answer.sources.map(called);
      report.finding('self', {
        ...place,
        holes: { finding: called(finding), sources: report.names(sources) },
        found: sources.join(', '),
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'the group says of itself that it decides together',
        plan: `${people}
evidence talks "What the group says" of core { method interview }
finding "We decide together." about core based on talks
//      ^^^^^^^^^^^^^^^^^^^^^`,
      },
      {
        title: 'a survey and a diary, sorted as being about the collaboration',
        plan: `${people}
evidence survey "A survey of staff" of staff { method survey }
evidence diary "The head’s diary" of head { method diary }
finding "Staff and researchers share the work." based on survey, diary { kind collaboration }
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
      },
    ],
    silent: [
      {
        title: 'minutes are read too',
        plan: `${people}
evidence talks "What the group says" of core { method interview }
evidence minutes "Who decided what, from the minutes" about core { method documents }
finding "We decide together." about core based on talks, minutes`,
      },
      {
        title: 'students are asked what they see of it',
        plan: `${people}
group form "Year 8 tutor group" 27 students
evidence walks "Walking interviews" of form { method interview }
finding "We decide together." about core based on walks`,
      },
      {
        title: 'interviews that carry a finding about lessons',
        plan: `${people}
practice starts "How lessons begin"
evidence talks "What the group says" of core { method interview }
finding "Lessons begin late." about starts based on talks`,
      },
      {
        title: 'how it was gathered is not said, so it cannot be told',
        plan: `${people}
evidence talks "What the group says" of core
finding "We decide together." about core based on talks`,
      },
    ],
  },
});
