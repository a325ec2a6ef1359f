import type { CodeLens } from 'vscode-languageserver';
import { hostText, hostVoice } from '../../language/locales/hosts.ts';
import { audienceOf } from '../../language/reports/audience.ts';
import { accountsOffered, type OfferedAccount } from '../../language/reports/offered.ts';
import { owedAs } from '../../language/reports/owed.ts';
import type { Edition } from '../../language/reports/teller.ts';
import { type Given, giving } from '../engine/given.ts';
import type { CheckedPlan } from '../engine/plan-state.ts';
import { type AccountInfo, previewAccountCommand, type ReportLanguage } from '../protocol.ts';
import { Refusal } from './guard.ts';
import type { Spot } from './session.ts';
import { rangeOf } from './to-lsp.ts';

/** The accounts of a plan to choose from, told in the language of whoever chooses. */
export function listAccounts({ plan }: CheckedPlan, language: ReportLanguage): AccountInfo[] {
  return accountsOffered(plan, language).map(infoOf);
}

function infoOf({ key, title, about, report }: OfferedAccount): AccountInfo {
  return { account: key, title, about, report: report.id };
}

interface Asked {
  readonly language?: ReportLanguage;
  readonly edition?: Edition;
}

/**
 * An account as its readers get it, and the edition that is theirs. It may have been withdrawn or renamed since it was
 * chosen: then nothing else is given in its place, for it might tell more than its readers may know.
 */
export function accountFor(
  checked: CheckedPlan,
  account: string,
  readers: Asked,
): Given & { readonly ownEdition: Edition } {
  const { plan } = checked;
  const language = readers.language ?? plan.settings.language;
  const owed = owedAs(plan, account);
  if (owed === undefined) throw new Refusal(hostVoice(language)('accountGone', { account }));
  const given = giving(checked, readers)(owed);
  if ('because' in given) throw new Refusal(hostText(given.because, language));
  return { ...given, ownEdition: audienceOf(plan, owed.declared).edition };
}

/** Above each account of a document, the way to its preview. */
export function accountLenses({ checked: { plan }, document, file }: Spot, language: ReportLanguage): CodeLens[] {
  const say = hostVoice(plan.settings.language);
  return accountsOffered(plan, language)
    .filter(({ declared }) => declared.span.file === file)
    .map((offered) => ({
      range: rangeOf(document, offered.declared.wordSpan),
      command: {
        title: say('previewAccount'),
        tooltip: say('previewAccountMeans'),
        command: previewAccountCommand,
        arguments: [document.uri, infoOf(offered)],
      },
    }));
}
