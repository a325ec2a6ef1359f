import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { checkJson } from './json.ts';
import { junit } from './junit.ts';
import type { Output } from './outcome.ts';
import { sarif } from './sarif.ts';

/** The outputs for machines; the one for people needs to know their terminal. */
export const machineOutputs = { json: checkJson, sarif, github, gitlab, junit } as const satisfies Record<
  string,
  Output
>;

export type Format = 'text' | keyof typeof machineOutputs;

export const formats: readonly Format[] = ['text', 'json', 'sarif', 'github', 'gitlab', 'junit'];
