import type { HostWords } from '../en/host-words.ts';
import { spanishCommands } from './command-words.ts';
import { spanishEditors } from './editor-words.ts';
import { spanishHelp } from './help-words.ts';

/** What a host says around what it found, and of what it could not look at, in Spanish. */
export const spanishHosts: HostWords = {
  ...spanishCommands,
  ...spanishHelp,
  ...spanishEditors,
  error: 'error',
  warning: 'aviso',
  hint: 'sugerencia',
  see: 'véase',
  why: 'por qué',
  help: 'ayuda',
  readAsOf: 'leído a fecha de {day}',
  accepted: 'aceptado',
  cannotTell: 'no se puede determinar',
  open: 'abierto',
  nobody: 'nadie',
  until: 'hasta el {day}',
  noReason: 'sin motivo',
  merge: 'Un archivo contiene dos versiones sin fusionar: no se ha comprobado nada más de él.',
  partial: 'Una parte del texto no pudo leerse, así que no se ha preguntado por lo que pueda faltar.',
  errors: { one: '{count} error', other: '{count} errores' },
  warnings: { one: '{count} aviso', other: '{count} avisos' },
  hints: { one: '{count} sugerencia', other: '{count} sugerencias' },
  answered: {
    one: '{count} observación respondida por la alianza',
    other: '{count} observaciones respondidas por la alianza',
  },
  undecided: {
    one: '{count} comprobación no concluyente',
    other: '{count} comprobaciones no concluyentes',
  },
  openPoints: { one: '{count} punto abierto', other: '{count} puntos abiertos' },
  known: { one: '{count} observación ya conocida', other: '{count} observaciones ya conocidas' },
  plans: { one: '{count} plan', other: '{count} planes' },
  files: { one: '{count} archivo', other: '{count} archivos' },
  fixes: { one: '{count} corrección', other: '{count} correcciones' },
  findings: { one: '{count} observación', other: '{count} observaciones' },
  inFiles: { one: 'en {count} archivo', other: 'en {count} archivos' },
  seconds: '{count} s',
  heard: '{heard} ({read}).',
  also: 'Además: {also}.',
  notAll: 'No todo pudo comprobarse; lo que no se pudo se dice más arriba o en la salida de errores.',
  nothingChecked: 'No se ha comprobado nada',
  nothingNew: 'No se ha encontrado nada nuevo',
  nothingToAsk: 'El amigo crítico no tiene nada que preguntar',
  nothingInRead: 'No se ha encontrado nada en lo que pudo leerse',
  mended: 'Corregido: {findings} {inFiles}.',
  wouldMend: 'Por corregir: {findings} {inFiles}.',
  kept: 'Anotado en {file}: {findings}. Desde ahora solo se dirá lo nuevo.',
  nothingThere: 'No hay nada en esta ruta.',
  noPlanFile: 'Esto no es un plan: los archivos de un plan terminan en .inquiry.',
  noPlan: 'Aquí no hay ningún plan: nada en esta carpeta termina en .inquiry. `inquiry init` crea uno pequeño.',
  folderClosed: 'Esta carpeta no pudo abrirse, así que no se han leído los planes que contiene.',
  onlySettings:
    'Esta carpeta tiene un inquiry.yaml, pero ningún archivo que termine en .inquiry, así que no había nada que comprobar.',
  planUnread: 'Este plan no pudo leerse.',
  settingsUnread: {
    one: 'Un ajuste no puede leerse; en su lugar vale el valor por defecto.',
    other: '{count} ajustes no pueden leerse; en su lugar valen los valores por defecto.',
  },
  tooLarge: 'Este archivo ocupa más de 4 MB, y ningún plan ocupa tanto; no se ha leído nada de él.',
  utf16:
    'Este archivo está guardado como UTF-16, así que no se ha leído. Guárdenlo de nuevo con la codificación UTF-8.',
  noText: 'Este archivo contiene bytes que no son texto (línea {line}), así que no se ha leído. ¿Es un plan?',
  notUtf8:
    'Un carácter no está en UTF-8 (línea {line}), así que este archivo no se ha leído. Guárdenlo de nuevo con la codificación UTF-8.',
  fileGone: 'Este archivo ya no está.',
  fileForbidden: 'Este archivo no puede abrirse con sus permisos, así que no se ha leído.',
  isFolder: 'Esto es una carpeta, no un archivo.',
  fileUnread: 'Este archivo no pudo leerse.',
  fileUnreadFor: 'Este archivo no pudo leerse ({code}).',
  stumbled:
    'El amigo crítico tropezó con este archivo, así que no se ha comprobado nada de él. Por favor, comuníquenlo a quienes hacen Inquiry Plans.',
};
