import { factOf, factsOf } from '../../../language/model/ask/facts.ts';
import { daysAfter } from '../../../language/model/dates.ts';
import { addDeclaration, addLines } from '../../../language/rules/mend.ts';
import type { Mutator } from '../mutator.ts';
import { roleWith } from '../people.ts';
import { added, each, thingsOf, whole } from '../places.ts';
import { dropFacts, dropThings, sayInstead } from '../verbs.ts';

export const reportsFaults: readonly Mutator[] = [
  {
    fault: 'A report is past its day',
    rule: 'reports/overdue',
    places: each('report', (report, sound) => {
      const due = factOf(report, 'due');
      return due ? [sayInstead(due, daysAfter(sound.today, -30))] : [];
    }),
  },
  {
    fault: 'A report is added whose day is past',
    rule: 'reports/overdue',
    places: added((sound) => {
      const who = roleWith(sound, 'teacher');
      return who && `report "What we have seen" by ${who} to families due ${daysAfter(sound.today, -20)}`;
    }),
  },
  {
    fault: 'A finding rests on what people said, and they do not hear of it',
    rule: 'reports/participants-not-told',
    follows: ['evidence/not-scheduled'],
    places: (sound) => {
      const [question] = thingsOf(sound, 'question');
      const who = roleWith(sound, 'researcher', 'support-staff');
      const other = roleWith(sound, 'teacher');
      if (!question || !who || !other) return [];
      const group = addDeclaration(
        sound.plan,
        question.span,
        'group night-crew "Night crew of the boiler house" voice support-staff 4 people',
      );
      const source = `evidence crew-talk "What the night crew sees" gathered by ${who} of night-crew planned { method interview  consent opt-in of night-crew  withdrawal "At any time."  voice support-staff }`;
      const finding = `finding "The lights burn until ten." based on crew-talk { by ${who}, ${other}  rival "A timer is broken."  checked by ${other}  useful "We switch them off." by ${other} }`;
      return [{ edits: [group, addLines(question, [source, finding])] }];
    },
  },
  {
    fault: 'A network without an account of practice',
    rule: 'reports/no-account',
    places: whole(
      (sound) =>
        thingsOf(sound, 'network').length === 0
          ? []
          : [
              ...dropThings(
                sound,
                thingsOf(sound, 'duty').filter(({ word }) => word === 'records'),
              ),
              ...thingsOf(sound, ['report', 'shared']).flatMap((one) => dropFacts(sound, one, factsOf(one, 'form'))),
            ],
      ['network'],
    ),
  },
];
