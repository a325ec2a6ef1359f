import type { Phrase } from '../../../syntax/vocabulary/phrases.ts';

/** The phrases by which people act, rather than undergo. */

/** They raise, gather, lead, interpret, agree or check something, or answer for it. */
export const acting: readonly Phrase[] = [
  'by',
  'raised by',
  'noticed by',
  'gathered by',
  'led by',
  'coordinated by',
  'interpreted by',
  'agreed by',
  'checked by',
];

/** They do any of this, or sit there where it is done. */
export const takingPart: readonly Phrase[] = [...acting, 'decided by', 'attended by', 'with'];
