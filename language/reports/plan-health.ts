import { type Finding, severities } from '../findings/finding.ts';
import { peopleWords } from '../locales/questions.ts';
import { peopleQuestions } from '../questions/ask.ts';
import { ruleIn } from '../rules/own.ts';
import { presets, type Rule } from '../rules/rule.ts';
import { shortly } from '../sources/bibliography.ts';
import { facts, heading, list, paragraph, row, section } from './parts/blocks.ts';
import { questionBlocks } from './parts/people-questions.ts';
import { acceptedLimitations, openPoints, undecided } from './parts/standing.ts';
import { line, quote, say } from './parts/text.ts';
import { type Block, defineReport, type FactRow, type Text } from './report.ts';
import type { Teller } from './teller.ts';
import { healthWords as en, type HealthWords } from './words/en/plan-health.ts';
import { healthWords as es } from './words/es/plan-health.ts';
import { healthWords as sv } from './words/sv/plan-health.ts';
import { wordFor } from './words/translated.ts';

/** What a critical friend would ask, as a letter. */
export const planHealth = defineReport({
  id: 'plan-health',
  words: { en, sv, es },
  build: ({ teller, words }) => {
    if (teller.plan.things.length === 0 && teller.verdict.findings.length === 0) return [];
    const asked = questionsAsked(teller);
    return [
      paragraph(words.letter.greeting),
      ...opening(words.letter, asked),
      ...whatMattersMost(words, asked.slice(0, mattering)),
      ...theRest(words, asked.slice(mattering)),
      ...forPeople(teller, words),
      ...acceptedLimitations(teller),
      ...openPoints(teller),
      ...undecided(teller),
    ];
  },
});

function opening(
  { opening: begin, asking, answering, clear }: HealthWords['letter'],
  asked: readonly Asked[],
): Block[] {
  return asked.length === 0
    ? [paragraph(`${begin} ${clear}`)]
    : [paragraph(`${begin} ${asking}`), paragraph(answering)];
}

/** A letter that asks everything at once is put away. */
const mattering = 3;

/** One question, with every place at which it is asked. */
interface Asked {
  readonly id: string;
  /** Absent where the plan knows no such rule: then the findings speak for themselves. */
  readonly rule: Rule | undefined;
  readonly findings: readonly Finding[];
}

/** Each question once, the heaviest first; of one weight, those that every plan is asked, then in the order of the text. */
function questionsAsked({ plan, verdict }: Teller): readonly Asked[] {
  const asked = [...Map.groupBy(verdict.findings, ({ rule }) => rule)].map(([id, findings]) => ({
    id,
    rule: ruleIn(plan.settings, id),
    findings,
  }));
  return asked.toSorted((a, b) => weightOf(a) - weightOf(b) || rankOf(a) - rankOf(b));
}

function weightOf({ findings }: Asked): number {
  return Math.min(...findings.map(({ severity }) => severities.indexOf(severity)));
}

function rankOf({ rule }: Asked): number {
  return rule ? presets.indexOf(rule.preset) : presets.length;
}

function whatMattersMost({ most }: HealthWords, asked: readonly Asked[]): Block[] {
  return section(
    heading(2, 'most', most.heading),
    asked.length === 0 ? [] : [paragraph(most.intro), ...asked.flatMap((one) => inFull(most, one))],
  );
}

function inFull(most: HealthWords['most'], asked: Asked): Block[] {
  const { id, rule } = asked;
  const from = rule?.sources.map(shortly).join('; ') ?? '';
  return [
    heading(3, id, questionIn(asked)),
    ...list(placesOf(asked)),
    ...(rule
      ? [
          paragraph(rule.why),
          ...facts([...row(most.whenNot, [line(rule.whenNot)]), ...(from === '' ? [] : row(most.from, [line(from)]))]),
        ]
      : []),
  ];
}

/** The question of a rule; what it found where nobody has put it as a question. */
function questionIn({ id, rule, findings }: Asked): string {
  return rule?.question ?? findings[0]?.message ?? id;
}

/** What was found, each with the name by which it can be accepted. */
function placesOf({ id, findings }: Asked): readonly Text[] {
  return findings.map(({ message, span }) => [quote(message, span), say(` (${id})`, 'quiet')]);
}

function theRest(words: HealthWords, asked: readonly Asked[]): Block[] {
  const subjects = [...Map.groupBy(asked, ({ id }) => id.slice(0, id.indexOf('/')))];
  return section(
    heading(2, 'rest', words.rest.heading),
    subjects.flatMap(([subject, ofIt]) => [
      heading(3, `subject-${subject}`, wordFor(words.categories, subject) ?? subject),
      ...facts(ofIt.map((one): FactRow => ({ term: questionIn(one), lines: placesOf(one) }))),
    ]),
  );
}

/** Questions that nothing in a text can settle, with room to answer and the forum where each belongs. */
function forPeople(teller: Teller, { people }: HealthWords): Block[] {
  const { plan, asOf, language } = teller;
  const asked = peopleQuestions(plan, asOf);
  return section(
    heading(2, 'people', people.heading),
    asked.length === 0 ? [] : [paragraph(people.intro), ...questionBlocks(teller, asked, peopleWords(language), 3)],
  );
}
