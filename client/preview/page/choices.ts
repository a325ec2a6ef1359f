import type { Choice, Drawn, Language, ReportChoice, RoleChoice } from '../messages.ts';
import { element, selectBox } from './elements.ts';
import { words } from './words.ts';

/** The boxes above the report in which a reader chooses what is shown, and for whom. */
export class Choices {
  private readonly reports = selectBox('reports');
  private readonly language = selectBox('language');
  private readonly edition = selectBox('edition');
  private readonly role = selectBox('role');
  private readonly whose = element('whose');
  private planLanguage: string | undefined;
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

  /** The reports there are to choose from. */
  offer(reports: readonly ReportChoice[]): void {
    this.reports.replaceChildren(...reports.map(({ id, title }) => new Option(title, id)));
    this.reports.value = this.wanted.report;
  }

  /** Shows what a report was drawn for. */
  show(choice: Choice, { language, planLanguage, roles }: Drawn): void {
    this.wanted = choice;
    this.planLanguage = planLanguage;
    this.reports.value = choice.report;
    this.language.value = language;
    this.edition.value = choice.edition ?? '';
    this.whose.hidden = roles.length === 0;
    if (roles.length > 0) this.offerRoles(roles, choice.role);
  }

  private offerRoles(roles: readonly RoleChoice[], chosen: string | undefined): void {
    const isGone = chosen !== undefined && roles.every(({ name }) => name !== chosen);
    const offered = [
      new Option(words.everybody, ''),
      ...roles.map(({ name, title }) => new Option(title, name)),
      ...(isGone ? [new Option(words.notInPlan(chosen), chosen)] : []),
    ];
    // A box whose options are made anew under an open list would close it.
    const isSame =
      offered.length === this.role.options.length &&
      offered.every(
        ({ value, text }, at) => this.role.options[at]?.value === value && this.role.options[at]?.text === text,
      );
    if (!isSame) this.role.replaceChildren(...offered);
    this.role.value = chosen ?? '';
  }

  private read(): Choice {
    const language = languageIn(this.language.value);
    const role = this.whose.hidden ? '' : this.role.value;
    return {
      report: this.reports.value,
      // Whoever chooses the plan's own language follows the plan.
      ...(language !== undefined && language !== this.planLanguage && { language }),
      ...(this.edition.value === 'public' && { edition: 'public' }),
      ...(role !== '' && { role }),
    };
  }
}

const languages: readonly Language[] = ['en', 'sv', 'es'];

function languageIn(value: string): Language | undefined {
  return languages.find((language) => language === value);
}
