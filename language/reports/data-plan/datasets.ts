import { agreementsOf, covers, isHeldAnyway } from '../../model/ask/agreements/agreements.ts';
import { questionsOf } from '../../model/ask/evidence/evidence.ts';
import { factsOf, isLeftOpen, isOpenPoint, says, valuesOf } from '../../model/ask/facts.ts';
import { edgeOf } from '../../model/ask/time/periods.ts';
import type { Fact, Thing } from '../../model/plan.ts';
import type { Phrase } from '../../syntax/vocabulary/phrases.ts';
import { unique } from '../../text/unique.ts';
import { valueLabel } from '../parts/labels.ts';
import { listed, mention, nameOf } from '../parts/names.ts';
import { factText, labelled, linesOf } from '../parts/telling.ts';
import { capital, line, wordsIn } from '../parts/text.ts';
import type { Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { DataPlanWords } from '../words/en/data-plan.ts';
import type { Dataset, Keeping, Measure } from './data-plan.ts';

/** Each source of evidence as a set of data: what it is, where and how long it is kept, and what protects people. */

export function datasetsOf(teller: Teller, words: DataPlanWords): readonly Dataset[] {
  const { plan } = teller;
  return plan.byKind.evidence.filter((one) => !isOpenPoint(one)).map((one) => datasetOf(teller, words, one));
}

function datasetOf(teller: Teller, words: DataPlanWords, evidence: Thing): Dataset {
  const type = methodsIn(teller, evidence);
  const covering = agreementsOf(teller.plan).filter((one) => covers(teller.plan, one, evidence) === 'yes');
  const preservation = preservationOf(teller, words, evidence, covering);
  return {
    id: teller.plan.ids.get(evidence) ?? evidence.word,
    title: nameOf(teller, evidence),
    description: descriptionOf(teller, words, evidence),
    ...(type === '' ? {} : { type }),
    personal: says(evidence, 'personal data') && !isLeftOpen(evidence, 'personal data') ? 'yes' : 'unknown',
    reused: isHeldAnyway(evidence),
    keepings: keepingsOf(teller, evidence),
    ...(preservation === '' ? {} : { preservation }),
    measures: [...measuresIn(teller, evidence), ...covering.flatMap((one) => measuresUnder(teller, words, one))],
  };
}

function methodsIn(teller: Teller, evidence: Thing): string {
  const methods = valuesOf(evidence, 'method').map(({ text }) => line(valueLabel(teller, 'method', text)));
  return wordsIn(capital(listed(teller, methods)));
}

/** Of whom it is, and which questions it serves. */
function descriptionOf(teller: Teller, words: DataPlanWords, evidence: Thing): string {
  const questions = questionsOf(teller.plan, evidence).map((one): Text => [mention(teller, one)]);
  const said = (['of', 'voice', 'method', 'at'] as const).flatMap((phrase) =>
    factsOf(evidence, phrase).map((fact) => wordsIn(labelled(teller, fact))),
  );
  return [...said, ...(questions.length > 0 ? [words.serves(wordsIn(listed(teller, questions)))] : [])].join('\n');
}

/** Each place that is named for personal data, with the end of keeping that is said of it, else of the source. */
function keepingsOf(teller: Teller, evidence: Thing): readonly Keeping[] {
  const own = [...factsOf(evidence, 'kept until'), ...factsOf(evidence, 'until')];
  const kept = factsOf(evidence, 'personal data').flatMap((fact): readonly Keeping[] => {
    const until = untilIn(teller, factsOf(fact, 'until')) ?? untilIn(teller, own);
    const end = until === undefined ? {} : { until };
    const places = valuesOf({ facts: [fact] }, 'personal data').map(({ text }) => ({ place: text, ...end }));
    return places.length > 0 || until === undefined ? places : [end];
  });
  const end = untilIn(teller, own);
  return kept.length > 0 || end === undefined ? kept : [{ until: end }];
}

function untilIn({ plan }: Teller, facts: readonly Fact[]): string | undefined {
  const edge = edgeOf(plan, facts);
  return edge.state === 'known' ? edge.days.last : undefined;
}

/** Until when it is kept, as the source or an agreement that covers it says; a date in words too. */
function preservationOf(teller: Teller, words: DataPlanWords, evidence: Thing, covering: readonly Thing[]): string {
  const ends = factsOf(evidence, 'personal data').flatMap((fact) => linesOf(teller, fact, 'until'));
  const own = [...ends, ...linesOf(teller, evidence, 'kept until')].map((text) => words.kept(wordsIn(text)));
  const agreed = covering.flatMap((one) =>
    linesOf(teller, one, 'kept until').map((text) =>
      words.under(words.kept(wordsIn(text)), wordsIn([mention(teller, one)])),
    ),
  );
  return unique([...own, ...agreed]).join('\n');
}

const protecting = ['consent', 'legal basis', 'custodian', 'safeguard', 'withdrawal', 'approval'] as const;

function measuresIn(teller: Teller, evidence: Thing): readonly Measure[] {
  return protecting.flatMap((phrase) => factsOf(evidence, phrase).map((fact) => measureOf(teller, fact)));
}

const agreed = [...protecting, 'owner of data', 'anonymity', 'publication'] as const satisfies readonly Phrase[];

/** What an agreement says for all the data that it covers, and where that stands. */
function measuresUnder(teller: Teller, words: DataPlanWords, agreement: Thing): readonly Measure[] {
  const where = wordsIn([mention(teller, agreement)]);
  return agreed.flatMap((phrase) =>
    factsOf(agreement, phrase).map((fact) => {
      const { title, description } = measureOf(teller, fact);
      return { title, description: words.under(description, where) };
    }),
  );
}

function measureOf(teller: Teller, fact: Fact): Measure {
  const title = wordsIn(labelled(teller, { ...fact, values: [], marks: [], facts: [], things: [] }));
  return { title, description: wordsIn(capital(factText(teller, fact))) };
}
