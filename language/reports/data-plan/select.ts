import { agreementsOf } from '../../model/ask/agreements/agreements.ts';
import { gatherersOf } from '../../model/ask/evidence/evidence.ts';
import { factsOf, pointedAt, valuesOf } from '../../model/ask/facts.ts';
import { ownershipOf } from '../../model/ask/people/ownership.ts';
import { edgesOf } from '../../model/ask/time/periods.ts';
import type { Thing } from '../../model/plan.ts';
import { unique } from '../../text/unique.ts';
import { listed, mention, nameOf, valueText } from '../parts/names.ts';
import { labelled } from '../parts/telling.ts';
import { wordsIn } from '../parts/text.ts';
import type { Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import { dataPlanWords } from '../words/data-plan.ts';
import type { Contributor, DataPlan, DataRole, Funding, Responsible } from './data-plan.ts';
import { datasetsOf } from './datasets.ts';

/** What an inquiry plan says of its data, whoever reads it: sources, keeping, those who answer for them, ethics. */
export function dataPlanOf(told: Teller): Omit<DataPlan, 'title'> {
  const teller: Teller = { ...told, rolesInFull: true };
  const words = dataPlanWords[teller.language];
  const contact = contactOf(teller);
  return {
    description: [words.made],
    language: teller.language,
    edition: teller.edition,
    ...(teller.asOf === undefined ? {} : { asOf: teller.asOf }),
    ...(contact ? { contact } : {}),
    contributors: contributorsOf(teller),
    ethics: ethicsOf(teller),
    project: projectOf(teller),
    datasets: datasetsOf(teller, words),
  };
}

function responsible(teller: Teller, actor: Thing): Responsible {
  return { id: teller.plan.ids.get(actor) ?? actor.word, name: mention(teller, actor).text };
}

/** Whoever answers for the plan as a whole. */
function contactOf(teller: Teller): Responsible | undefined {
  const { plan } = teller;
  const [actor] = plan.head ? ownershipOf(plan, plan.head).actors : [];
  return actor && responsible(teller, actor);
}

/** Those who gather or keep data, each once, with all that they do. */
function contributorsOf(teller: Teller): readonly Contributor[] {
  const { plan } = teller;
  const collectors = plan.byKind.evidence.flatMap((one) => gatherersOf(plan, one));
  const managers = [...plan.byKind.evidence, ...agreementsOf(plan)].flatMap((one) => pointedAt(plan, one, 'custodian'));
  return unique([...managers, ...collectors]).map((actor) => {
    const roles: readonly DataRole[] = [
      ...(collectors.includes(actor) ? (['DataCollector'] as const) : []),
      ...(managers.includes(actor) ? (['DataManager'] as const) : []),
    ];
    return { ...responsible(teller, actor), roles };
  });
}

const ethical = ['approval', 'consent', 'legal basis', 'anonymity', 'withdrawal', 'safeguard'] as const;

/** What the plan, its agreements and its sources say of ethics, each saying once. */
function ethicsOf(teller: Teller): readonly string[] {
  const { plan } = teller;
  const holders = [...(plan.head ? [plan.head] : []), ...agreementsOf(plan), ...plan.byKind.evidence];
  const said = ethical.flatMap((phrase) => holders.flatMap((holder) => factsOf(holder, phrase)));
  return unique(said.map((fact) => wordsIn(labelled(teller, fact))));
}

function projectOf(teller: Teller): DataPlan['project'] {
  const { plan } = teller;
  const { begin, end } = plan.head ? edgesOf(plan, plan.head) : {};
  const aims = [...plan.byKind.aim, ...plan.byKind.question].map((one) => nameOf(teller, one));
  return {
    ...(aims.length > 0 ? { description: aims.join('\n') } : {}),
    ...(begin?.state === 'known' ? { start: begin.days.first } : {}),
    ...(end?.state === 'known' ? { end: end.days.last } : {}),
    funding: plan.byKind.grant.flatMap((grant) => fundingOf(teller, grant)),
  };
}

/** A grant of which the payer is named. */
function fundingOf(teller: Teller, grant: Thing): readonly Funding[] {
  const payers = valuesOf(grant, 'by').map((value): Text => [valueText(teller, value)]);
  if (payers.length === 0) return [];
  const named = grant.title || grant.name ? { grant: nameOf(teller, grant) } : {};
  return [{ funder: wordsIn(listed(teller, payers)), ...named }];
}
