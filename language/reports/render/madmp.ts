import type { Language } from '../../text/languages.ts';
import type { Contributor, DataPlan, Dataset, Funding, Keeping, Responsible } from '../data-plan/data-plan.ts';
import { dataPlanWords } from '../words/data-plan.ts';
import { frameWords } from '../words/frame.ts';
import { oneLine } from './plain.ts';

/**
 * What stands where the standard wants a value and the plan has none: valid, and plainly not one. Nobody can have an
 * address under `.invalid` (RFC 2606), and no plan was written at the beginning of 1970.
 */
export const notStated = {
  identifier: 'not-stated',
  name: 'not-stated',
  mbox: 'not-stated@not-stated.invalid',
  url: 'https://not-stated.invalid/',
  moment: '1970-01-01T00:00:00Z',
} as const;

/**
 * Writes a data management plan as JSON of the RDA DMP Common Standard; what is written is valid in its versions 1.1,
 * 1.2 and 1.3.
 */
export function renderMadmp(plan: DataPlan): string {
  const { title, language, asOf, contact, contributors, ethics, datasets } = plan;
  const dmp = {
    title,
    description: descriptionOf(plan),
    language: languages[language],
    created: notStated.moment,
    modified: asOf === undefined ? notStated.moment : `${asOf}T00:00:00Z`,
    dmp_id: { identifier: notStated.identifier, type: 'other' },
    contact: contactOf(contact),
    ...(contributors.length > 0 ? { contributor: contributors.map(contributorOf) } : {}),
    ethical_issues_exist: ethics.length > 0 ? 'yes' : 'unknown',
    ...(ethics.length > 0 ? { ethical_issues_description: ethics.join('\n') } : {}),
    project: [projectOf(plan)],
    dataset: datasets.map((dataset) => datasetOf(dataset, language)),
  };
  return `${JSON.stringify({ dmp }, printable, 2)}\n`;
}

/** ISO 639-3, as the standard wants it. */
const languages: Readonly<Record<Language, string>> = { en: 'eng', sv: 'swe', es: 'spa' };

/** Whoever shows a text of the plan gets nothing that could turn or break what stands around it. */
function printable(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.split('\n').map(oneLine).join('\n') : value;
}

function descriptionOf({ description, edition, language }: DataPlan): string {
  return [...description, ...(edition === 'public' ? [frameWords[language].publicEdition] : [])].join('\n');
}

/** Identities are those of the plan: steady, and known nowhere else. */
function own(identifier: string): object {
  return { identifier, type: 'other' };
}

function contactOf(contact: Responsible | undefined): object {
  return {
    name: contact?.name ?? notStated.name,
    mbox: notStated.mbox,
    contact_id: own(contact?.id ?? notStated.identifier),
  };
}

function contributorOf({ id, name, roles }: Contributor): object {
  return { name, contributor_id: own(id), role: roles };
}

function projectOf({ title, project }: DataPlan): object {
  const { funding, ...said } = project;
  return { title, ...said, ...(funding.length > 0 ? { funding: funding.map(fundingOf) } : {}) };
}

function fundingOf({ funder, grant }: Funding): object {
  return { funder_id: own(funder), ...(grant === undefined ? {} : { grant_id: own(grant) }) };
}

function datasetOf(dataset: Dataset, language: Language): object {
  const { id, title, description, type, personal, reused, keepings, preservation, measures } = dataset;
  return {
    title,
    dataset_id: own(id),
    ...(description === '' ? {} : { description }),
    ...(type === undefined ? {} : { type }),
    personal_data: personal,
    sensitive_data: 'unknown',
    ...(reused ? { is_reused: true } : {}),
    ...(preservation === undefined ? {} : { preservation_statement: preservation }),
    ...(measures.length > 0 ? { security_and_privacy: measures } : {}),
    ...(keepings.length > 0
      ? { distribution: keepings.map((keeping) => distributionOf(title, keeping, language)) }
      : {}),
  };
}

/** Access has to be one of open, shared and closed: closed harms nobody until somebody decides. */
function distributionOf(title: string, { place, until }: Keeping, language: Language): object {
  return {
    title,
    description: dataPlanWords[language].access,
    data_access: 'closed',
    ...(until === undefined ? {} : { available_until: until }),
    ...(place === undefined ? {} : { host: { title: place, url: notStated.url } }),
  };
}

/** What a person has to fill in before the file can go anywhere: which field, and what is wanted. */
export function gapsIn(plan: DataPlan): readonly string[] {
  const { language, asOf, contact, contributors, ethics, datasets } = plan;
  const words = dataPlanWords[language].gaps;
  return [
    ...gap('dmp_id', words.identifier),
    ...gap('created', words.created),
    ...gap('modified', words.modified, asOf === undefined),
    ...(contact ? gap('contact.mbox', words.address(contact.name)) : gap('contact', words.nobody)),
    ...gap('contributor', words.nobodyGathers, contributors.length === 0),
    ...gap('ethical_issues_exist', words.noEthics, ethics.length === 0),
    ...gap('dataset', words.noSource, datasets.length === 0),
    ...gapsInDatasets(plan),
  ];
}

function gapsInDatasets({ language, datasets }: DataPlan): readonly string[] {
  const words = dataPlanWords[language].gaps;
  const isPlaced = ({ keepings }: Dataset): boolean => keepings.some(({ place }) => place !== undefined);
  const gapIn = (field: string, what: (some: string) => string, lacks: (dataset: Dataset) => boolean) => {
    const many = datasets.filter(lacks).length;
    return gap(field, what(words.some(many, datasets.length)), many > 0);
  };
  return [
    ...gapIn('dataset.sensitive_data', words.sensitive, () => true),
    ...gapIn('dataset.personal_data', words.personal, ({ personal }) => personal === 'unknown'),
    ...gapIn('dataset.distribution', words.kept, (dataset) => !isPlaced(dataset)),
    ...gapIn('distribution.data_access', words.access, ({ keepings }) => keepings.length > 0),
    ...gapIn('distribution.host.url', words.place, isPlaced),
    ...gapIn('dataset.preservation_statement', words.until, ({ preservation }) => preservation === undefined),
  ];
}

function gap(field: string, wanted: string, isOne = true): readonly string[] {
  return isOne ? [`${field}: ${wanted}`] : [];
}
