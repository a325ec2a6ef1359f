import type { Edit, Related, Severity } from '../findings/finding.ts';
import type { Plan } from '../model/join.ts';
import type { Span, Thing } from '../model/plan.ts';
import type { RuleOption } from '../settings/shapes.ts';
import type { Citation } from '../sources/bibliography.ts';
import type { HolesIn } from '../text/fill.ts';
import type { Last } from '../text/rows.ts';
import type { Given } from './spoken.ts';

/**
 * A rule of the critical friend: one file, one value. The same value serves the editor, the command line, the quick
 * fix, the page in the docs, the hover, the settings schema and the tests.
 */

/** From what every plan is asked to everything there is. */
export const presets = ['essential', 'recommended', 'all'] as const;
export type Preset = (typeof presets)[number];

/**
 * `absence`: something is missing; in a draft it drops one level, and half-typed text keeps it quiet.
 * `contradiction`: two things that cannot both be so, or a broken reference; an error always.
 */
export type RuleNature = 'absence' | 'contradiction';

/**
 * A small plan that shows a rule. Under each expected finding stands a line of carets in a `//` comment:
 *
 *     question why "Why?"
 *     //       ^^^
 *
 * Carets that touch the slashes mark the columns under the slashes too, for what stands at the start of a line. Each run
 * of carets is one finding. A silent example has none; every finding of this rule must be marked, and nothing else.
 */
export interface Example {
  /** What it shows, as the title of a test. */
  readonly title: string;
  readonly plan: string;
  /** The text of its `inquiry.yaml`, carets after `#`; every rule is on unless it names a preset. */
  readonly settings?: string;
  /** The texts of other plans of its programme, by what they are called. */
  readonly beside?: Readonly<Record<string, string>>;
  /** What its programme declares. */
  readonly programme?: string;
  /** What else lies in the folder of the plan: paths from its root. */
  readonly files?: readonly string[];
  /** The plan after the first fix, without the caret lines; gaps hold their own words, or `filled`. */
  readonly fixed?: string;
  /** What a person writes into the gaps of the first fix, where the words in them do not settle the matter. */
  readonly filled?: readonly string[];
  /** The day on which it is read, ISO; for rules that read the clock. */
  readonly today?: string;
}

/**
 * Everything a rule may say in a plan: its findings, what it notes at related places, the titles of its fixes and why it
 * cannot tell. `{hole}` is filled when it speaks; each has its words in every language, so nothing is said from elsewhere.
 */
export type Messages = Readonly<Record<string, string>>;

/** Of messages that are known only when the program runs, nobody can say which holes they have. */
type HolesOf<M extends Messages, K extends keyof M> = string extends M[K]
  ? { readonly holes?: Readonly<Record<string, string>> }
  : HolesIn<M[K]> extends never
    ? { readonly holes?: undefined }
    : { readonly holes: Readonly<Record<HolesIn<M[K]>, string>> };

/** The holes of a message as the last argument; none where it has none. */
type HolesGiven<M extends Messages, K extends keyof M> = string extends M[K]
  ? readonly [holes?: Readonly<Record<string, string>>]
  : HolesIn<M[K]> extends never
    ? readonly []
    : readonly [holes: Readonly<Record<HolesIn<M[K]>, string>>];

export interface FixDraft {
  readonly title: string;
  readonly kind: 'complete' | 'skeleton';
  readonly edits: readonly Edit[];
}

interface ReportPlace {
  /** The smallest true place: the name, one line. */
  readonly at: Span;
  /** The thing the finding is about; absent when about the whole plan. */
  readonly about?: Thing;
  /** As a function where making them costs something: nobody may ask. */
  readonly related?: Given<readonly Related[]>;
  readonly fixes?: Given<readonly FixDraft[]>;
  /** What was found, in few words, when the message alone does not tell two findings apart. */
  readonly found?: string;
  /** When a rule speaks at two levels, the level of this finding. */
  readonly severity?: Severity;
}

/** What a check is given to speak with. */
export interface Report<M extends Messages> {
  finding<K extends keyof M & string>(message: K, place: ReportPlace & HolesOf<M, K>): void;
  /** A message in the language of the plan: for a related place, the title of a fix, a reason why it cannot tell. */
  say<K extends keyof M & string>(message: K, ...holes: HolesGiven<M, K>): string;
  /** Words in a row in the language of the plan, as they are: a, b; with a word before the last: a or b. */
  list(words: readonly string[], last?: Last): string;
  /** Names in a row, in quotes. */
  names(names: readonly string[], last?: Last): string;
  /** The check cannot tell; `why` completes the sentence “Cannot tell: …”. */
  undecided(place: { readonly at: Span; readonly about?: Thing; readonly why: string }): void;
  /** ISO day on which the plan is read. */
  readonly today: string;
  readonly run: RunFacts;
}

/** What a rule about the checks themselves needs to know of the run it is part of. */
export interface RunFacts {
  readonly ruleIds: readonly string[];
  /** Acceptances that answered no finding, of rules that were switched on; known only to the rules about acceptances. */
  readonly unusedAcceptances: readonly Thing[];
}

export interface Rule<M extends Messages = Messages> {
  /** `category/fault`; names the fault. */
  readonly id: `${string}/${string}`;
  readonly since: string;
  readonly status: 'trial' | 'settled' | 'retired';
  readonly severity: Severity;
  readonly nature: RuleNature;
  readonly preset: Preset;
  /** It compares the plan with the others of its programme, and is not asked where those were not looked at. */
  readonly comparesPlans?: true;
  /** It speaks only of partnerships. */
  readonly partnershipOnly?: true;
  /** Short title, sentence case, no full stop. */
  readonly title: string;
  /** Why it matters, for partners, not programmers. */
  readonly why: string;
  /** What a critical friend would ask. */
  readonly question: string;
  /** When the finding does not apply and may be accepted. */
  readonly whenNot: string;
  readonly sources: readonly Citation[];
  readonly messages: M;
  /** Numbers that the sources do not give, so that the plan may. */
  readonly options?: Readonly<Record<string, RuleOption>>;
  /** A method, so that a list can hold rules with different messages. */
  check(plan: Plan, report: Report<M>): void;
  readonly examples: { readonly speaking: readonly Example[]; readonly silent: readonly Example[] };
}

/** Declares a rule; exists for the types alone. */
export function defineRule<const M extends Messages>(rule: Rule<M>): Rule<M> {
  return rule;
}
