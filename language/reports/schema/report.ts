import type { JsonSchema } from '../../settings/shapes.ts';
import { languages } from '../../text/languages.ts';
import type { ReportJson } from '../render/json.ts';
import type { Edition } from '../teller.ts';
import { blockSchemas, pieceSchemas } from './blocks.ts';
import { day, defined, listOf, meaning, oneOf, shape, words } from './described.ts';
import { figureSchemas, itemSchema } from './figures.ts';

/** The JSON Schema of a report written as JSON, for programs that read it. */
export function reportSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $comment: 'Generated from language/reports/schema/ by `npm run generate`.',
    title: 'A report on an inquiry plan',
    ...whole,
    $defs: {
      block: { oneOf: Object.values(blockSchemas) },
      ...pieceSchemas,
      figure: { oneOf: Object.values(figureSchemas) },
      item: itemSchema,
    },
  };
}

const whole = shape<ReportJson>({
  version: meaning('Within a version keys are only ever added: a reader ignores those it does not know.', { const: 1 }),
  report: shape<ReportJson['report']>({
    id: meaning('Which report it is, as `inquiry report --list` names it.', words),
    title: words,
    answers: meaning('The reader’s question that it answers.', words),
  }),
  plan: meaning('What the plan is called.', words),
  language: meaning('Of the report’s own words; those of the plan stay as they were written.', { enum: languages }),
  edition: meaning('public: what is marked internal is left out.', oneOf<Edition>({ partners: true, public: true })),
  asOf: meaning('The day that stands for today, where the plan or the caller fixed it.', {
    anyOf: [day, { type: 'null' }],
  }),
  blocks: meaning('In the order in which they are read.', listOf(defined('block'))),
});
