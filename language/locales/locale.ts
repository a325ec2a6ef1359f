/** What is translated of one rule. Keys and holes of `messages` are those of the rule; a test holds them equal. */
export interface RuleWords {
  readonly title: string;
  readonly why: string;
  readonly question: string;
  readonly whenNot: string;
  readonly messages: Readonly<Record<string, string>>;
}

/** The same in another language, with what the numbers mean that a plan may set for it. */
export interface TranslatedRule extends RuleWords {
  readonly options?: Readonly<Record<string, string>>;
}

/** The words of rules, by rule id. */
export type RuleTable = Readonly<Record<string, TranslatedRule>>;

/** The questions that only people can answer, in the order in which they are asked. */
export const questionIds = [
  'right-problem',
  'not-in-the-room',
  'could-refuse',
  'trust',
  'mutual-benefit',
  'argued-definition',
  'fair-name',
  'free-to-decline',
  'free-outsider',
  'read-differently',
  'heard-students',
  'serious-rival',
  'worth-acting',
  'who-gains',
  'adapt-matters',
  'hosts-learn',
] as const;
export type QuestionId = (typeof questionIds)[number];

/** What makes a forum the place for a question; `any` will do where it need not be a special one. */
export type ForumWish = 'reads' | 'collaboration' | 'students' | 'parties' | 'any';

/** Everything that is said around the questions for people, in one language. */
export interface PeopleWords {
  readonly title: string;
  /** What the reader finds here. */
  readonly answers: string;
  readonly opening: string;
  readonly nothing: string;
  readonly labels: Readonly<Record<'about' | 'why' | 'where' | 'from' | 'answer', string>>;
  /** Why it could be asked there. */
  readonly because: Readonly<Record<Exclude<ForumWish, 'any'>, string>>;
  /** No such forum is declared. */
  readonly nowhere: Readonly<Record<ForumWish, string>>;
  readonly questions: Readonly<Record<QuestionId, { readonly question: string; readonly why: string }>>;
}
