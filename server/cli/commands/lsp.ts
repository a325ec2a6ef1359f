import type { Command } from 'commander';
import { hostVoice } from '../../../language/locales/hosts.ts';
import { SpokenCommand } from '../command.ts';
import { type ExitCode, type Io, UsageError } from '../io.ts';

/** `inquiry lsp --stdio`: the language server, for any editor. */
export function lspCommand({ language }: Io, end: (code: ExitCode) => void): Command {
  const say = hostVoice(language);
  return (
    new SpokenCommand('lsp', language)
      .description(say('helpLsp'))
      .option('--stdio', say('helpLspStdio'))
      // Editors add options of their own, such as the id of their process.
      .allowUnknownOption()
      .allowExcessArguments()
      .action(async ({ stdio }: { readonly stdio?: true }) => {
        if (stdio === undefined) throw new UsageError(say('sayHow'));
        const { start } = await import('../../lsp/start.ts');
        start('stdio');
        end(0);
      })
  );
}
