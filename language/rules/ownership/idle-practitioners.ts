import { placeOf } from '../../model/ask/facts.ts';
import { practitionersPart } from '../../model/ask/people/practitioners.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const people = `partnership "Calm starts" { between ash, uni }
school ash "Ash School"
university uni "The university"
role coord "Coordinator" at ash voice teacher
role friend "Critical friend" at uni voice researcher
role pupils "Student researchers" at ash voice student 6 students`;

export const idlePractitioners = defineRule({
  id: 'ownership/idle-practitioners',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'essential',
  title: 'Practitioners gather, interpret and decide nothing',
  why: 'An inquiry strengthens a school when its own staff take an active part in research and improvement. Where they only open their classrooms, the learning leaves with the researchers.',
  question: 'Which part of this could a teacher or assistant carry out, and what would they need for it?',
  whenNot: 'The study is about staff in a way that they cannot study themselves, or their part comes in a later cycle.',
  sources: [{ source: 'ainscow2023', place: '§3, second characteristic', support: 'states' }],
  messages: {
    none: 'No teacher, assistant or leader gathers, interprets or decides anything here. Which part could be theirs?',
    source: 'Gathered and interpreted without them',
    add: 'Say who interprets this',
    unsure: 'the plan does not say whether “{what}” is a practitioner',
  },
  check(plan, report) {
    const { head } = plan;
    if (!head) return;
    const found = practitionersPart(plan);
    const place = { at: placeOf(head), about: head };
    if (found.is === 'cannot tell')
      report.undecided({ ...place, why: report.say(found.because, { what: found.what }) });
    if (found.is !== 'none') return;
    report.finding('none', {
      ...place,
      related: [{ span: placeOf(found.source), message: report.say('source') }],
      found: 'no practitioner',
      fixes: [skeleton(report.say('add'), addLine(found.source, 'interpreted by ${1:not stated}'))],
    });
  },
  examples: {
    speaking: [
      {
        title: 'a researcher gathers and interprets',
        plan: `partnership "Calm starts"
//          ^^^^^^^^^^^^^
role friend "Critical friend" voice researcher
evidence "Interviews" gathered by friend { method interview  interpreted by friend }`,
        fixed: `partnership "Calm starts"
role friend "Critical friend" voice researcher
evidence "Interviews" gathered by friend {
  interpreted by not stated
  method interview  interpreted by friend }`,
      },
      {
        title: 'students gather, researchers interpret, the university decides, and a teacher is only asked',
        plan: `${people.replace(' }\n', ' }\n//          ^^^^^^^^^^^^^\n')}
evidence "Interviews" gathered by pupils of coord { method interview  interpreted by friend }
decision "What comes next" by uni`,
      },
    ],
    silent: [
      {
        title: 'the coordinator interprets with the researcher',
        plan: `${people}
evidence "Interviews" gathered by friend { method interview  interpreted by friend, coord }`,
      },
      {
        title: 'a team of the school meets on it',
        plan: `${people}
team group "Inquiry group" at ash
evidence "Interviews" gathered by friend { method interview }
meeting "What they say" by friend with group`,
      },
      {
        title: 'one teacher’s inquiry',
        plan: `inquiry "Calm starts" by tutor
role tutor "Form tutor" voice teacher
evidence "Notes" { method diary }`,
      },
      {
        title: 'who the facilitator is cannot be told',
        plan: `${people}
evidence "Interviews" gathered by "The facilitator" { method interview }`,
      },
    ],
  },
});
