import type { CalendarWords } from '../en/cycle-calendar.ts';
import { contractWords } from './contract.ts';

export const calendarWords: CalendarWords = {
  title: 'Calendario de ciclos',
  answers: '¿Qué ocurre cuándo y quién lo hace?',
  dated: {
    heading: 'Por orden de fechas',
    intro:
      'Un mes o un año quieren decir en algún momento de él. Que un día haya pasado no dice que ese día ocurriera algo; eso solo lo dice lo que cuenta el plan.',
    caption: 'Qué ocurre cuándo',
    columns: ['Cuándo', 'Qué', 'Quién, con quién, dónde', 'Hasta dónde ha llegado'],
  },
  undated: {
    heading: 'Sin día',
    intro: 'De esto no se puede decir ningún día: el plan nombra un ritmo, una ocasión o nada todavía.',
    caption: 'Lo que no tiene lugar en la línea',
    columns: ['Qué', 'Qué se dice de cuándo', 'Quién, con quién, dónde', 'Hasta dónde ha llegado'],
    noDay: 'No se dice nada de cuándo',
  },
  owedTo: (parties) => `a ${parties}`,
  progress: { planned: 'Previsto', running: 'Acordado o en marcha', happened: 'Ocurrido' },
  changed: 'Cambiado por',
  terms: { heading: 'Trimestres', caption: 'Periodos del calendario escolar', columns: ['Periodo', 'Cuándo'] },
  time: {
    heading: 'Tiempo que se pide y tiempo que se da',
    intro: 'Las horas se cuentan solo donde el plan las da, y en cada ciclo por separado.',
    caption: 'El tiempo que se pide junto al tiempo que se da',
    columns: ['Quién', 'Tiempo que se da', 'Tiempo que se pide', 'Cómo se comparan'],
    noTime: 'No consta ningún tiempo',
    noneAsked: 'Ningún trabajo dice cuánto tiempo lleva',
    lacking: 'Hay trabajo y todavía nada le hace sitio',
    over: (period, asked, allowed) => `Horas que se piden en ${period}: ${asked}; horas que se dan: ${allowed}`,
    unclear: 'No se puede determinar: las horas no se pueden contar a partir de lo escrito',
    enough: 'Lo que se pide cabe en lo que se da, hasta donde se puede contar',
    madeCaption: 'Tiempo dispuesto o prometido',
    made: contractWords.time,
  },
};
