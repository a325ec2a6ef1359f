import { called } from '../../model/ask/facts.ts';
import { shownAs } from '../../model/ask/labels.ts';
import { spokenFor } from '../../model/ask/voices/spoken-for.ts';
import { defineRule } from '../rule.ts';

const people = `inquiry "Calm starts" by tutor at "Ash School"
role tutor "Form tutor" voice teacher
role head "Head teacher" voice leader
role chair "Chair of the parents" voice family`;

export const voiceSpokenFor = defineRule({
  id: 'voice/spoken-for',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'recommended',
  title: 'A group is spoken for by those above it',
  why: 'Those with more say in a school hear a group through their own work and worries. When they alone speak for it, what would trouble them may go unsaid.',
  question: 'Could they speak for themselves, or choose who speaks for them?',
  whenNot: 'They chose this person themselves, or would be exposed if they spoke.',
  sources: [{ source: 'ainscow2023', place: '§3', support: 'states' }],
  messages: {
    above:
      'For “{who}” others speak who have more say here: {speakers}. Could they speak for themselves, or with one of their own?',
    noVoice: 'the plan does not say in the field’s words whose voice “{what}” is',
  },
  check(plan, report) {
    for (const { who, speakers, byThoseAbove } of spokenFor(plan)) {
      const [first] = speakers;
      if (!first) continue;
      const place = { at: first.span, about: who };
      if (byThoseAbove.is === 'cannot tell')
        report.undecided({ ...place, why: report.say(byThoseAbove.because, { what: byThoseAbove.what }) });
      if (byThoseAbove.is !== true) continue;
      const names = speakers.map((speaker) => shownAs(plan, speaker)).join(', ');
      report.finding('above', { ...place, holes: { who: called(who), speakers: names }, found: names });
    }
  },
  examples: {
    speaking: [
      {
        title: 'the tutor speaks for the students',
        plan: `${people}
group form "Year 8 tutor group" 27 students { spoken for by tutor }
//                                                          ^^^^^`,
      },
      {
        title: 'the head teacher speaks for families, and for teaching assistants',
        plan: `${people}
group families "Families new to the town" { voice family  spoken for by head, tutor }
//                                                                      ^^^^
role assistants "Teaching assistants" voice support-staff { spoken for by head }
//                                                                        ^^^^`,
      },
    ],
    silent: [
      {
        title: 'a parent speaks for parents, beside the tutor',
        plan: `${people}\ngroup families "Families new to the town" { voice family  spoken for by chair, tutor }`,
      },
      {
        title: 'teachers speak for the head teacher, who has more say',
        plan: `${people}\nrole principal "Principal" voice leader { spoken for by tutor }`,
      },
      {
        title: 'whose voice the speaker is cannot be told',
        plan: `${people}\ngroup form "Year 8 tutor group" 27 students { spoken for by "The Thursday group" }`,
      },
      {
        title: 'who speaks for them is left open',
        plan: `${people}\ngroup form "Year 8 tutor group" 27 students { spoken for by not stated }`,
      },
    ],
  },
});
