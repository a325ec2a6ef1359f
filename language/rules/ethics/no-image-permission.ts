import type { Edit } from '../../findings/finding.ts';
import { imageLeaveFor } from '../../model/ask/care/consent.ts';
import { called, factOf, isAhead, placeOf } from '../../model/ask/facts.ts';
import type { Thing } from '../../model/plan.ts';
import { addLine, addToEnd, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const people = `inquiry "Calm starts" by tutor at "Ash School"
role tutor "Form tutor" voice teacher
group form "Year 8 tutor group" 27 students`;

export const noImagePermission = defineRule({
  id: 'ethics/no-image-permission',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'essential',
  title: 'Photographs or film without permission',
  why: 'Somebody may gladly be asked and not wish to be seen. Permission for pictures is one of its own, and whoever gave it may take it back.',
  question: 'Who allowed these pictures, and how could they say no and still take part?',
  whenNot: 'The pictures show rooms and things, and nobody.',
  sources: [
    { source: 'ainscowSlides', place: 'evidence: photography', support: 'suggests' },
    { source: 'bera', place: 'responsibilities to participants: consent', support: 'suggests' },
  ],
  messages: {
    none: 'For “{source}” pictures are taken, and nobody’s permission for them is named. Add “image” to the consent, and whose.',
    addImage: 'Say who allows pictures',
    inWords: 'nothing shows whether “{words}” is a permission for pictures',
  },
  check(plan, report) {
    for (const source of plan.byKind.evidence) {
      if (isAhead(source)) continue;
      const leave = imageLeaveFor(plan, source);
      const place = { at: placeOf(source), about: source };
      if (typeof leave === 'object') report.undecided({ ...place, why: report.say('inWords', { words: leave.words }) });
      if (leave !== 'none') continue;
      const fixes = [skeleton(report.say('addImage'), addImage(source))];
      report.finding('none', { ...place, holes: { source: called(source) }, fixes, found: 'no image permission' });
    }
  },
  examples: {
    speaking: [
      {
        title: 'lessons are filmed, and students agreed to be asked',
        plan: `${people}
evidence films "Filmed starts" of form {
//       ^^^^^
  method video
  consent opt-in of form, "Families"
}`,
        fixed: `${people}
evidence films "Filmed starts" of form {
  method video
  consent opt-in, image of form, "Families"
}`,
      },
      {
        title: 'photographs are taken, and nobody was asked for anything',
        plan: `${people}
evidence "Places where I feel safe" of form {
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^
  method photography
}`,
        fixed: `${people}
evidence "Places where I feel safe" of form {
  method photography
  consent not stated
}`,
      },
    ],
    silent: [
      {
        title: 'permission for pictures beside the rest',
        plan: `${people}
evidence "Filmed starts" of form { method video  consent opt-in, image of form, "Families" }`,
      },
      {
        title: 'the activity that films says so',
        plan: `${people}
evidence films "Filmed starts" of form { method video }
activity "Filming" by tutor { gathers films  consent image, guardian }`,
      },
      {
        title: 'watching takes no pictures',
        plan: `${people}\nevidence "Who speaks to whom" of form { method observation }`,
      },
      {
        title: 'whether the form at the start of the year covers pictures is not known',
        plan: `${people}
evidence "Filmed starts" of form { method video  consent "the form signed in September" }`,
      },
    ],
  },
});

function addImage(source: Thing): Edit {
  const consent = factOf(source, 'consent');
  return consent ? addToEnd(consent, ', ${1:image}') : addLine(source, 'consent ${1:not stated}');
}
