import { describe, titleOf } from '../figures/describe.ts';
import type { FigureData } from '../figures/figure.ts';
import { tableOf } from '../figures/table.ts';
import { figureWords } from '../figures/words.ts';
import type { Figure } from '../report.ts';
import type { Teller } from '../teller.ts';

/** Figures as blocks of a report: their names, descriptions and tables come from what they show. */

/** A figure with its table. */
export function figure(teller: Teller, data: FigureData): Figure {
  return { ...picture(teller, data), table: tableOf(data, figureWords[teller.language]) };
}

/** A figure by itself, where the tables of its section tell everything that it shows. */
export function picture({ language }: Teller, data: FigureData): Figure {
  const words = figureWords[language];
  return { type: 'figure', title: titleOf(data, words), alternative: describe(data, words), data };
}
