import type { Kind } from './kinds.ts';
import type { KnownList } from './known.ts';

/**
 * The phrases of the language: little words, which mean one thing wherever they stand, and properties, which belong to
 * certain kinds. One row feeds the classifier of words, the checks, completion, hover, semantic tokens, the reference
 * and the types of the model, so that a misspelt phrase in a rule does not compile.
 */

/** What a phrase points at when its values are names. `actor` is a role, team or party; `people` an actor or group. */
export type Target = Kind | 'actor' | 'people' | 'anything';

/** What a value of a phrase may be. A quoted text may stand for any of them and is kept as words. */
export type Takes = Target | 'text' | 'date' | 'amount' | 'word' | 'rule' | `known:${KnownList}` | 'nothing';

/**
 * How a phrase behaves on a line. A `little` word or a `by` belongs to the opener before it; a `by` also takes the day
 * of the act. A `property` opens a sentence of its own in a block.
 */
export type PhraseSort = 'little' | 'by' | 'property';

export interface PhraseRow {
  readonly sort: PhraseSort;
  /** One sentence for the reference and the hover. */
  readonly means: string;
  readonly takes: readonly Takes[];
  /** Kinds it may belong to; absent means any. */
  readonly on?: readonly Kind[];
  /** It may be said more than once of one thing. */
  readonly many?: true;
  /** Other spellings that mean the same. */
  readonly also?: readonly string[];
  /** A line a reader can copy. */
  readonly example: string;
}

const people = ['people'] as const;
const actor = ['actor'] as const;
const roots = ['inquiry', 'partnership'] as const;
const agreements = ['contract', 'agreement'] as const;

