/** The elements that the page comes with. */

function found<Kind extends Element>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The page has no #${id} of this kind`);
  return element;
}

export const element = (id: string): HTMLElement => found(id, HTMLElement);
export const selectBox = (id: string): HTMLSelectElement => found(id, HTMLSelectElement);
export const button = (id: string): HTMLButtonElement => found(id, HTMLButtonElement);
export const inputField = (id: string): HTMLInputElement => found(id, HTMLInputElement);
