import type { Command } from 'commander';
import { hostVoice } from '../../../language/locales/hosts.ts';
import { allRules, ruleById } from '../../../language/rules/index.ts';
import { rulePage } from '../../../language/rules/page.ts';
import type { Language } from '../../../language/text/languages.ts';
import { SpokenCommand } from '../command.ts';
import { type ExitCode, type Io, UsageError } from '../io.ts';
import { languageOption, meantOr } from '../options.ts';

/** `inquiry explain`: why a rule asks, when it does not apply, where it comes from. */
export function explainCommand(io: Io, end: (code: ExitCode) => void): Command {
  const { language } = io;
  const say = hostVoice(language);
  return new SpokenCommand('explain', language)
    .description(say('helpExplain'))
    .argument(`<${say('argRule')}>`, say('helpExplainId'))
    .addOption(languageOption(say('helpExplainLanguage'), language))
    .action((id: string) => {
      const rule = ruleById(id);
      if (rule === undefined) throw new UsageError(unknownRule(id, language));
      io.out(rulePage(rule, language));
      end(0);
    });
}

function unknownRule(id: string, language: Language): string {
  const say = hostVoice(language);
  const ids = allRules.map((rule) => rule.id);
  return `${say('noSuchRule', { id })} ${meantOr(say('rulesListed'), id, ids, say)}`;
}
