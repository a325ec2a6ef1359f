import { ruleIn } from '../../language/rules/own.ts';
import { rulePage } from '../../language/rules/page.ts';
import type { Rule } from '../../language/rules/rule.ts';
import { defaultSettings } from '../../language/settings/settings.ts';
import type { Language } from '../../language/text/languages.ts';
import { newPlan } from '../engine/new-plan.ts';
import { flavourOf } from '../engine/paths.ts';
import { sharedLanguage } from '../engine/shared-language.ts';
import {
  DrawPreview,
  ExplainRule,
  ListAccounts,
  ListDue,
  ListPlans,
  ListReports,
  NewPlan,
  type PlanInfo,
  RenderReport,
  Reveal,
} from '../protocol.ts';
import { listAccounts } from './accounts.ts';
import { Drawings } from './drawings.ts';
import { DueLists } from './due.ts';
import { guarded } from './guard.ts';
import type { Publishing } from './publishing.ts';
import { drawPreview, listReports, renderReport, reveal } from './reports.ts';
import type { Host, Session } from './session.ts';

/** Registers a handler for every request of our own (`server/protocol.ts`). */
export function answerOwn(session: Session, publishing: Publishing, host: Host): void {
  const { connection } = session;
  answerReports(session);
  connection.onRequest(
    ExplainRule,
    guarded('A rule', session, ({ rule: id }) => {
      const rule = ruleAnywhere(session, id);
      return rule ? rulePage(rule, readIn(session)) : null;
    }),
  );
  connection.onRequest(
    ListPlans,
    guarded('The list of plans', session, () => listPlans(session, publishing)),
  );
  session.shelf.listen(publishing.replaced.event);
  const due = new DueLists(session, publishing, host);
  connection.onRequest(
    ListDue,
    guarded('What is due', session, ({ days }, token) => due.ahead(days, token)),
  );
  connection.onRequest(
    NewPlan,
    guarded('A new plan', session, (params) => newPlan({ language: session.language, ...params })),
  );
}

/** What a reader may ask for, and how it is made. */
function answerReports(session: Session): void {
  const { connection } = session;
  connection.onRequest(
    ListReports,
    guarded('The list of reports', session, (params) => listReports({ language: session.language, ...params })),
  );
  connection.onRequest(
    ListAccounts,
    guarded('The list of accounts', session, async ({ uri, language = session.language }, token) => {
      const spot = await session.planAt(uri, token);
      return spot ? listAccounts(spot, language) : [];
    }),
  );
  connection.onRequest(
    RenderReport,
    guarded('A report', session, async (params, token) => {
      const spot = await session.planAt(params.uri, token);
      return spot ? renderReport(spot, params, { session, token }) : null;
    }),
  );
  const drawings = new Drawings();
  connection.onRequest(
    DrawPreview,
    guarded('A preview', session, async (params, token) => {
      const spot = await session.planAt(params.uri, token);
      return spot ? drawPreview(spot, params, { session, token, drawings }) : null;
    }),
  );
  connection.onRequest(
    Reveal,
    guarded('Going to the source', session, (place) => reveal(session, place)),
  );
}

/** A rule that ships, or that one of the plans at hand declares. */
function ruleAnywhere({ workspace }: Session, id: string): Rule | undefined {
  const settings = workspace.plans().flatMap((root) => workspace.current(root)?.plan.settings ?? []);
  for (const one of [...settings, defaultSettings]) {
    const rule = ruleIn(one, id);
    if (rule) return rule;
  }
  return undefined;
}

/** The language in which a rule is explained: that of the plans that are read just now, else that of the editor. */
function readIn({ workspace, language }: Session): Language {
  const open = workspace.plans().filter((root) => workspace.isOpen(root));
  return sharedLanguage(open.flatMap((root) => workspace.current(root)?.plan ?? [])) ?? language;
}

function listPlans({ workspace, uriOf }: Session, { titles }: Publishing): PlanInfo[] {
  return workspace.plans().flatMap((root) => {
    const place = workspace.placeOf(root);
    const title = titles.get(root) ?? flavourOf(root).basename(root, '.inquiry');
    return place ? [{ root: uriOf(root), title, documents: place.files.map(uriOf) }] : [];
  });
}
