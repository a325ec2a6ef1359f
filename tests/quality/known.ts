import type { Outcome, Planting } from './planting.ts';

/**
 * Faults of which a rule says that it cannot tell, or which it does not notice, each with the reason. Whoever adds one
 * has first looked at it as a fault of the rule. An entry that nothing needs any more fails.
 */
export interface Known {
  readonly fault: string;
  readonly outcome: Exclude<Outcome, 'caught'>;
  /** The sound plans in which it is so. */
  readonly plans: readonly string[];
  readonly because: string;
}

export const known: readonly Known[] = [
  {
    fault: 'No practitioner gathers, interprets or decides anything',
    outcome: 'untold',
    plans: ['better-schools', 'co-ownership', 'dundee', 'iqea', 'mutual-benefit'],
    because: 'Somebody who takes part is named in words alone and may be a practitioner.',
  },
  {
    fault: 'Students speak who do not hear back',
    outcome: 'untold',
    plans: ['dundee', 'mutual-benefit'],
    because: 'Something is told to people who are named in words alone and may be these students.',
  },
  {
    fault: 'Students gather evidence, and nobody trains them',
    outcome: 'untold',
    plans: ['inclusive-inquiry'],
    because: 'A training does not say in declared names for whom it is, and may be theirs.',
  },
  {
    fault: 'Students do nothing but answer',
    outcome: 'untold',
    plans: ['better-schools', 'co-ownership', 'mutual-benefit'],
    because: 'Somebody who gathers is named in words alone and may be a student.',
  },
  {
    fault: 'All sources of a question carry one voice',
    outcome: 'missed',
    plans: ['inclusive-inquiry'],
    because: 'The sources then come from one group of people, and of that triangulation/people asks.',
  },
  {
    fault: 'Nobody from outside the team looks',
    outcome: 'untold',
    plans: ['better-schools', 'dundee', 'inclusive-inquiry', 'mutual-benefit'],
    because: 'A source carries the voice of another school or is gathered by somebody who is named in words alone.',
  },
  {
    fault: 'A remedy comes before anybody looks, and no question explores',
    outcome: 'missed',
    plans: ['classroom', 'dundee'],
    because:
      'A concern that no question names, and that something shows, stands for all that is done: the remedy may answer it.',
  },
  {
    fault: 'One cycle takes all the time there is',
    outcome: 'untold',
    plans: ['dundee'],
    because: 'Three accounts differ on how long the partnership lasts.',
  },
  {
    fault: 'A concern names no practice',
    outcome: 'missed',
    plans: ['classroom'],
    because: 'A question that names no concern of its own takes every loose one for its own, and looks at a practice.',
  },
  {
    fault: 'A finding rests on what people said, and they do not hear of it',
    outcome: 'untold',
    plans: ['dundee', 'inclusive-inquiry', 'iqea', 'mutual-benefit'],
    because: 'A report goes to people who are named in words alone and may be these.',
  },
  {
    fault: 'A finding rests on what people said, and they do not hear of it',
    outcome: 'untold',
    plans: ['co-ownership'],
    because:
      'A report goes to people of the same voice at one school, and the group does not say at which school it is.',
  },
];

/** The entry that a planting answers to. */
export function knownFor({ fault, sound, outcome }: Planting): Known | undefined {
  return known.find((one) => one.fault === fault && one.outcome === outcome && one.plans.includes(sound));
}
