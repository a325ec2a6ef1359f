/**
 * What the RDA DMP Common Standard asks of the fields that we write, told anew from its published JSON Schemas 1.1, 1.2
 * and 1.3 (https://github.com/RDA-DMP-Common/RDA-DMP-Common-Standard, `examples/JSON/JSON-schema`): a field is held to
 * the narrowest of the three, so that what passes here is valid in each. Stricter than they are, it lets no field pass
 * that it does not name, takes an identity as one object where 1.3 would take several too, and knows our languages alone.
 * `is_reused` is a field of 1.2 and 1.3; 1.1 does not know it, and lets further fields pass.
 */

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string' };
const day: Schema = { type: 'string', format: 'date' };
const moment: Schema = { type: 'string', format: 'date-time' };
/** A URI in 1.1, a URL since. */
const address: Schema = { type: 'string', allOf: [{ format: 'uri' }, { format: 'url' }] };
const said: Schema = { enum: ['yes', 'no', 'unknown'] };

const list = (items: Schema): Schema => ({ type: 'array', items });

function object(required: Readonly<Record<string, Schema>>, optional: Readonly<Record<string, Schema>> = {}): Schema {
  return {
    type: 'object',
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  };
}

const identifier = (...types: readonly string[]): Schema => object({ identifier: text, type: { enum: types } });

const person = identifier('orcid', 'isni', 'openid', 'other');
const thing = identifier('handle', 'doi', 'ark', 'url', 'other');

const distribution = object(
  // Since 1.3 “shared” is better called “restricted”, which the others do not know: neither is written.
  { title: text, data_access: { enum: ['open', 'closed'] } },
  { description: text, available_until: day, host: object({ title: text, url: address }) },
);

const dataset = object(
  { title: text, dataset_id: thing, personal_data: said, sensitive_data: said },
  {
    description: text,
    type: text,
    is_reused: { type: 'boolean' },
    preservation_statement: text,
    security_and_privacy: list(object({ title: text }, { description: text })),
    distribution: list(distribution),
  },
);

const funding = object({ funder_id: identifier('fundref', 'url', 'other') }, { grant_id: identifier('url', 'other') });

const project = object({ title: text }, { description: text, start: day, end: day, funding: list(funding) });

const roles = { type: 'array', items: text, uniqueItems: true };

/** A whole file. */
export const madmpStandard: Schema = object({
  dmp: object(
    {
      title: text,
      language: { enum: ['eng', 'swe', 'spa'] },
      created: moment,
      modified: moment,
      dmp_id: thing,
      contact: object({ name: text, mbox: { type: 'string', format: 'email' }, contact_id: person }),
      ethical_issues_exist: said,
      dataset: list(dataset),
    },
    {
      description: text,
      contributor: list(object({ name: text, contributor_id: person, role: roles })),
      ethical_issues_description: text,
      project: list(project),
    },
  ),
});
