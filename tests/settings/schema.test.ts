import { describe, expect, it } from 'vitest';
import { file } from '../../language/settings/keys.ts';
import { readSettings } from '../../language/settings/read.ts';
import { settingsSchema } from '../../language/settings/schema.ts';

const schema = settingsSchema({ rules: [{ id: 'contract/missing', title: 'No contract' }] });

describe('the JSON Schema', () => {
  it('knows the keys that the reader knows, and no others', () => {
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(Object.keys(schema['properties'] ?? {})).toEqual(Object.keys(file.table));
  });

  it('says what a key means, what it takes, and how it is written', () => {
    expect(schema['properties']).toMatchObject({
      language: {
        description: expect.stringMatching(
          /^The language of the critical friend and of reports.*\n\nExample:\nlanguage: sv$/s,
        ),
        enum: ['en', 'sv', 'es'],
      },
      'as-of': { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
      rules: {
        properties: {
          severity: {
            additionalProperties: false,
            properties: {
              'contract/missing': { description: 'No contract', enum: ['error', 'warning', 'hint', 'off'] },
            },
          },
        },
      },
      plans: { oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
    });
  });

  it('survives being written down', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });
});

describe('the table of keys', () => {
  it.each(Object.entries(file.table))('%s has an example that can be read', (_key, { example }) => {
    expect(readSettings(example).problems).toEqual([]);
  });
});
