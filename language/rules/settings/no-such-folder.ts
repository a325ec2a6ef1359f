import { isSlip, nearest } from '../../text/nearest.ts';
import { unique } from '../../text/unique.ts';
import { complete, replace } from '../mend.ts';
import { defineRule } from '../rule.ts';
import { waysIn } from '../scopes.ts';

export const noSuchFolder = defineRule({
  id: 'settings/no-such-folder',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'contradiction',
  preset: 'essential',
  title: 'Settings for a folder that is not there',
  why: 'What is said of a folder holds for the files in it. Where its name is misspelt, or it has moved, those files are asked as all others are, and nobody sees that they were meant to be asked otherwise.',
  question: 'Which folder was this meant for?',
  whenNot: 'The folder is still to be made; the line can wait until it is.',
  sources: [],
  messages: {
    near: 'There is no folder “{path}” in this plan, so nothing goes by what stands here. Do you mean “{meant}”?',
    none: 'There is no folder “{path}” in this plan, so nothing goes by what stands here. Which one is meant?',
    write: 'Write “{meant}”',
  },
  check(plan, report) {
    const { settingsFile, settings } = plan;
    if (!settingsFile) return;
    const ways = waysIn(plan);
    for (const [path, { at }] of Object.entries(settings.rules.folders)) {
      if (at === undefined || ways.some((way) => holds(way, path))) continue;
      const place = { at: { file: settingsFile.file, ...at }, found: path };
      const [meant, ...others] = nearest(path, unique(ways.flatMap(foldersOn)));
      if (meant === undefined) report.finding('none', { ...place, holes: { path } });
      else {
        const isSure = others.length === 0 && isSlip(path, meant) && isPlain(meant);
        const fixes = isSure ? [complete(report.say('write', { meant }), replace(place.at, meant))] : [];
        report.finding('near', { ...place, holes: { path, meant }, fixes });
      }
    }
  },
  examples: {
    speaking: [
      {
        title: 'a folder whose name is misspelt',
        plan: 'inquiry "Calm starts" by "The tutor"',
        files: ['drafts/notes.md'],
        settings: `rules:
  folders:
    draft:
#   ^^^^^
      preset: essential`,
      },
      {
        title: 'a folder in one that is there',
        plan: 'inquiry "Calm starts" by "The tutor"',
        files: ['schools/ash/notes.md'],
        settings: `rules:
  folders:
    schools/elm:
#   ^^^^^^^^^^^
      severity: {voice/no-reply: hint}`,
      },
    ],
    silent: [
      {
        title: 'folders with other files, with none, and with folders alone',
        plan: 'inquiry "Calm starts" by "The tutor"',
        files: ['drafts/', 'schools/ash/notes.md'],
        settings:
          'rules: {folders: {./drafts/: {preset: essential}, schools: {preset: all}, schools/ash: {preset: all}}}',
      },
      {
        title: 'a folder in one that is a plan by itself, and a single file',
        plan: 'inquiry "Calm starts" by "The tutor"',
        files: ['schools/ash/'],
        settings: 'rules: {folders: {schools/ash/drafts: {preset: essential}, plan.inquiry: {preset: all}}}',
      },
    ],
  },
});

/** Whether a path leads to a folder or file: it lies on the way to something, or in what nobody looked into. */
function holds(way: string, path: string): boolean {
  return (
    path === '' ||
    path === '.' ||
    way === path ||
    way.startsWith(`${path}/`) ||
    (way.endsWith('/') && path.startsWith(way))
  );
}

/** The folders that a path leads through: of `schools/ash/notes.md`, `schools` and `schools/ash`. */
function foldersOn(way: string): readonly string[] {
  const steps = way.split('/').slice(0, -1);
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}

/** Whether YAML reads a path as it stands, without quotes. */
function isPlain(path: string): boolean {
  return /^\p{L}[\p{L}\p{N}_/-]*$/u.test(path);
}
