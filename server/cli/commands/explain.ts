import { Command } from 'commander';
import { allRules, ruleById } from '../../../language/rules/index.ts';
import { rulePage } from '../../../language/rules/page.ts';
import { type ExitCode, type Io, UsageError } from '../io.ts';
import { unknownOf } from '../options.ts';

/** `inquiry explain`: why a rule asks, when it does not apply, where it comes from. */
export function explainCommand(io: Io, end: (code: ExitCode) => void): Command {
  return new Command('explain')
    .description('say why a rule asks, when it does not apply and where it comes from')
    .argument('<rule>', 'the id of a rule, such as contract/missing')
    .action((id: string) => {
      const rule = ruleById(id);
      if (rule === undefined) throw new UsageError(unknownRule(id));
      io.out(rulePage(rule));
      end(0);
    });
}

function unknownRule(id: string): string {
  const ids = allRules.map((rule) => rule.id);
  const words = unknownOf('rule', id, ids);
  return words.includes('Did you mean') ? words : `There is no rule “${id}”. \`inquiry rules\` lists them.`;
}
