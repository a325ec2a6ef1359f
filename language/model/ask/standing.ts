import type { Kind } from '../../syntax/vocabulary/kinds.ts';
import type { Phrase } from '../../syntax/vocabulary/phrases.ts';
import type { Plan } from '../join.ts';
import { isBuiltInGroup } from '../names.ts';
import type { Thing, Value } from '../plan.ts';
import { informantsOf, isCategorised, methodsOf } from './evidence.ts';
import { everyFact, isLeftOpen, isOpenPoint, pointedAt, targetsOf, valuesOf, within, wordsOf } from './facts.ts';
import { asking, holding } from './methods.ts';
import { partyOf, unique, voicesOf, voicesOfValue } from './people.ts';
import { saidOf } from './students.ts';
import { cannotTell, type Told, type Unclear } from './unclear.ts';

/** Who is heard, who speaks for whom, and whose voice sets a question. */

const taking: readonly Phrase[] = [
  'by',
  'raised by',
  'noticed by',
  'gathered by',
  'led by',
  'coordinated by',
  'interpreted by',
  'agreed by',
  'checked by',
  'decided by',
  'attended by',
  'with',
  'members',
];

/** Those named as seldom heard who give no evidence and sit nowhere; words nobody has declared cannot be followed. */
export function stillUnheard(plan: Plan): readonly { readonly value: Value; readonly heard: Told<'inWords'> }[] {
  const named = plan.head ? valuesOf(plan.head, 'unheard') : [];
  return named.map((value) => ({ value, heard: isHeard(plan, value) }));
}

function isHeard(plan: Plan, value: Value): Told<'inWords'> {
  const targets = targetsOf(plan, value);
  const builtIn = targets.length === 0 && isBuiltInGroup(value.text);
  if (targets.length === 0 && !builtIn)
    return isSaidElsewhere(plan, value) ? { is: true } : cannotTell('inWords', value.text);
  const circle = unique(targets.flatMap((target) => circleOf(plan, target)));
  return { is: givesEvidence(plan, value, circle) || takesPart(plan, value, circle) };
}

/** A group with its parts and wider groups, a role with the organisation it stands for: heard in one, heard in all. */
function circleOf(plan: Plan, target: Thing): readonly Thing[] {
  const parts = plan.byKind.group.filter((group) => pointedAt(plan, group, 'in').includes(target));
  const own = target.kind === 'party' ? [...plan.byKind.role, ...plan.byKind.group] : [];
  return [target, ...parts, ...own.filter((one) => partyOf(plan, one) === target), ...membersAmong(plan, target)];
}

function membersAmong(plan: Plan, target: Thing): readonly Thing[] {
  return target.kind === 'team' || target.kind === 'group' ? pointedAt(plan, target, 'members') : [];
}

function givesEvidence(plan: Plan, value: Value, circle: readonly Thing[]): boolean {
  const heard = [...voicesOfValue(plan, value), ...circle.flatMap((one) => voicesOf(plan, one))];
  return plan.byKind.evidence.some((source) =>
    informantsOf(plan, source).some(
      ({ thing, voices: theirs }) =>
        (thing !== undefined && circle.includes(thing)) ||
        // A voice without a group may be theirs.
        (thing === undefined && theirs.some((voice) => heard.includes(voice))),
    ),
  );
}

function takesPart(plan: Plan, value: Value, circle: readonly Thing[]): boolean {
  if (circle.length > 0)
    return circle.some((one) => (plan.citations.get(one) ?? []).some(({ phrase }) => taking.includes(phrase)));
  return plan.things.some((thing) =>
    everyFact(thing, ...taking).some(({ values }) => values.some((one) => isSame(one, value))),
  );
}

function isSaidElsewhere(plan: Plan, value: Value): boolean {
  return plan.things.some(
    (thing) =>
      thing !== plan.head &&
      everyFact(thing, 'of', ...taking).some(({ values }) => values.some((one) => isSame(one, value))),
  );
}

function isSame(one: Value, other: Value): boolean {
  return one !== other && one.text.toLowerCase() === other.text.toLowerCase();
}

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

/** The one voice that all sources of a question carry. */
export function onlyVoiceOf(
  plan: Plan,
  sources: readonly Thing[],
): { readonly is: true; readonly voice: string } | { readonly is: false } | Unclear<'whoseView'> {
  const carried = sources.map((source) => ({ source, voices: voicesCarried(plan, source) }));
  const voices = unique(carried.flatMap((one) => one.voices ?? []));
  if (voices.length > 1) return { is: false };
  const vague = carried.find((one) => one.voices === undefined);
  if (vague) return cannotTell('whoseView', vague.source.title?.text ?? vague.source.word);
  const [voice] = voices;
  return voice === undefined ? { is: false } : { is: true, voice };
}

/** Whose view a source carries: as it says, or of those who are asked; figures and papers speak for nobody. */
function voicesCarried(plan: Plan, source: Thing): readonly string[] | undefined {
  const stated = wordsOf(source, 'voice');
  if (stated.length > 0) return stated;
  const methods = methodsOf(source);
  if (methods.length > 0 && methods.every((method) => holding.includes(method))) return [];
  if (!methods.every(isCategorised) || !methods.some((method) => asking.includes(method))) return undefined;
  const asked = valuesOf(source, 'of').flatMap((value) => voicesOfValue(plan, value));
  return asked.length > 0 ? asked : undefined;
}

const authority: readonly string[] = ['policy', 'official'];
const origins: readonly Kind[] = ['concern', 'agenda', 'evidence'];

/** Whether those who raised a question, and what it arises from, all speak for those in authority. */
export function setByAuthority(plan: Plan, question: Thing): Told<'who' | 'words'> {
  const nested = within(plan, question).filter(({ kind }) => kind === 'concern' || kind === 'agenda');
  const arising = [...pointedAt(plan, question, 'arises from'), ...nested];
  if ([question, ...arising].some((thing) => leavesOpenWho(thing))) return { is: false };
  const raised = valuesOf(question, 'raised by');
  const people = [...raised, ...arising.flatMap((thing) => valuesOf(thing, 'noticed by', 'raised by', 'by'))];
  const rests = [...arising, ...arising.flatMap((thing) => pointedAt(plan, thing, 'based on'))];
  const sources = rests.filter(({ kind }) => kind === 'evidence');
  const told = [
    ...people.map((value) => ({ what: value.text, voices: voicesOfValue(plan, value) })),
    ...sources.map((source) => ({ what: source.title?.text ?? source.word, voices: voicesCarried(plan, source) })),
  ];
  const voices = told.flatMap((one) => one.voices ?? []);
  if (voices.some((voice) => !authority.includes(voice))) return { is: false };
  const vague = told.find((one) => one.voices === undefined || (one.voices.length === 0 && people.length > 0));
  const words = valuesOf(question, 'arises from').find((value) => targetsOf(plan, value).length === 0);
  const other = arising.find(({ kind }) => !origins.includes(kind));
  if (voices.length === 0) return { is: false };
  if (vague) return cannotTell('who', vague.what);
  if (words || other) return cannotTell('words', words?.text ?? other?.title?.text ?? '');
  return { is: true };
}

/** It says that who noticed or raised it is not stated. */
function leavesOpenWho(thing: Thing): boolean {
  return isOpenPoint(thing) || isLeftOpen(thing, 'raised by') || isLeftOpen(thing, 'noticed by');
}
