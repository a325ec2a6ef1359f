import type {
  BalancePart,
  Coverage,
  EcologyLevel,
  EcologyPart,
  LogicColumn,
  MatrixGroup,
  Mood,
  Progress,
  Site,
  TieSort,
  TimelineLane,
  TimelineSort,
  WhenPhrase,
} from '../figure.ts';

/** Everything a figure and its table say in words of their own. A word that a language lacks does not compile. */
export interface FigureWords {
  readonly locale: string;
  /** Between two days. */
  readonly to: string;
  readonly none: string;
  readonly noDate: string;
  /** How many are left out of a list. */
  readonly more: (count: number) => string;
  readonly progress: Readonly<Record<Progress, string>>;
  readonly timeline: {
    readonly title: string;
    /** Of one sheet of several. */
    readonly sheet: (which: { readonly number: number; readonly of: number }) => string;
    readonly about: (first: string, last: string) => string;
    /** Where everything is on one day, or in one month. */
    readonly aboutDay: (day: string) => string;
    readonly lanes: Readonly<Record<TimelineLane, string>>;
    readonly sorts: Readonly<Record<TimelineSort, string>>;
    readonly today: string;
    readonly changed: string;
    readonly undated: string;
    readonly terms: string;
    readonly when: Readonly<Record<WhenPhrase, string>>;
    readonly columns: readonly [
      what: string,
      sort: string,
      when: string,
      progress: string,
      changes: string,
      more: string,
    ];
  };
  readonly matrix: {
    readonly title: string;
    readonly about: string;
    readonly question: string;
    readonly sources: string;
    readonly groups: Readonly<Record<MatrixGroup, string>>;
    readonly legend: Readonly<Record<Coverage, string>>;
  };
  readonly balance: {
    readonly title: string;
    readonly about: string;
    readonly organisation: string;
    readonly parts: Readonly<Record<BalancePart, string>>;
    /** How many things of a part there are. */
    readonly inAll: (count: number) => string;
    readonly unplaced: string;
    readonly nobody: string;
  };
  readonly logicMap: {
    readonly title: string;
    readonly about: string;
    readonly columns: Readonly<Record<LogicColumn, string>>;
    readonly said: string;
    readonly questions: string;
    readonly through: string;
    readonly alone: string;
    readonly table: readonly [what: string, sort: string, leadsTo: string];
  };
  readonly ecology: {
    readonly title: string;
    readonly about: string;
    readonly levels: Readonly<Record<EcologyLevel, string>>;
    readonly parts: Readonly<Record<EcologyPart, string>>;
    readonly addresses: string;
    readonly causes: string;
    readonly outOfReach: string;
    readonly legend: Readonly<Record<'addressed' | 'unaddressed' | 'resource' | 'action', string>>;
    readonly table: readonly [what: string, sort: string, level: string, more: string];
  };
  readonly network: {
    readonly title: string;
    readonly about: string;
    readonly levels: Readonly<Record<Site['level'], string>>;
    readonly sorts: Readonly<Record<TieSort, string>>;
    readonly key: string;
    readonly nothing: string;
    readonly table: readonly [
      number: string,
      what: string,
      sort: string,
      from: string,
      to: string,
      when: string,
      more: string,
    ];
    /** Sites that nothing moves from or to. */
    readonly untouched: string;
  };
  readonly moments: {
    readonly title: string;
    readonly about: string;
    readonly moods: Readonly<Record<Mood, string>>;
    readonly nobody: string;
    readonly table: readonly [what: string, mood: string, when: string, side: string, about: string, more: string];
  };
}
