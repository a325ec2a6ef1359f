import { describe, expect, it } from 'vitest';
import { audienceOf } from '../../language/reports/audience.ts';
import { buildReport } from '../../language/reports/build.ts';
import { reportsOwed } from '../../language/reports/owed.ts';
import { publicPlan } from '../../language/reports/public/plan.ts';
import { renderMarkdown } from '../../language/reports/render/markdown.ts';
import type { Edition } from '../../language/reports/teller.ts';
import { checkPlan } from '../../language/rules/run.ts';
import type { Language } from '../../language/text/languages.ts';
import { planOf } from '../support/plan.ts';

/** Three organisations of which two are partners, and everybody a reader could be. */
const people = `partnership "Looking closely" between ash, council
school ash "Ash School"
school birch "Birch School"
school annexe "Ash Annexe" part of ash
authority council "Stockborough Council"
community mosque "The mosque by the river"
role coord "Coordinator" at ash
role guest "Visiting researcher" at birch
team improvers "School improvement group" coordinated by coord
group quiet "Quiet students" at ash
`;

/** Who decides the edition of an account: what it is, why, and those named who are no partners. */
function chosen(account: string, text = people): readonly string[] {
  const plan = planOf(`${text}${account}`);
  const [declared] = plan.byKind.report;
  if (!declared) throw new Error('No account is declared');
  const { edition, because, beyond } = audienceOf(plan, declared);
  return [edition, because, ...beyond.map(({ text: words }) => words)];
}

describe('an account stays with the partners', () => {
  it.each([
    ['a party to the partnership', 'to council'],
    ['a party called by its title', 'to "Stockborough Council"'],
    ['a site of a party', 'to annexe'],
    ['roles and teams that work in the plan', 'to coord, improvers'],
    ['a role of the plan, wherever its organisation stands', 'to guest'],
    ['a partner, with more left open', 'to council, left open'],
  ])('given to %s', (_, to) => {
    expect(chosen(`report "Account" ${to}`)).toEqual(['partners', 'partners']);
  });

  it.each(['', 'to left open', 'to not stated', 'by coord due 2007-02-28'])('that names no reader: “%s”', (said) => {
    expect(chosen(`report "Account" ${said}`)).toEqual(['partners', 'nobody']);
  });

  it('that says so itself, whoever is named', () => {
    expect(chosen('report "Account" to "Families" internal')).toEqual(['partners', 'internal']);
  });

  it('given to any organisation, where nobody says between whom the partnership is', () => {
    const text = 'inquiry "Mornings" by tutor\nschool ash "Ash School"\nagency funder "A foundation"\n';
    expect(chosen('report "Account" to funder', text)).toEqual(['partners', 'partners']);
  });
});

describe('an account is for the public', () => {
  it.each([
    ['words that name nobody of the plan', 'to "Families of the city"', 'Families of the city'],
    ['the public', 'to "The public"', 'The public'],
    ['a group, which is studied or served', 'to quiet', 'quiet'],
    ['a group every school has', 'to families', 'families'],
    ['an organisation that is no party', 'to birch', 'birch'],
    ['a community that is no party', 'to mosque', 'mosque'],
    ['schools of which one is no party', 'to each school', 'school'],
    ['a name that nothing bears', 'to nobody-knows', 'nobody-knows'],
    ['those whom it is for', 'for quiet', 'quiet'],
  ])('given to %s', (_, to, beyond) => {
    expect(chosen(`report "Account" ${to}`)).toEqual(['public', 'beyond', beyond]);
  });

  it('given to partners and beyond them, and says who is beyond', () => {
    expect(chosen('report "Account" to council, quiet, coord, "Governors"')).toEqual([
      'public',
      'beyond',
      'quiet',
      'Governors',
    ]);
  });
});

/** What the head of an account says of its edition. */
function saysOfItself(account: string, edition: Edition, language: Language): string | undefined {
  const whole = planOf(`${people}${account} { form plan }`, { settings: { language } });
  const plan = edition === 'public' ? publicPlan(whole) : whole;
  const [owed] = reportsOwed(plan);
  if (!owed?.report) throw new Error('No account is declared');
  const verdict = checkPlan(plan, { today: '2026-11-01', rules: [] });
  const told = renderMarkdown(buildReport(owed.report, { plan, verdict, edition, account: owed.declared }));
  return /- \*\*(?:Edition|Utgåva|Edición):\*\* (.*)/.exec(told)?.[1];
}

describe('the head of an account says which edition it is, and why', () => {
  it.each([
    ['report "A" to quiet, "Governors"', 'public', 'en', 'Public, since it goes to Quiet students and Governors'],
    ['report "A" to quiet', 'public', 'sv', 'Offentlig, eftersom den lämnas till Quiet students'],
    ['report "A" to quiet', 'public', 'es', 'Pública, porque es para Quiet students'],
    ['report "A" to council', 'partners', 'en', 'For the partners: it goes to nobody else'],
    ['report "A" to council', 'partners', 'sv', 'För parterna: den lämnas inte till någon annan'],
    ['report "A" to council', 'partners', 'es', 'Para los socios: no se presenta a nadie más'],
    ['report "A"', 'partners', 'en', 'For the partners: no reader is named'],
    ['report "A"', 'partners', 'sv', 'För parterna: ingen läsare är nämnd'],
    ['report "A"', 'partners', 'es', 'Para los socios: no se nombra a ningún lector'],
    ['report "A" to quiet internal', 'partners', 'en', 'For the partners: it is marked internal'],
    ['report "A" to council', 'public', 'en', 'Public, as asked for'],
    ['report "A" to quiet', 'partners', 'sv', 'För parterna, på begäran'],
    ['report "A" to quiet', 'partners', 'es', 'Para los socios, a petición'],
  ] as const)('%s, %s, %s', (account, edition, language, says) => {
    expect(saysOfItself(account, edition, language)).toBe(says);
  });
});
