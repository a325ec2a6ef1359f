import { applied } from '../../client/preview/pieces.ts';
import { type DrawnPreview, DrawPreview, type Piece, type Place, type ReportAsked } from '../../server/protocol.ts';
import type { Client } from './client.ts';

/** What a preview has: the answer that came last, put together with what was there before. */
export interface Previewed {
  readonly drawn: DrawnPreview;
  readonly pieces: readonly Piece[];
}

/** Asks for a report as a preview does that has this already. */
export async function previewed(client: Client, asked: ReportAsked, before?: Previewed): Promise<Previewed> {
  const drawn = await client.request(DrawPreview, { ...asked, ...(before && { since: before.drawn.version }) });
  if (drawn === null) throw new Error('There is no such report');
  return { drawn, pieces: applied(before?.pieces ?? [], drawn.steps) };
}

/** Every place that a preview leads back to, in its order. */
export function placesIn({ drawn: { files }, pieces }: Previewed): Place[] {
  return pieces.flatMap(({ places }) =>
    Array.from({ length: places.length / 3 }, (_, at) => {
      const [file = -1, start = -1, end = -1] = places.slice(3 * at, 3 * at + 3);
      return { uri: files[file] ?? '', start, end };
    }),
  );
}

export const htmlOf = ({ pieces }: Previewed): string => pieces.map(({ html }) => html).join('');
