/** Sizes of a page, in the units of Word: a twip is a twentieth of a point, and an inch has 1440. */

const twipsOfMillimetre = 1440 / 25.4;

export function twips(millimetres: number): number {
  return Math.round(millimetres * twipsOfMillimetre);
}

/** A4. */
export const page = { width: twips(210), height: twips(297), side: twips(20), top: twips(24), bottom: twips(22) };

/** The room for text. */
export const textWidth = page.width - 2 * page.side;

/** A picture may take this much of the height of a page, so that its caption stands with it; pixels at 96 an inch. */
export const pictureRoom = { width: Math.floor(textWidth / 15), height: 760 };
