import type { Command } from 'commander';
import { hostVoice } from '../../../language/locales/hosts.ts';
import { peopleQuestions } from '../../../language/questions/ask.ts';
import type { Language } from '../../../language/text/languages.ts';
import { SpokenCommand } from '../command.ts';
import { gather, tell } from '../gather.ts';
import type { ExitCode, Io } from '../io.ts';
import { asOfOption, choosing, languageOption } from '../options.ts';
import { type Questions, questionsJson, questionsMarkdown, questionsText } from '../output/questions.ts';

interface QuestionsOptions {
  readonly format: 'text' | 'json' | 'markdown';
  readonly asOf?: string;
  readonly language?: Language;
}

/** `inquiry questions`: what no machine can judge, and where each plan could ask it. */
export function questionsCommand(io: Io, end: (code: ExitCode) => void): Command {
  const { language } = io;
  const say = hostVoice(language);
  const words = ['text', 'json', 'markdown'];
  return new SpokenCommand('questions', language)
    .description(say('helpQuestions'))
    .argument(`[${say('argPaths')}...]`, say('helpPaths'))
    .addOption(
      choosing(`--format <${say('argFormat')}>`, { means: say('helpFormat'), words, language }).default('text'),
    )
    .addOption(asOfOption(language))
    .addOption(languageOption(say('helpQuestionsLanguage'), language))
    .action(async (paths: string[], { format, asOf, ...asked }: QuestionsOptions) => {
      const { plans, troubles } = await gather(paths.length > 0 ? paths : ['.'], { asOf, ...asked }, io);
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
