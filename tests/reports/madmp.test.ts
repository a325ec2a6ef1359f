import { default as Ajv2020 } from 'ajv/dist/2020.js';
import { default as addFormats } from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { type BuildInput, buildDataPlan } from '../../language/reports/build.ts';
import { dataAgreement } from '../../language/reports/data-agreement.ts';
import type { DataPlan } from '../../language/reports/data-plan/data-plan.ts';
import { evidenceMatrix } from '../../language/reports/evidence-matrix.ts';
import { plan as planReport } from '../../language/reports/plan.ts';
import { gapsIn, renderMadmp } from '../../language/reports/render/madmp.ts';
import { checkPlan } from '../../language/rules/run.ts';
import { languages } from '../../language/text/languages.ts';
import { forReaders } from '../../server/engine/for-readers.ts';
import { checkExamples } from '../examples/told.ts';
import { planOf } from '../support/plan.ts';
import { hostile, inEveryField, mended } from './hostile.ts';
import { madmpStandard } from './madmp-standard.ts';
import { example } from './plans.ts';

const ajv = new Ajv2020.default({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(madmpStandard);

function faultsOf(file: string): unknown {
  validate(JSON.parse(file));
  return validate.errors ?? [];
}

function dataPlanOf(input: BuildInput): DataPlan {
  const found = buildDataPlan(evidenceMatrix, input);
  if (!found) throw new Error('The evidence matrix is not about data');
  return found;
}

/** What a text says of its data, as of a day. */
function dataPlanIn(text: string): DataPlan {
  const plan = planOf(text);
  const today = '2007-01-10';
  return dataPlanOf({ plan, verdict: checkPlan(plan, { today, rules: [] }), asOf: today });
}

const written = (text: string): unknown => JSON.parse(renderMadmp(dataPlanIn(text))).dmp;

const mornings = `inquiry "Mornings" by tutor at school from 2006-09-04 to 2007-07-20 { approval "UREC 2006-113" on 2006-08-20 }
school school "The school"
role tutor "Form tutor" at school
group late "Who comes late" 6 students
grant "Small grant" 500 GBP by "A charity" to school
question why "Why do they wait?" {
  evidence walks "Walking interviews" gathered by tutor of late {
    method interview
    consent opt-in
    personal data "School drive" until 2008-07-31
    safeguard "Nobody is asked by whoever marks their work."
  }
  evidence marks "Marks by lesson" routine
}`;

describe('a data management plan', () => {
  it('has a set of data for each source of evidence, and says what it does not know', () => {
    const own = (identifier: string): object => ({ identifier, type: 'other' });
    expect(written(mornings)).toEqual({
      title: 'Mornings',
      description: expect.stringMatching(/^Made from an inquiry plan, which names roles and no people\./),
      language: 'eng',
      created: '1970-01-01T00:00:00Z',
      modified: '2007-01-10T00:00:00Z',
      dmp_id: own('not-stated'),
      contact: {
        name: 'Form tutor (The school)',
        mbox: 'not-stated@not-stated.invalid',
        contact_id: own('role:tutor'),
      },
      contributor: [{ name: 'Form tutor (The school)', contributor_id: own('role:tutor'), role: ['DataCollector'] }],
      ethical_issues_exist: 'yes',
      ethical_issues_description: [
        'Approval: UREC 2006-113 on 20 August 2006',
        'Consent: opt-in',
        'Safeguard: Nobody is asked by whoever marks their work.',
      ].join('\n'),
      project: [
        {
          title: 'Mornings',
          description: 'Why do they wait?',
          start: '2006-09-04',
          end: '2007-07-20',
          funding: [{ funder_id: own('A charity'), grant_id: own('Small grant') }],
        },
      ],
      dataset: [
        {
          title: 'Walking interviews',
          dataset_id: own('evidence:walks'),
          description: 'Of: Who comes late\nMethod: interview\nServes “Why do they wait?”',
          type: 'Interview',
          personal_data: 'yes',
          sensitive_data: 'unknown',
          preservation_statement: 'Kept until 31 July 2008',
          security_and_privacy: [
            { title: 'Consent', description: 'Opt-in' },
            { title: 'Safeguard', description: 'Nobody is asked by whoever marks their work.' },
          ],
          distribution: [
            {
              title: 'Walking interviews',
              description: 'The plan does not say who may see this. It is marked closed until somebody decides.',
              data_access: 'closed',
              available_until: '2008-07-31',
              host: { title: 'School drive', url: 'https://not-stated.invalid/' },
            },
          ],
        },
        {
          title: 'Marks by lesson',
          dataset_id: own('evidence:marks'),
          description: 'Serves “Why do they wait?”',
          personal_data: 'unknown',
          sensitive_data: 'unknown',
          is_reused: true,
        },
      ],
    });
  });

  it('takes from an agreement what it says of the data that it covers, and says where that stands', () => {
    const [dataset] = dataPlanIn(`partnership "Two schools" { between ash, birch }
school ash "Ash School"
school birch "Birch School"
question why "Why?" { evidence walks "Walking interviews" { personal data } }
agreement "Data sharing" {
  data "Walking interviews" for why
  legal basis "Public task"
  custodian ash
  kept until "the end of the inquiry"
}`).datasets;
    expect(dataset).toMatchObject({
      personal: 'yes',
      keepings: [],
      preservation: 'Kept until the end of the inquiry (“Data sharing”)',
      measures: [
        { title: 'Legal basis', description: 'Public task (“Data sharing”)' },
        { title: 'Custodian', description: 'Ash School (“Data sharing”)' },
      ],
    });
  });

  it('says what is left to fill in', () => {
    expect(gapsIn(dataPlanIn(mornings))).toEqual([
      'dmp_id: the identifier that the data management plan has where it is deposited',
      'created: the day on which its first version was written',
      'contact.mbox: an address for “Form tutor (The school)”',
      'dataset.sensitive_data: whether data are sensitive (2 of 2 datasets)',
      'dataset.personal_data: whether data are personal (1 of 2 datasets)',
      'dataset.distribution: where data are kept (1 of 2 datasets)',
      'distribution.data_access: who may see them; all are marked closed (1 of 2 datasets)',
      'distribution.host.url: the address of the place where they are kept (1 of 2 datasets)',
      'dataset.preservation_statement: how long they are kept (1 of 2 datasets)',
    ]);
    const { asOf: _, ...silent } = dataPlanIn('partnership "Two schools"');
    expect(gapsIn(silent)).toEqual([
      'dmp_id: the identifier that the data management plan has where it is deposited',
      'created: the day on which its first version was written',
      'modified: the day of this version; --as-of gives it',
      'contact: nobody is named as answering for the plan as a whole',
      'contributor: nobody is named as gathering or keeping data',
      'ethical_issues_exist: the plan says nothing of ethics',
      'dataset: the plan names no source of evidence',
    ]);
    expect(JSON.parse(renderMadmp(silent)).dmp).toMatchObject({
      modified: '1970-01-01T00:00:00Z',
      contact: { name: 'not-stated' },
      ethical_issues_exist: 'unknown',
      dataset: [],
    });
  });

  it('is had of reports about data alone, and is the same for each', () => {
    const plan = planOf(mornings);
    const input = { plan, verdict: checkPlan(plan, { today: '2007-01-10' }) };
    expect(buildDataPlan(planReport, input)).toBeUndefined();
    expect(buildDataPlan(dataAgreement, input)).toEqual(dataPlanOf(input));
  });

  it('leaves out what is internal in the public edition, and says so', async () => {
    const plan = planOf(`${mornings}\nevidence "A talk behind closed doors" internal`);
    const [today, edition] = ['2007-01-10', 'public'] as const;
    const [checked] = await checkExamples('classroom', today);
    if (!checked) throw new Error('There is no example');
    const told = forReaders({ ...checked, plan }, { edition });
    const file = renderMadmp(dataPlanOf({ ...told, edition }));
    expect(file).not.toContain('behind closed doors');
    expect(file).toContain('\\nPublic edition. ');
    expect(faultsOf(file)).toEqual([]);
  });
});

describe('what is written', () => {
  it('is valid by the standard, for every example in each language', async () => {
    const plans = await checkExamples('.', '2026-11-02');
    expect(plans.length).toBeGreaterThan(20);
    for (const checked of plans)
      for (const language of languages) {
        const file = renderMadmp(dataPlanOf(forReaders(checked, { language })));
        expect([checked.root, faultsOf(file)]).toEqual([checked.root, []]);
      }
  }, 240_000);

  it('would be found out where it is not', () => {
    const file = JSON.parse(renderMadmp(dataPlanIn(mornings)));
    const faulty = (change: object): unknown => faultsOf(JSON.stringify({ dmp: { ...file.dmp, ...change } }));
    expect(faulty({ created: 'not stated' })).not.toEqual([]);
    expect(faulty({ contact: { ...file.dmp.contact, mbox: 'not stated' } })).not.toEqual([]);
    expect(faulty({ author: 'somebody' })).not.toEqual([]);
    const [dataset] = file.dmp.dataset;
    const at = (url: string): object => ({ ...dataset.distribution[0], host: { title: 'School drive', url } });
    const kept = (url: string): unknown => faulty({ dataset: [{ ...dataset, distribution: [at(url)] }] });
    expect(kept('https://example.org/')).toEqual([]);
    expect(kept('urn:example:drive')).not.toEqual([]);
  });

  const inHand = (text: string): string => {
    const plan = inEveryField(example('partnership'), text);
    return renderMadmp(dataPlanOf({ plan, verdict: checkPlan(plan, { today: '2007-01-10', rules: [] }) }));
  };

  it.each([...hostile.map((text) => [text, text] as const), ...mended])('reads %j as %j', (typed, shown) => {
    const file = inHand(typed);
    expect(faultsOf(file)).toEqual([]);
    const { title, dataset } = JSON.parse(file).dmp;
    expect([title, ...dataset.map((one: { readonly title: string }) => one.title)]).toEqual(
      Array.from({ length: dataset.length + 1 }, () => shown),
    );
  });
});
