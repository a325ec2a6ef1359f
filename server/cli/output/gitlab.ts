import type { Severity } from '../../../language/findings/finding.ts';
import { hostVoice } from '../../../language/locales/hosts.ts';
import { shown } from '../paths.ts';
import { fingerprint, twins } from './fingerprints.ts';
import { printed } from './json.ts';
import type { Output } from './outcome.ts';
import { Places } from './places.ts';

/** GitLab's code quality report: https://docs.gitlab.com/ci/testing/code_quality/ */

const severities = { error: 'major', warning: 'minor', hint: 'info' } as const satisfies Record<Severity, string>;

export const gitlab: Output = ({ plans, troubles, cwd, language }) =>
  printed([
    ...troubles.map(({ path, message }) => ({
      description: hostVoice(language)('notCheckedFor', { why: message }),
      check_name: 'not-checked',
      fingerprint: fingerprint(`${path}\n${message}`),
      severity: 'blocker',
      location: { path, lines: { begin: 1 } },
    })),
    ...plans.flatMap((checked) => {
      const places = new Places(checked, cwd);
      const { findings } = checked.verdict;
      const marks = twins(shown(checked.root, cwd), findings);
      return findings.map((finding) => {
        const { file, range } = places.at(finding.span);
        return {
          description: finding.message,
          check_name: finding.rule,
          fingerprint: marks.get(finding),
          severity: severities[finding.severity],
          location: { path: file, lines: { begin: range.start.line + 1, end: range.end.line + 1 } },
        };
      });
    }),
  ]);
