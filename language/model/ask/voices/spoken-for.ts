import type { Plan } from '../../join.ts';
import type { Thing, Value } from '../../plan.ts';
import { saidOf } from '../facts.ts';
import { voicesOf, voicesOfValue } from '../people/people.ts';
import { cannotTell, type Told } from '../unclear.ts';

/** Who speaks for whom, and with how much more say. */

/** How much say a voice has in a school, from those it serves to those who answer for it; the rest is not compared. */
const say: Readonly<Record<string, number>> = {
  student: 0,
  family: 0,
  community: 0,
  'support-staff': 1,
  teacher: 2,
  'peer-school': 2,
  'public-service': 2,
  employer: 2,
  researcher: 2,
  leader: 3,
  official: 3,
  policy: 3,
};

/** Somebody for whom others speak, with those others. */
export interface SpokenFor {
  readonly who: Thing;
  readonly speakers: readonly Value[];
  /** Everybody who speaks for them has more say than they. */
  readonly byThoseAbove: Told<'noVoice'>;
}

/** Everybody for whom somebody else is named as speaking. */
export function spokenFor(plan: Plan): readonly SpokenFor[] {
  return [...plan.byKind.group, ...plan.byKind.role].flatMap((who): readonly SpokenFor[] => {
    const speakers = saidOf(who, 'spoken for by').filter(({ type }) => type !== 'gap');
    return speakers.length > 0 ? [{ who, speakers, byThoseAbove: allAbove(plan, who, speakers) }] : [];
  });
}

function allAbove(plan: Plan, who: Thing, speakers: readonly Value[]): Told<'noVoice'> {
  const own = voicesOf(plan, who).map((voice) => say[voice] ?? Number.NaN);
  const theirs = speakers.map((speaker) => ({
    speaker,
    least: Math.min(...voicesOfValue(plan, speaker).map((voice) => say[voice] ?? Number.NaN)),
  }));
  const most = Math.max(...own);
  if (theirs.some(({ least }) => least <= most)) return { is: false };
  const vague = theirs.find(({ least }) => !Number.isFinite(least));
  if (vague) return cannotTell('noVoice', vague.speaker.text);
  return Number.isFinite(most) ? { is: true } : cannotTell('noVoice', who.title?.text ?? who.word);
}
