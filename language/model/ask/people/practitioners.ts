import type { Phrase } from '../../../syntax/vocabulary/phrases.ts';
import type { Plan } from '../../join.ts';
import type { Thing, Value } from '../../plan.ts';
import { isOpenPoint, labelOf, saidOf } from '../facts.ts';
import { onceForThing } from '../once.ts';
import { cannotTell, type Unclear } from '../unclear.ts';
import { partnersNamed } from './organisations.ts';
import { ownershipOf } from './ownership.ts';
import { voicesOf, voicesOfValue } from './people.ts';

/** Whether those whose practice is studied take an active part in studying it. */

const practising: readonly string[] = ['teacher', 'support-staff', 'leader', 'peer-school'];
const deeds: readonly Phrase[] = [
  'gathered by',
  'interpreted by',
  'decided by',
  'by',
  'led by',
  'with',
  'owner of decisions',
];

/** Everything in which somebody gathers, interprets or decides. */
function researching(plan: Plan): readonly Thing[] {
  const { evidence, finding, decision, meeting, activity, contract } = plan.byKind;
  return [
    ...evidence.filter((one) => !isOpenPoint(one)),
    ...finding,
    ...decision,
    ...meeting,
    ...activity,
    ...contract,
  ];
}

const doersOf = onceForThing((thing) => saidOf(thing, ...deeds));

/** What practitioners do in the research; of somebody it may not be said what they are. */
export type PractitionersPart =
  | { readonly is: 'some' | 'not called for' }
  | { readonly is: 'none'; readonly source: Thing }
  | Unclear<'unsure'>;

export function practitionersPart(plan: Plan): PractitionersPart {
  const [source] = plan.byKind.evidence.filter((one) => !isOpenPoint(one));
  if (!source) return { is: 'not called for' };
  const things = researching(plan);
  // On one line a word with “by” falls to the property before it, so all that is said of a thing is looked through.
  const said = things.flatMap((thing) => doersOf(plan, thing));
  if (said.some(({ type }) => type === 'gap')) return { is: 'not called for' };
  const byDefault = things.flatMap((thing) => ownershipOf(plan, thing)).filter((ownership) => ownership.byDefault);
  if (byDefault.some(({ actors, words }) => words.length > 0 || actors.some((actor) => practises(plan, actor))))
    return { is: 'some' };
  if (said.length === 0 && byDefault.every(({ actors }) => actors.length === 0)) return { is: 'not called for' };
  if (said.some((value) => isPractitioner(plan, value) === true)) return { is: 'some' };
  const unsure = said.find((value) => isPractitioner(plan, value) === 'cannot tell');
  return unsure ? cannotTell('unsure', labelOf(plan, unsure)) : { is: 'none', source };
}

function practises(plan: Plan, actor: Thing): boolean {
  const voices = voicesOf(plan, actor);
  return voices.length === 0 || voices.some((voice) => practising.includes(voice));
}

/** Those at a school who state no voice may be of its staff. */
function isPractitioner(plan: Plan, value: Value): boolean | 'cannot tell' {
  const voices = voicesOfValue(plan, value);
  if (voices.some((voice) => practising.includes(voice))) return true;
  if (voices.length > 0) return false;
  const partners = partnersNamed(plan, value);
  if (partners.some(({ word }) => word === 'school')) return true;
  return partners.length === 0 ? 'cannot tell' : false;
}
