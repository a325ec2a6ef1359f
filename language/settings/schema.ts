import { file } from './keys.ts';
import type { JsonSchema, SchemaInput } from './shapes.ts';

/** The JSON Schema of `inquiry.yaml`, for editors that help with YAML; ids and titles of the rules come from outside. */
export function settingsSchema(input: SchemaInput): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: 'Generated from language/settings/keys.ts by `npm run generate`.',
    title: 'Settings of an inquiry plan',
    ...file.schema(input),
  };
}
