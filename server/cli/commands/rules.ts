import { Command, Option } from 'commander';
import { allRules } from '../../../language/rules/index.ts';
import type { ExitCode, Io } from '../io.ts';
import { columns } from '../output/columns.ts';
import { jsonVersion, printed } from '../output/json.ts';

/** `inquiry rules`: every question there is. */
export function rulesCommand(io: Io, end: (code: ExitCode) => void): Command {
  return new Command('rules')
    .description('list every rule with its weight and preset')
    .addOption(new Option('--format <format>', 'how to print them').choices(['text', 'json']).default('text'))
    .action(({ format }: { readonly format: 'text' | 'json' }) => {
      const rules = allRules.map(({ id, severity, preset, title }) => ({ id, severity, preset, title }));
      if (format === 'json') io.out(printed({ version: jsonVersion, rules }));
      else io.out(columns(rules.map(({ id, severity, preset, title }) => [id, severity, preset, title])));
      end(0);
    });
}
