import type { Item } from '../figures/figure.ts';
import type { Document, PlacedBlock, Run } from '../report.ts';

/** A report as other programs read it; `schema/report.ts` describes it. */
export interface ReportJson extends Pick<Document, 'plan' | 'language' | 'edition'> {
  readonly version: 1;
  readonly report: Pick<Document, 'id' | 'title' | 'answers'>;
  readonly asOf: string | null;
  readonly blocks: readonly object[];
}

/** Draws a report as JSON of a stable shape. Places in files are left out: they belong to one machine. */
export function renderJson({ id, title, plan, answers, language, edition, asOf, blocks }: Document): string {
  const report: ReportJson = {
    version: 1,
    report: { id, title, answers },
    plan,
    language,
    edition,
    asOf: asOf ?? null,
    blocks: blocks.map(withoutPlaces),
  };
  return `${JSON.stringify(report, leaveOutPlaces, 2)}\n`;
}

/** The type first, so that a reader of the file sees at once what follows. */
function withoutPlaces({ type, id, ...rest }: PlacedBlock): object {
  return { type, id, ...rest };
}

/** Where something stands in a file: of a run of text, and of what a figure shows. */
const places: ReadonlySet<string> = new Set<keyof Run | keyof Item>(['origin', 'span']);

function leaveOutPlaces(key: string, value: unknown): unknown {
  return places.has(key) ? undefined : value;
}
