/** `gap`: what should be there is not; `met`: it is; `unsure`: it cannot be told. The text says so in words as well. */
export type CellState = 'gap' | 'met' | 'unsure';
