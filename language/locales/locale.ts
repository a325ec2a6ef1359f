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
