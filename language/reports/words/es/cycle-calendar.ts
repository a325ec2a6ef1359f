import type { CalendarWords } from '../en/cycle-calendar.ts';
import { contractWords } from './contract.ts';

export const calendarWords: CalendarWords = {
  title: 'Calendario de ciclos',
  answers: '¿Qué ocurre, cuándo y quién lo hace?',
  dated: {
    heading: 'Por orden de fechas',
    intro:
      'Un mes o un año quieren decir algún momento de ese mes o de ese año. Que un día haya pasado no significa que ocurriera algo; eso solo lo dice lo que cuenta el plan.',
    caption: 'Qué ocurre y cuándo',
    columns: ['Cuándo', 'Qué', 'Quién, con quién, dónde', 'Hasta dónde ha llegado'],
  },
  undated: {
    heading: 'Sin fecha',
    intro: 'Para esto no se puede indicar un día: el plan nombra un ritmo, una ocasión o nada todavía.',
    caption: 'Lo que no cabe en la línea del tiempo',
    columns: ['Qué', 'Qué se dice del momento', 'Quién, con quién, dónde', 'Hasta dónde ha llegado'],
    noDay: 'No se dice cuándo',
  },
  owedTo: (parties) => `a ${parties}`,
  progress: { planned: 'Previsto', running: 'Acordado o en marcha', happened: 'Ocurrido' },
  changed: 'Cambiado por',
  terms: { heading: 'Periodos lectivos', caption: 'Periodos del calendario escolar', columns: ['Periodo', 'Cuándo'] },
  time: {
    heading: 'Tiempo que se pide y tiempo que se concede',
    intro: 'Las horas se cuentan solo donde el plan las da, y en cada ciclo por separado.',
    caption: 'El tiempo que se pide junto al tiempo que se concede',
    columns: ['Quién', 'Tiempo concedido', 'Tiempo que se pide', 'Cómo se comparan'],
    noTime: 'No consta ningún tiempo',
    noneAsked: 'Ningún trabajo dice cuánto tiempo lleva',
    lacking: 'Hay trabajo y todavía nada le da tiempo',
    over: (period, asked, allowed) => `Horas que se piden en ${period}: ${asked}; horas que se conceden: ${allowed}`,
    unclear: 'No se puede determinar: las horas no se pueden contar a partir de lo escrito',
    enough: 'Lo que se pide cabe en lo que se concede, hasta donde se puede contar',
    madeCaption: 'Tiempo dispuesto o prometido',
    made: contractWords.time,
  },
};
