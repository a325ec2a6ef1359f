import type { AccountChoice, Choice, Drawn, Edition, Language, ReportChoice } from '../messages.ts';
import { element, selectBox } from './elements.ts';
import { words } from './words.ts';

/** Stands before what an account is asked for by, in the box that reports share with it. */
const asAccount = 'account:';

/** What there is to choose from. */
interface Offer {
  readonly reports: readonly ReportChoice[];
  readonly accounts: readonly AccountChoice[];
}

/** The boxes above the report in which a reader chooses what is shown, and for whom. */
export class Choices {
  private readonly reports = selectBox('reports');
  private readonly language = selectBox('language');
  private readonly edition = selectBox('edition');
  private readonly role = selectBox('role');
  private readonly whose = element('whose');
  private offered: Offer = { reports: [], accounts: [] };
  private drawn: Drawn | undefined;
  private wanted: Choice;

  /** `choose` is called with what the reader now wants. */
  constructor(wanted: Choice, choose: (choice: Choice) => void) {
    this.wanted = wanted;
    for (const box of [this.reports, this.language, this.edition, this.role]) {
      box.addEventListener('change', () => {
        this.wanted = this.read();
        choose(this.wanted);
      });
    }
  }

  /** The reports and accounts there are to choose from. */
  offer(offered: Offer): void {
    this.offered = offered;
    this.offerReports();
  }

  /** Shows what a report was drawn for. */
  show(choice: Choice, drawn: Drawn): void {
    this.wanted = choice;
    this.drawn = drawn;
    this.offerReports();
    this.language.value = drawn.language;
    this.edition.value = drawn.edition;
    this.whose.hidden = drawn.roles.length === 0;
    if (drawn.roles.length > 0) this.offerRoles(drawn, choice.role);
  }

  private offerReports(): void {
    const { report, account } = this.wanted;
    const { reports, accounts } = this.offered;
    const isGone = account !== undefined && accounts.every((one) => one.account !== account);
    const own = [
      ...accounts.map(({ account: key, label }) => new Option(label, `${asAccount}${key}`)),
      ...(isGone ? [gone(this.drawn?.title ?? account, `${asAccount}${account}`)] : []),
    ];
    const all = reports.map(({ id, title }) => new Option(title, id));
    fill(this.reports, own.length === 0 ? all : [group(words.accountsOfPlan, own), group(words.reports, all)]);
    this.reports.value = account === undefined ? report : `${asAccount}${account}`;
  }

  private offerRoles({ roles }: Drawn, chosen: string | undefined): void {
    const isGone = chosen !== undefined && roles.every(({ name }) => name !== chosen);
    fill(this.role, [
      new Option(words.everybody, ''),
      ...roles.map(({ name, title }) => new Option(title, name)),
      ...(isGone ? [gone(chosen, chosen)] : []),
    ]);
    this.role.value = chosen ?? '';
  }

  private read(): Choice {
    const language = languageIn(this.language.value);
    const edition = editionIn(this.edition.value);
    const role = this.whose.hidden ? '' : this.role.value;
    return {
      ...this.readReport(),
      // Whoever chooses the plan's own language follows the plan, and its own readers an account.
      ...(language !== undefined && language !== this.drawn?.planLanguage && { language }),
      ...(edition !== undefined && edition !== this.drawn?.ownEdition && { edition }),
      ...(role !== '' && { role }),
    };
  }

  private readReport(): Pick<Choice, 'report' | 'account'> {
    const { value } = this.reports;
    if (!value.startsWith(asAccount)) return { report: value };
    const account = value.slice(asAccount.length);
    const found = this.offered.accounts.find((one) => one.account === account);
    return { report: found?.report ?? this.wanted.report, account };
  }
}

/** What the reader has chosen, and the plan has no more. */
function gone(label: string, value: string): HTMLOptionElement {
  return new Option(words.notInPlan(label), value);
}

function group(label: string, options: readonly HTMLOptionElement[]): HTMLOptGroupElement {
  const made = document.createElement('optgroup');
  made.label = label;
  made.append(...options);
  return made;
}

/** Fills a box. One whose options are made anew under an open list would close it, so the same are left alone. */
function fill(box: HTMLSelectElement, contents: readonly HTMLElement[]): void {
  const wanted = document.createElement('select');
  wanted.append(...contents);
  if (wanted.innerHTML !== box.innerHTML) box.replaceChildren(...wanted.children);
}

const languages: readonly Language[] = ['en', 'sv', 'es'];
const editions: readonly Edition[] = ['partners', 'public'];

function languageIn(value: string): Language | undefined {
  return languages.find((language) => language === value);
}

function editionIn(value: string): Edition | undefined {
  return editions.find((edition) => edition === value);
}
