import { factsOf, isAhead, pointingAt, says, within, wordsOf } from '../../../language/model/ask/facts.ts';
import { daysAfter } from '../../../language/model/dates.ts';
import { isOver } from '../days.ts';
import type { Mutator, Sound } from '../mutator.ts';
import { roleWith } from '../people.ts';
import { added, each, gone, parentOf, thingsOf, without } from '../places.ts';
import { dropFacts, dropThings } from '../verbs.ts';

/** An inquiry of one who does everything that names nobody else. */
const isBy = ({ plan }: Sound): boolean => plan.head !== undefined && says(plan.head, 'by');

export const cycleFaults: readonly Mutator[] = [
  {
    fault: 'Nobody takes part in a meeting',
    rule: 'cycle/unstaffed',
    places: added((sound) =>
      isBy(sound) ? undefined : `meeting "How the gate opens" on ${sound.today} { decides "It opens at eight." }`,
    ),
  },
  {
    fault: 'Nobody takes part in a visit',
    rule: 'cycle/unstaffed',
    places: added((sound) =>
      isBy(sound)
        ? undefined
        : `visit "A morning at the gate" on ${sound.today} { focus "Starts" agreed on ${daysAfter(sound.today, -20)}  hosts learn "How it looks." }`,
    ),
  },
  {
    fault: 'Nobody does an activity',
    rule: 'cycle/unstaffed',
    places: added((sound) => (isBy(sound) ? undefined : `activity "Count who comes early" on ${sound.today}`)),
  },
  {
    fault: 'A decision adopts something, and no day is set to look at it again',
    rule: 'cycle/adopted-for-ever',
    follows: ['ownership/two-accountable'],
    places: added((sound) => {
      const who = roleWith(sound, 'leader', 'teacher');
      return (
        who &&
        `practice gate "How the gate is opened" { now "At eight." }\n\ndecision "It stays so" about gate on ${sound.today} by ${who} { result adopt }`
      );
    }),
  },
  {
    fault: 'A change is over, and nobody says whether it came as predicted',
    rule: 'cycle/no-prediction',
    follows: ['relations/no-forum', 'cycle/missing-phase', 'ownership/two-accountable'],
    places: added((sound) => {
      const who = roleWith(sound, 'teacher');
      const [from, to] = [daysAfter(sound.today, -60), daysAfter(sound.today, -30)];
      return (
        who &&
        `cycle "A short try" from ${from} to ${to} {\n  change "The gate is held open." by ${who} for students { level classroom  predicts "Nobody waits."  about "How the gate is opened" }\n  decision "Go on?" on ${to} by ${who}\n}`
      );
    }),
  },
  {
    fault: 'A phase is left out of a cycle that follows a model',
    rule: 'cycle/missing-phase',
    follows: [
      'evidence/not-scheduled',
      'consistency/unknown-name',
      'voice/untrained-student-researchers',
      'accept/unused',
      'framing/unaddressed-barrier',
      'cycle/no-prediction',
      'cycle/goal-before-analysis',
    ],
    places: gone('phase', (phase, sound) => {
      const cycle = parentOf(phase, sound);
      return cycle && says(cycle, 'model') ? cycle : undefined;
    }),
  },
  {
    fault: 'A cycle has no point at which anything is decided',
    rule: 'cycle/no-decision',
    places: each('cycle', (cycle, sound) => {
      const inside = within(sound.plan, cycle);
      const lines = inside.flatMap((one) => dropFacts(sound, one, [...factsOf(one, 'decides')]));
      const decisions = inside.filter(({ kind }) => kind === 'decision');
      // Of two meetings in a row that lead to nothing another rule asks.
      if (inside.filter(({ kind }) => kind === 'meeting').length > 1) return [];
      const inDecision = lines.filter(
        ({ span }) =>
          !decisions.some(
            (one) => one.span.file === span.file && one.span.start <= span.start && span.end <= one.span.end,
          ),
      );
      return isAhead(cycle) || decisions.length === 0 ? [] : [...inDecision, ...dropThings(sound, decisions)];
    }),
  },
  {
    fault: 'Nobody says what a change should bring',
    rule: 'cycle/no-prediction',
    places: without(
      'change',
      ['predicts', 'happened'],
      (change, { plan }) =>
        says(change, 'predicts') && pointingAt(plan, change, 'depends on').every(({ kind }) => kind !== 'change'),
    ),
  },
  {
    fault: 'A meeting has no decision, and neither has the one after it',
    rule: 'cycle/meetings-without-action',
    places: (sound) =>
      thingsOf(sound, ['cycle', 'phase']).flatMap((holder) => {
        const meetings = holder.things.filter(({ kind }) => kind === 'meeting');
        const edits = meetings.flatMap((one) =>
          dropFacts(
            sound,
            one,
            (['decides', 'questioned'] as const).flatMap((phrase) => factsOf(one, phrase)),
          ),
        );
        return meetings.length > 1 && edits.length > 0 && meetings.every((one) => isOver(one, sound))
          ? [{ about: meetings, edits }]
          : [];
      }),
  },
  {
    fault: 'Nothing says what is done now where a change is to come',
    rule: 'cycle/no-current-practice',
    places: without('practice', ['before', 'now'], (practice, { plan }) =>
      pointingAt(plan, practice, 'about').some(({ kind }) => kind === 'change'),
    ),
  },
  {
    fault: 'A phase is done, and its document is not there',
    rule: 'cycle/document-missing',
    follows: ['faser/inget-dokument', 'consistency/unknown-name'],
    places: each('phase', (phase, sound) =>
      wordsOf(phase, 'status').includes('done')
        ? dropThings(
            sound,
            phase.things.filter(({ kind }) => kind === 'report'),
          )
        : [],
    ),
  },
];
