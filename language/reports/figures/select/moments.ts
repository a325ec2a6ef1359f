import { called, pointedAt, valuesOf, wordsOf } from '../../../model/ask/facts.ts';
import { partnersNamed } from '../../../model/ask/people/organisations.ts';
import { doneOrDue, edgesOf } from '../../../model/ask/time/periods.ts';
import type { Plan } from '../../../model/join.ts';
import type { Thing } from '../../../model/plan.ts';
import { unique } from '../../../text/unique.ts';
import type { Moment, Moments, Mood } from '../figure.ts';
import { isSaid, itemOf, whoAndWhere } from './item.ts';

/** Moments, and reflections that call one high or low, with the sides that tell of them. */
export function momentsOf(plan: Plan): Moments {
  const looks = plan.byKind.reflection.filter((reflection) => moodOf(reflection) !== 'mark');
  const moments = [...plan.byKind.moment, ...looks].filter(isSaid).map((thing) => momentOf(plan, thing));
  const telling = unique(moments.flatMap(({ sides }) => sides));
  const declared = plan.byKind.party.map(called).filter((label) => telling.includes(label));
  return { type: 'moments', sides: unique([...declared, ...telling]), moments };
}

function momentOf(plan: Plan, thing: Thing): Moment {
  const { begin } = edgesOf(plan, thing);
  const edge = begin.state === 'known' ? begin : doneOrDue(plan, thing);
  const tellers = valuesOf(thing, 'by', 'noticed by', 'raised by', 'led by');
  const said = [whoAndWhere(plan, thing), ...wordsOf(thing, 'happened'), ...wordsOf(thing, 'questioned')];
  const about =
    thing.kind === 'reflection' ? pointedAt(plan, thing, 'about').filter(({ kind }) => kind === 'moment') : [];
  return {
    ...itemOf(plan, thing, inSentences(said)),
    mood: moodOf(thing),
    sides: unique(tellers.flatMap((value) => partnersNamed(plan, value)).map(called)),
    ...(edge.state === 'known' ? { days: edge.days } : {}),
    ...(about[0] ? { about: called(about[0]) } : {}),
  };
}

/** What is said, one sentence after the other; what has ended gets no second full stop. */
function inSentences(said: readonly string[]): string {
  return said
    .filter((one) => one !== '')
    .join('. ')
    .replaceAll(/([.!?…])\. /g, '$1 ');
}

function moodOf(thing: Thing): Mood {
  const kinds = wordsOf(thing, 'kind');
  if (kinds.includes('high')) return 'high';
  return kinds.includes('low') ? 'low' : 'mark';
}
