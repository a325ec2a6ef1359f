import type { Command } from 'commander';
import { hostVoice } from '../../../language/locales/hosts.ts';
import { ruleWords } from '../../../language/locales/rules.ts';
import { allRules } from '../../../language/rules/index.ts';
import { SpokenCommand } from '../command.ts';
import type { ExitCode, Io } from '../io.ts';
import { choosing, languageOption } from '../options.ts';
import { columns } from '../output/columns.ts';
import { jsonVersion, printed } from '../output/json.ts';

/** `inquiry rules`: every question there is. */
export function rulesCommand(io: Io, end: (code: ExitCode) => void): Command {
  const { language } = io;
  const say = hostVoice(language);
  return new SpokenCommand('rules', language)
    .description(say('helpRules'))
    .addOption(
      choosing(`--format <${say('argFormat')}>`, {
        means: say('helpFormat'),
        words: ['text', 'json'],
        language,
      }).default('text'),
    )
    .addOption(languageOption(say('helpRulesLanguage'), language))
    .action(({ format }: { readonly format: 'text' | 'json' }) => {
      const rules = allRules.map((rule) => {
        const { id, severity, preset } = rule;
        return { id, severity, preset, title: ruleWords(rule, language).title };
      });
      if (format === 'json') io.out(printed({ version: jsonVersion, rules }));
      else io.out(columns(rules.map(({ id, severity, preset, title }) => [id, severity, preset, title])));
      end(0);
    });
}
