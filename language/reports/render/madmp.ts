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
export function gapsIn({ language, asOf, contact, contributors, ethics, datasets }: DataPlan): readonly string[] {
  const words = dataPlanWords[language].gaps;
  const of = (many: number, what: (some: string) => string): readonly string[] =>
    many === 0 ? [] : [what(words.some(many, datasets.length))];
  const count = (wanted: (dataset: Dataset) => boolean): number => datasets.filter(wanted).length;
  const isPlaced = ({ keepings }: Dataset): boolean => keepings.some(({ place }) => place !== undefined);
  const gaps: readonly (readonly [field: string, wanted: readonly string[]])[] = [
    ['dmp_id', [words.identifier]],
    ['created', [words.created]],
    ['modified', asOf === undefined ? [words.modified] : []],
    contact ? ['contact.mbox', [words.address(contact.name)]] : ['contact', [words.nobody]],
    ['contributor', contributors.length === 0 ? [words.nobodyGathers] : []],
    ['ethical_issues_exist', ethics.length === 0 ? [words.noEthics] : []],
    ['dataset', datasets.length === 0 ? [words.noSource] : []],
    ['dataset.sensitive_data', of(datasets.length, words.sensitive)],
    [
      'dataset.personal_data',
      of(
        count(({ personal }) => personal === 'unknown'),
        words.personal,
      ),
    ],
    [
      'dataset.distribution',
      of(
        count((dataset) => !isPlaced(dataset)),
        words.kept,
      ),
    ],
    [
      'distribution.data_access',
      of(
        count(({ keepings }) => keepings.length > 0),
        words.access,
      ),
    ],
    ['distribution.host.url', of(count(isPlaced), words.place)],
    [
      'dataset.preservation_statement',
      of(
        count(({ preservation }) => preservation === undefined),
        words.until,
      ),
    ],
  ];
  return gaps.flatMap(([field, wanted]) => wanted.map((what) => `${field}: ${what}`));
}
