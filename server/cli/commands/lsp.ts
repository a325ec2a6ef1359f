import { Command } from 'commander';
import { type ExitCode, UsageError } from '../io.ts';

/** `inquiry lsp --stdio`: the language server, for any editor. */
export function lspCommand(end: (code: ExitCode) => void): Command {
  return (
    new Command('lsp')
      .description('run the language server for an editor')
      .option('--stdio', 'speak over standard input and output')
      // Editors add options of their own, such as the id of their process.
      .allowUnknownOption()
      .allowExcessArguments()
      .action(async ({ stdio }: { readonly stdio?: true }) => {
        if (stdio === undefined) throw new UsageError('Say how the editor speaks with it: inquiry lsp --stdio');
        const { start } = await import('../../lsp/start.ts');
        start('stdio');
        end(0);
      })
  );
}
