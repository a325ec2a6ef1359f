import { type Command, CommanderError } from 'commander';
import { hostVoice } from '../../language/locales/hosts.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { CannotMake } from '../reports/refusal.ts';
import { SpokenCommand } from './command.ts';
import { checkCommand } from './commands/check.ts';
import { explainCommand } from './commands/explain.ts';
import { formatCommand } from './commands/format.ts';
import { initCommand } from './commands/init.ts';
import { lspCommand } from './commands/lsp.ts';
import { questionsCommand } from './commands/questions.ts';
import { reportCommand } from './commands/report.ts';
import { rulesCommand } from './commands/rules.ts';
import { type ExitCode, type Io, UsageError } from './io.ts';
import { askedLanguage } from './options.ts';

/** Carries out one command line, the program's own name left out; gives the exit code and never rejects. */
export async function run(args: readonly string[], outside: Io): Promise<ExitCode> {
  const io = { ...outside, language: askedLanguage(args) ?? outside.language };
  let code: ExitCode = 0;
  const program = programOf(io, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return failed(error, io);
  }
}

function programOf(io: Io, end: (code: ExitCode) => void): Command {
  const say = hostVoice(io.language);
  const program = new SpokenCommand('inquiry', io.language)
    .description(say('helpInquiry'))
    .version(packageJson.version, '-V, --version', say('helpVersion'))
    .helpCommand(`help [${say('argCommand')}]`, say('helpHelpOf'));
  const commands = [
    checkCommand(io, end),
    reportCommand(io, end),
    questionsCommand(io, end),
    formatCommand(io, end),
    rulesCommand(io, end),
    explainCommand(io, end),
    initCommand(io, end),
    lspCommand(io, end),
  ];
  for (const command of [...commands, program]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => io.out(text),
      writeErr: (text) => io.err(text),
      getOutHelpWidth: () => io.width,
      getErrHelpWidth: () => io.width,
    });
  }
  for (const command of commands) program.addCommand(command);
  return program;
}

function failed(error: unknown, io: Io): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError || error instanceof CannotMake) {
    io.err(`${error.message}\n`);
    return 2;
  }
  io.err(`${hostVoice(io.language)('broke')}\n${traceOf(error)}\n`);
  return 3;
}

/** Where it broke, without the message: that may quote the plan. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const places = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return [error.name, ...places.slice(0, 8)].join('\n');
}
