import { Command, Option } from 'commander';
import { peopleQuestions } from '../../../language/questions/ask.ts';
import type { Language } from '../../../language/text/languages.ts';
import { gather, tell } from '../gather.ts';
import type { ExitCode, Io } from '../io.ts';
import { asOfOption, languageOption } from '../options.ts';
import { type Questions, questionsJson, questionsMarkdown, questionsText } from '../output/questions.ts';

interface QuestionsOptions {
  readonly format: 'text' | 'json' | 'markdown';
  readonly asOf?: string;
  readonly language?: Language;
}

/** `inquiry questions`: what no machine can judge, and where each plan could ask it. */
export function questionsCommand(io: Io, end: (code: ExitCode) => void): Command {
  return new Command('questions')
    .description('list the questions that only people can answer, and where a plan could ask them')
    .argument('[paths...]', 'plans: folders or files', ['.'])
    .addOption(
      new Option('--format <format>', 'how to print them').choices(['text', 'json', 'markdown']).default('text'),
    )
    .addOption(asOfOption())
    .addOption(languageOption('the language of the questions'))
    .action(async (paths: string[], { format, asOf, language }: QuestionsOptions) => {
      const { plans, troubles } = await gather(paths, { asOf, language }, io);
      tell(troubles, io);
      const all = plans.map(
        (checked): Questions => ({ checked, asked: peopleQuestions(checked.plan, checked.today), asOf }),
      );
      if (format === 'json') io.out(questionsJson(all, io.cwd));
      else if (format === 'markdown') io.out(all.map(questionsMarkdown).join('\n'));
      else io.out(all.map((one) => questionsText(one, io)).join('\n'));
      end(troubles.length > 0 ? 2 : 0);
    });
}
