import { type HostSaid, hostSaid } from '../../language/locales/hosts.ts';
import { called } from '../../language/model/ask/facts.ts';
import type { Thing } from '../../language/model/plan.ts';
import { audienceOf } from '../../language/reports/audience.ts';
import { accountIn } from '../../language/reports/covered.ts';
import type { Owed } from '../../language/reports/owed.ts';
import type { ReportDefinition } from '../../language/reports/report.ts';
import type { Edition } from '../../language/reports/teller.ts';
import { forReaders, type Readers } from './for-readers.ts';
import type { CheckedPlan } from './plan-state.ts';

/** An account as it is given to those whom it is for. */
export interface Given {
  readonly checked: CheckedPlan;
  /** The account as that plan has it. */
  readonly account: Thing;
  readonly report: ReportDefinition;
  readonly edition: Edition;
}

/** Why an account cannot be given, for whoever asked. */
export interface NotGiven {
  readonly because: HostSaid;
}

/** Gives the accounts of a plan, each in the edition that its readers have, or in the one that is asked for. */
export function giving(whole: CheckedPlan, readers: Readers): (owed: Owed) => Given | NotGiven {
  const editions = new Map<Edition, CheckedPlan>();
  const planIn = (edition: Edition): CheckedPlan => {
    const checked = editions.get(edition) ?? forReaders(whole, { ...readers, edition });
    editions.set(edition, checked);
    return checked;
  };
  return ({ declared, form, report, isDropped }) => {
    const title = called(declared);
    if (isDropped) return { because: hostSaid('accountWithdrawn', { account: title }) };
    if (form === undefined) return { because: hostSaid('noForm', { account: title }) };
    if (!report) return { because: hostSaid('unknownForm', { account: title, form }) };
    const edition = readers.edition ?? audienceOf(whole.plan, declared).edition;
    const checked = planIn(edition);
    const account = accountIn(checked.plan, declared);
    if (!account) return { because: hostSaid('accountInternal', { account: title }) };
    return { checked, account, report, edition };
  };
}