export const phrases = {
  // Who
  by: { sort: 'by', means: 'Who is responsible.', takes: actor, example: 'by riverside-coord' },
  'raised by': { sort: 'by', means: 'Who raised it.', takes: people, example: 'raised by riverside-group' },
  'gathered by': { sort: 'by', means: 'Who gathers it.', takes: people, example: 'gathered by riverside-y9' },
  'led by': { sort: 'by', means: 'Who leads it.', takes: actor, example: 'led by riverside-coord' },
  'interpreted by': {
    sort: 'by',
    means: 'Who interprets it.',
    takes: people,
    many: true,
    example: 'interpreted by riverside-group',
  },
  'agreed by': {
    sort: 'by',
    means: 'Who agreed it; `on` gives the day.',
    takes: people,
    many: true,
    example: 'agreed by riverside on 2006-08-30',
  },
  'allowed by': {
    sort: 'by',
    means: 'Who allowed it.',
    takes: actor,
    many: true,
    example: 'allowed by riverside-head on 2006-09-01',
  },
  'noticed by': {
    sort: 'by',
    means: 'Who noticed it.',
    takes: people,
    many: true,
    example: 'noticed by riverside-ta on 2006-09-20',
  },
  'coordinated by': {
    sort: 'by',
    means: 'Who coordinates it.',
    takes: actor,
    example: 'coordinated by riverside-coord',
  },
  'funded by': {
    sort: 'by',
    means: 'Who pays for it.',
    takes: ['actor', 'amount'],
    many: true,
    example: 'funded by "The schools"',
  },
  'checked by': {
    sort: 'by',
    means: 'Who was there and has checked it (a member check).',
    takes: people,
    many: true,
    example: 'checked by riverside-y9 on 2007-02-20',
  },
  'owed by': {
    sort: 'by',
    means: 'Who owes it.',
    takes: ['party', 'actor'],
    on: ['duties', 'duty'],
    example: 'owed by riverside',
  },
  // Little words
  with: { sort: 'little', means: 'Who takes part or helps.', takes: people, many: true, example: 'with riverside-y9' },
  of: {
    sort: 'little',
    means: 'Whom or what it is about: those studied or asked.',
    takes: ['people', 'anything'],
    many: true,
    example: 'of stay-away',
  },
  for: {
    sort: 'little',
    means: 'Whom or what it is meant for.',
    takes: ['people', 'anything'],
    many: true,
    example: 'for stay-away',
  },
  to: {
    sort: 'little',
    means: 'Who receives it; after `from`, the end.',
    takes: ['people', 'date'],
    many: true,
    example: 'to council',
  },
  at: { sort: 'little', means: 'The site.', takes: ['party'], many: true, example: 'at riverside' },
  in: {
    sort: 'little',
    means: 'The group or network it stands in.',
    takes: ['group', 'network', 'cluster', 'cycle'],
    many: true,
    example: 'in form',
  },
  'part of': { sort: 'little', means: 'The larger organisation.', takes: ['party'], example: 'part of council' },
  from: {
    sort: 'little',
    means: 'When it begins.',
    takes: ['date', 'people'],
    example: 'from 2006-09-04 to 2006-12-15',
  },
  lasting: { sort: 'little', means: 'How long it lasts.', takes: ['amount'], example: 'lasting 2 half-terms' },
  on: { sort: 'little', means: 'The day or the month.', takes: ['date'], many: true, example: 'on 2006-11-30' },
  due: { sort: 'little', means: 'The deadline.', takes: ['date'], example: 'due 2006-10-15' },
  until: { sort: 'little', means: 'The last day.', takes: ['date'], example: 'until 2009-07-31' },
  every: { sort: 'little', means: 'The rhythm.', takes: ['word'], many: true, example: 'every Monday, Thursday' },
  within: {
    sort: 'little',
    means: 'The time allowed after an event: `within 60 days of "the end of the contract"`.',
    takes: ['amount'],
    example: 'within 60 days of "the end of the contract"',
  },
  when: {
    sort: 'little',
    means: 'When, in words that are kept as words.',
    takes: ['text'],
    example: 'when "The new timetable starts"',
  },
  'based on': {
    sort: 'little',
    means: 'The evidence or finding it rests on.',
    takes: ['evidence', 'finding', 'source', 'measure', 'outcome', 'moment', 'anything'],
    many: true,
    example: 'based on classmates, lesson-visits',
  },
  about: {
    sort: 'little',
    means: 'What it concerns.',
    takes: ['practice', 'anything'],
    many: true,
    example: 'about first-lessons',
  },
  after: { sort: 'little', means: 'What comes before it.', takes: ['anything'], many: true, example: 'after autumn' },
  under: {
    sort: 'little',
    means: 'The agreement it hangs on.',
    takes: ['contract', 'agreement'],
    example: 'under "Working contract, first year"',
  },
  because: {
    sort: 'little',
    means: 'The reason.',
    takes: ['text'],
    many: true,
    example: 'because "Half of the sample was on a trip."',
  },
  'according to': {
    sort: 'little',
    means: 'Whose account this is.',
    takes: ['people', 'source', 'evidence', 'text'],
    many: true,
    example: 'according to "The mentor’s papers"',
  },
  as: { sort: 'little', means: 'In what form.', takes: ['text', 'word'], example: 'as "Assembly and one page"' },
  'compared with': {
    sort: 'little',
    means: 'What it is measured against.',
    takes: ['group', 'evidence', 'measure'],
    many: true,
    example: 'compared with form',
  },
  worded: {
    sort: 'little',
    means: 'The same thing in somebody else’s words.',
    takes: ['text'],
    many: true,
    example: 'worded "A fair start" according to "The funder"',
  },
  see: {
    sort: 'little',
    means: 'A link or DOI.',
    takes: ['text'],
    many: true,
    example: 'see "https://doi.org/10.1080/09650792.2022.2110137"',
  },
  note: {
    sort: 'little',
    means: 'Words that fit nowhere else.',
    takes: ['text'],
    many: true,
    example: 'note "The hall was booked."',
  },
  // Any thing
  status: { sort: 'property', means: 'How far it has come.', takes: ['known:status'], example: 'status running' },
  level: {
    sort: 'property',
    means: 'Within the school, between schools or beyond the school.',
    takes: ['known:level'],
    many: true,
    example: 'level within-school',
  },
  kind: {
    sort: 'property',
    means: 'Which sort of agreement, arrangement, moment or reflection it is.',
    takes: ['known:sort'],
    example: 'kind data-sharing',
  },
  // The root
  stance: {
    sort: 'property',
    means: 'On whose agenda the work is done.',
    takes: ['known:stance'],
    on: roots,
    example: 'stance joint',
  },
  between: {
    sort: 'property',
    means: 'The parties.',
    takes: ['party'],
    on: [...roots, ...agreements],
    example: 'between riverside, manchester',
  },
  unheard: {
    sort: 'property',
    means: 'Those who are seldom heard here.',
    takes: people,
    on: roots,
    many: true,
    example: 'unheard riverside-y9, estate-families',
  },
  // Who
  voice: {
    sort: 'property',
    means: 'Whose view it carries.',
    takes: ['known:voice'],
    on: ['role', 'team', 'group', 'evidence', 'party'],
    many: true,
    example: 'voice student',
  },
  pupils: { sort: 'property', means: 'How many pupils.', takes: ['amount'], on: ['party'], example: 'pupils 1100' },
  staff: { sort: 'property', means: 'How many staff.', takes: ['amount'], on: ['party'], example: 'staff 85' },
  'staff groups': {
    sort: 'property',
    means: 'The groups of staff of a school.',
    takes: people,
    on: ['party'],
    many: true,
    example: 'staff groups "Teachers", "Support staff"',
  },
  mandate: {
    sort: 'property',
    means: 'Where the right to lead comes from.',
    takes: ['text', 'actor'],
    on: ['role', 'team'],
    example: 'mandate "Governing body" on 2006-06-12',
  },
  deputy: {
    sort: 'property',
    means: 'Who steps in.',
    takes: actor,
    on: ['role', 'team', 'agreement', 'contract', 'evidence'],
    example: 'deputy riverside-ta',
  },
  members: {
    sort: 'property',
    means: 'Who belongs to it.',
    takes: people,
    on: ['team', 'cluster', 'network', 'group'],
    many: true,
    example: 'members riverside-head, riverside-ta',
  },
  time: {
    sort: 'property',
    means: 'The time it has.',
    takes: ['amount'],
    on: ['team', 'activity', 'evidence', 'role', 'contract'],
    many: true,
    example: 'time 2 hours every fortnight',
  },
  size: {
    sort: 'property',
    means: 'How many belong to it.',
    takes: ['amount'],
    on: ['group', 'team', 'role'],
    example: 'size 46 students',
  },
  // Agreements
  review: {
    sort: 'property',
    means: 'When the agreement is looked at again.',
    takes: ['nothing', 'text', 'date'],
    on: agreements,
    many: true,
    example: 'review on 2007-06-15',
  },
  disputes: {
    sort: 'property',
    means: 'How disagreement is settled.',
    takes: ['text'],
    on: agreements,
    example: 'disputes "Raised at the termly forum."',
  },
  'owner of questions': {
    sort: 'property',
    means: 'Who owns the questions.',
    takes: actor,
    on: agreements,
    example: 'owner of questions riverside-coord',
  },
  'owner of data': {
    sort: 'property',
    means: 'Who owns the data.',
    takes: actor,
    on: agreements,
    example: 'owner of data council',
  },
  'owner of findings': {
    sort: 'property',
    means: 'Who owns the findings.',
    takes: actor,
    on: agreements,
    example: 'owner of findings riverside-head',
  },
  'owner of dissemination': {
    sort: 'property',
    means: 'Who decides what is told to whom.',
    takes: actor,
    on: agreements,
    example: 'owner of dissemination riverside-head',
  },
  'owner of decisions': {
    sort: 'property',
    means: 'Who decides.',
    takes: actor,
    on: agreements,
    example: 'owner of decisions riverside-head',
  },
  approval: {
    sort: 'property',
    means: 'The ethics approval.',
    takes: ['text'],
    on: [...agreements, ...roots, 'evidence'],
    many: true,
    example: 'approval "UREC 2006-113" on 2006-08-20',
  },
  anonymity: {
    sort: 'property',
    means: 'How people and places are kept unnamed.',
    takes: ['text'],
    on: agreements,
    example: 'anonymity "Schools are given pseudonyms."',
  },
  withdrawal: {
    sort: 'property',
    means: 'How somebody leaves, and what becomes of what they said.',
    takes: ['text'],
    on: [...agreements, 'evidence'],
    example: 'withdrawal "Anyone may leave without giving a reason."',
  },
  publication: {
    sort: 'property',
    means: 'Who sees drafts, and when.',
    takes: ['text'],
    on: agreements,
    example: 'publication "Drafts reach the schools 30 days before."',
  },
  custodian: {
    sort: 'property',
    means: 'Who keeps the data.',
    takes: actor,
    on: [...agreements, 'evidence'],
    example: 'custodian council { deputy not stated }',
  },
  'legal basis': {
    sort: 'property',
    means: 'The lawful basis for using personal data.',
    takes: ['text'],
    on: [...agreements, 'evidence'],
    example: 'legal basis "Public task"',
  },
  'kept until': {
    sort: 'property',
    means: 'When data are deleted.',
    takes: ['date'],
    on: [...agreements, 'evidence', 'data'],
    example: 'kept until 2009-07-31',
  },
  notice: {
    sort: 'property',
    means: 'How an agreement is ended, and how long before.',
    takes: ['amount'],
    on: agreements,
    example: 'notice 30 days by "Either side"',
  },
  // Framing
  now: {
    sort: 'property',
    means: 'What is done now.',
    takes: ['text'],
    on: ['practice'],
    example: 'now "Silent worksheets for ten minutes."',
  },
  'caused by': {
    sort: 'property',
    means: 'What it is put down to.',
    takes: ['known:cause'],
    on: ['barrier', 'concern'],
    many: true,
    example: 'caused by school-practice',
  },
  // Inquiry
  'arises from': {
    sort: 'property',
    means: 'The concern it comes from.',
    takes: ['concern', 'anything'],
    on: ['question', 'cycle', 'hypothesis'],
    many: true,
    example: 'arises from absence',
  },
  use: {
    sort: 'property',
    means: 'What the outcomes are used for: who decides what, when.',
    takes: ['text'],
    on: ['question', 'outcome', 'finding'],
    many: true,
    example: 'use "Decide which lesson starts to change." by riverside-head on 2007-02-01',
  },
  method: {
    sort: 'property',
    means: 'How it is gathered.',
    takes: ['known:method'],
    on: ['evidence', 'measure'],
    many: true,
    example: 'method interview',
  },
  sample: {
    sort: 'property',
    means: 'How many are asked or seen.',
    takes: ['amount'],
    on: ['evidence'],
    many: true,
    example: 'sample 24 students',
  },
  consent: {
    sort: 'property',
    means: 'Who consents, and how.',
    takes: ['known:consent'],
    on: ['evidence', 'agreement', 'contract', 'activity'],
    many: true,
    example: 'consent opt-in of stay-away, "Families"',
  },
  'personal data': {
    sort: 'property',
    means: 'Where personal data are kept; `until` gives the end of keeping.',
    takes: ['nothing', 'text'],
    on: ['evidence', 'data'],
    many: true,
    example: 'personal data "School drive" until 2027-07-31',
  },
  'from outside the team': {
    sort: 'property',
    means: 'Somebody from outside the team gathers or observes.',
    takes: ['nothing', 'people'],
    on: ['evidence'],
    example: 'from outside the team',
  },
  'returned to': {
    sort: 'property',
    means: 'Who heard back, when and in what form.',
    takes: people,
    on: ['evidence', 'finding', 'report'],
    many: true,
    example: 'returned to riverside-y9 on 2006-12-14 as "Assembly"',
  },
  answers: {
    sort: 'property',
    means: 'The question it answers.',
    takes: ['question'],
    on: ['evidence', 'finding', 'outcome', 'hypothesis', 'change', 'source', 'measure', 'rival'],
    many: true,
    example: 'answers why-absent',
  },
  before: {
    sort: 'property',
    means: 'The baseline: how it was before.',
    takes: ['amount', 'text'],
    on: ['outcome', 'measure'],
    many: true,
    example: 'before 81 % on 2006-09',
  },
  target: {
    sort: 'property',
    means: 'What is hoped for, and by when.',
    takes: ['amount', 'text'],
    on: ['outcome', 'measure', 'aim'],
    many: true,
    example: 'target 90 % due 2007-06',
  },
  result: {
    sort: 'property',
    means: 'What came of it.',
    takes: ['known:result', 'amount', 'text'],
    on: ['outcome', 'measure', 'decision'],
    many: true,
    example: 'result adapt',
  },
  // Action
  model: {
    sort: 'property',
    means: 'The model of cycles it follows.',
    takes: ['known:model', 'model'],
    on: ['cycle', ...roots],
    example: 'model plan-act-observe-reflect',
  },
  pursues: {
    sort: 'property',
    means: 'The questions it pursues.',
    takes: ['question'],
    on: ['cycle', 'phase', 'activity'],
    many: true,
    example: 'pursues why-absent',
  },
  gathers: {
    sort: 'property',
    means: 'The evidence it gathers.',
    takes: ['evidence'],
    on: ['activity', 'visit', 'meeting', 'cycle', 'phase', 'step', 'training'],
    many: true,
    example: 'gathers classmates',
  },
  reads: {
    sort: 'property',
    means: 'The evidence it looks at.',
    takes: ['evidence', 'source', 'finding', 'report'],
    on: ['meeting', 'reflection', 'decision', 'activity', 'visit'],
    many: true,
    example: 'reads classmates, attendance-marks',
  },
  decides: {
    sort: 'property',
    means: 'What is decided.',
    takes: ['text'],
    on: ['meeting', 'decision', 'visit', 'reflection'],
    many: true,
    example: 'decides "Try a shared task in three classes."',
  },
  addresses: {
    sort: 'property',
    means: 'The barrier it works on.',
    takes: ['barrier', 'concern'],
    on: ['change', 'activity', 'cycle'],
    many: true,
    example: 'addresses silent-starts',
  },
  predicts: {
    sort: 'property',
    means: 'What should happen if the idea is right.',
    takes: ['text'],
    on: ['change', 'cycle', 'step', 'hypothesis'],
    many: true,
    example: 'predicts "Late arrivals halve within six weeks."',
  },
  happened: {
    sort: 'property',
    means: 'What happened.',
    takes: ['text'],
    on: [
      'change',
      'cycle',
      'activity',
      'step',
      'meeting',
      'visit',
      'training',
      'phase',
      'evidence',
      'duty',
      'reflection',
      'decision',
    ],
    many: true,
    example: 'happened "Late arrivals fell by a third." not expected',
  },
  focus: {
    sort: 'property',
    means: 'What it looks at.',
    takes: ['text', 'practice', 'question'],
    on: ['visit', 'cycle', 'meeting', 'training', 'cluster', 'network', 'party'],
    example: 'focus "How lessons begin" agreed on 2006-10-20',
  },
  'hosts learn': {
    sort: 'property',
    means: 'What the hosts of a visit learn.',
    takes: ['text'],
    on: ['visit'],
    many: true,
    example: 'hosts learn "What their starts look like to others."',
  },
  'visitors learn': {
    sort: 'property',
    means: 'What the visitors learn.',
    takes: ['text'],
    on: ['visit'],
    many: true,
    example: 'visitors learn "Starts that work for quiet students."',
  },
  // Learning
  rejects: {
    sort: 'property',
    means: 'A rival explanation that no longer holds, why, and on what evidence.',
    takes: ['rival'],
    on: ['finding'],
    many: true,
    example: 'rejects bus because "Absence is the same for students who walk." based on attendance-marks',
  },
  dissent: {
    sort: 'property',
    means: 'Who sees it otherwise, and how.',
    takes: ['text'],
    on: ['finding', 'meeting', 'evidence', 'decision'],
    many: true,
    example: 'dissent "Two teachers put it down to the seating." by riverside-group',
  },
  useful: {
    sort: 'property',
    means: 'A practitioner’s judgement of its use.',
    takes: ['text'],
    on: ['finding', 'evidence'],
    many: true,
    example: 'useful "Changes what heads of year ask." by riverside-head',
  },
  questioned: {
    sort: 'property',
    means: 'What was questioned.',
    takes: ['text'],
    on: ['moment', 'visit', 'meeting'],
    many: true,
    example: 'questioned "Silence was called concentration."',
  },
  'came back': {
    sort: 'property',
    means: 'What came back after sharing.',
    takes: ['text'],
    on: ['shared', 'report', 'visit'],
    many: true,
    example: 'came back "Two tutors want to try it."',
  },
  form: {
    sort: 'property',
    means: 'The form of a report.',
    takes: ['known:form'],
    on: ['report', 'shared'],
    example: 'form account-of-practice',
  },
  covers: {
    sort: 'property',
    means: 'What a report covers.',
    takes: ['cycle', 'question', 'anything'],
    on: ['report'],
    many: true,
    example: 'covers autumn',
  },
  // Networks
  alike: {
    sort: 'property',
    means: 'In what they are alike.',
    takes: ['text'],
    on: ['cluster', 'network'],
    example: 'alike "Similar intakes"',
  },
  meets: {
    sort: 'property',
    means: 'How often it meets.',
    takes: ['nothing', 'text', 'amount'],
    on: ['cluster', 'network', 'team'],
    example: 'meets every half-term',
  },
  'summary to': {
    sort: 'property',
    means: 'Who gets the summary.',
    takes: people,
    on: ['cluster', 'network', 'meeting'],
    many: true,
    example: 'summary to "All schools in the network"',
  },
  // The plan itself
  found: {
    sort: 'property',
    means: 'What the check had found when it was accepted; it asks again only when it finds something else.',
    takes: ['text'],
    on: ['accept'],
    many: true,
    example: 'found "interview only"',
  },
} as const satisfies Record<string, PhraseRow>;

export type Phrase = keyof typeof phrases;
export const allPhrases = Object.keys(phrases) as readonly Phrase[];

/** The row of a phrase, with the optional fields visible to the type checker. */
export function phraseRow(phrase: Phrase): PhraseRow {
  return phrases[phrase];
}

/** Whether a phrase may belong to a kind. */
export function mayStandOn(phrase: Phrase, kind: Kind): boolean {
  const { on } = phraseRow(phrase);
  return on === undefined || on.includes(kind);
}
