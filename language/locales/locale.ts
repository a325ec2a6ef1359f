/** The languages in which the critical friend speaks and reports are printed. Ids of rules are in none of them. */
export const languages = ['en', 'sv', 'es'] as const;
export type Language = (typeof languages)[number];

/** What is translated of one rule. Keys and holes of `messages` are those of the rule; a test holds them equal. */
export interface RuleWords {
  readonly title: string;
  readonly why: string;
  readonly question: string;
  readonly whenNot: string;
  readonly messages: Readonly<Record<string, string>>;
}

/** The words of rules, by rule id. */
export type RuleTable = Readonly<Record<string, RuleWords>>;
