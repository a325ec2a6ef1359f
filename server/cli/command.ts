import { Command, type ErrorOptions, type Option } from 'commander';
import { type HostVoice, hostVoice } from '../../language/locales/hosts.ts';
import type { Language } from '../../language/text/languages.ts';
import { UsageError } from './io.ts';
import { meantOr, unknownOf } from './options.ts';

/** A command that tells what is wrong with a command line, and what there is, in the language of whoever typed it. */
export class SpokenCommand extends Command {
  private readonly say: HostVoice;

  constructor(name: string, language: Language) {
    super(name);
    const say = hostVoice(language);
    this.say = say;
    this.helpOption('-h, --help', say('helpHelp')).configureHelp({
      styleTitle: (title) => headingIn(title, say),
      optionDescription: (option) => describedIn(option, say),
      argumentDescription: (argument) => describedIn(argument, say),
      styleOptionText: (words) => (words === '[options]' ? `[${say('argOptions')}]` : words),
      styleSubcommandText: (words) => (words === '[command]' ? `[${say('argCommand')}]` : words),
    });
  }

  /** The library's own words are English; what it found by its code is said in ours. */
  override error(message: string, options?: ErrorOptions): never {
    const wrong = this.wrongUse(options?.code, message);
    if (wrong !== undefined) throw new UsageError(wrong);
    return super.error(message, options);
  }

  private wrongUse(code: string | undefined, message: string): string | undefined {
    const [, quoted = ''] = /'(.*?)'(?:$|\n| argument missing)/s.exec(message) ?? [];
    switch (code) {
      case 'commander.unknownOption':
        return this.noOption(quoted);
      case 'commander.unknownCommand': {
        const names = this.commands.map((command) => command.name());
        return unknownOf(this.say('noCommand', { word: quoted }), quoted, names, this.say);
      }
      case 'commander.missingArgument':
        return this.say('argumentMissing', { argument: `<${quoted}>`, usage: this.spokenUsage() });
      case 'commander.optionMissingArgument':
        return this.say('valueMissing', { option: quoted });
      case 'commander.excessArguments':
        return this.say('tooMuch', { words: this.args.slice(this.registeredArguments.length).join(', ') });
      default:
        return undefined;
    }
  }

  private noOption(option: string): string {
    const all = ['--help', ...this.options.flatMap(({ long }) => long ?? [])];
    const helped = this.say('helpLists', { command: this.fullName() });
    return `${this.say('noOption', { option })} ${meantOr(helped, option, all, this.say)}`;
  }

  /** The first line of the help, which the library puts together of its own words and ours. */
  private spokenUsage(): string {
    const help = this.createHelp();
    return help.styleUsage(help.commandUsage(this));
  }

  private fullName(): string {
    return this.parent ? `${this.parent.name()} ${this.name()}` : this.name();
  }
}

type Described = Pick<Option, 'description' | 'argChoices' | 'defaultValue'>;

const headings = {
  'Usage:': 'helpUsage',
  'Arguments:': 'helpArguments',
  'Options:': 'helpOptions',
  'Commands:': 'helpCommands',
} as const;

function headingIn(title: string, say: HostVoice): string {
  const [, key] = Object.entries(headings).find(([one]) => one === title) ?? [];
  return key === undefined ? title : say(key);
}

/** An option or an argument, with what it takes and what counts where nothing is said. */
function describedIn({ description, argChoices, defaultValue }: Described, say: HostVoice): string {
  const words =
    argChoices === undefined ? description : say('helpChoices', { words: description, choices: argChoices.join(', ') });
  return typeof defaultValue === 'string' ? say('helpDefault', { words, value: defaultValue }) : words;
}
