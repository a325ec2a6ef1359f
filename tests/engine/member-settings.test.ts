import { describe, expect, it } from 'vitest';
import { rulesOf } from '../../language/rules/own.ts';
import { completionsIn } from '../../language/settings/assist.ts';
import type { CheckedPlan } from '../../server/engine/plan-state.ts';
import { Workspace } from '../../server/engine/workspace.ts';
import { MemoryFiles } from './memory-files.ts';

const programme = `plans: [ash, birch]
rules:
  preset: essential
  own:
    network/notes-kept:
      about: meeting
      must: [{says: decides}]
      message: Who keeps the notes of “{title}”?
      why: Who could not come must be able to go on.
      examples:
        speaking: meeting "Forum"
        silent: meeting "Forum" { decides "Meet again." }
`;

/** Checks a member of a programme that declares a rule, under an `inquiry.yaml` of the member’s own. */
async function member(settings: string): Promise<CheckedPlan | undefined> {
  const files = new MemoryFiles({
    '/w/inquiry.yaml': programme,
    '/w/ash/inquiry.yaml': settings,
    '/w/ash/plan.inquiry': 'inquiry "Ash" { status running }\nmeeting "Autumn forum"\n',
  });
  const workspace = new Workspace({ files, today: () => '2026-11-21' });
  await workspace.add('/w');
  return workspace.check('/w/ash');
}

const told = (checked: CheckedPlan | undefined): string[] =>
  (checked?.verdict.findings ?? [])
    .filter(({ rule }) => rule === 'network/notes-kept' || rule === 'settings/invalid')
    .map(({ severity, message }) => `${severity}: ${message}`);

describe('a rule that a programme declares', () => {
  it('weighs in a member what the member says, or is not asked there', async () => {
    expect(told(await member('title: Ash'))).toEqual(['warning: Who keeps the notes of “Autumn forum”?']);
    expect(told(await member('rules: {severity: {network/notes-kept: hint}}'))).toEqual([
      'hint: Who keeps the notes of “Autumn forum”?',
    ]);
    expect(told(await member('rules: {severity: {network/notes-kept: off}}'))).toEqual([]);
  });

  it('is the nearest name for one that is misspelt', async () => {
    expect(told(await member('rules: {severity: {network/notes-keep: off}}'))).toEqual([
      'error: There is no rule “network/notes-keep”. Did you mean “network/notes-kept”?',
      'warning: Who keeps the notes of “Autumn forum”?',
    ]);
  });

  it('cannot be declared anew by a member', async () => {
    const again = programme.replace('plans: [ash, birch]\n', '');
    expect(told(await member(again))).toContain(
      'error: There is a rule “network/notes-kept” already. Give yours another name.',
    );
  });

  it('is offered where a member says what rules weigh', async () => {
    const settings = (await member('title: Ash'))?.plan.settings;
    if (!settings) throw new Error('The member is not there.');
    const text = 'rules:\n  severity:\n    network/no';
    const offered = completionsIn(text, text.length, { rules: rulesOf(settings), own: settings.words });
    expect(offered.items.map(({ label }) => label)).toContain('network/notes-kept');
  });
});
