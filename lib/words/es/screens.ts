import type * as English from '../en/screens.ts';

export { empty, failure, framesAsk, opens, origin, proof, report } from './webmails.ts';

export const bar: typeof English.bar = {
  language: 'In English',
  page: 'Abrir en página completa',
  panel: 'Abrir junto a la página',
  options: 'Opciones',
};

export const copy: typeof English.copy = {
  copied: 'Copiado',
  refused: 'No se copió: seleccione el texto',
};

export const waiting: typeof English.waiting = 'Leyendo la página…';

export const input: typeof English.input = {
  paste: 'O pegue aquí encabezados, un rebote o un código',
  placeholder: 'Received: from …',
  read: 'Leer',
  file: 'Abrir un archivo…',
  sample: 'Ver un ejemplo',
  drop: 'Suelte aquí un mensaje',
  dropNow: 'Suéltelo para leerlo',
  stays: 'Ningún mensaje sale de este navegador.',
  sampleNote: 'Es un mensaje de ejemplo, juzgado con los servidores de su propio receptor. Los suyos no se tocan.',
  preface: 'Solo se leyó el encabezado dentro del texto; lo que lo rodea se dejó fuera.',
  each: 'Los puse yo: leer cada uno',
};

export const keyboard: typeof English.keyboard = {
  title: 'Teclas',
  open: 'Abrir Postern',
  panel: 'Abrirlo junto a la página',
  copy: 'Copiar la regla',
  source: 'Ir a la fuente y volver',
  help: 'Teclas y palabras',
  words: 'Palabras',
  leave: 'Cerrar',
};

export const codes: typeof English.codes = {
  title: 'Código {code}',
  unknown: 'Ninguna tabla de Postern conoce {code}.',
  both: 'Este número está en dos tablas. Solo, es de MasterBase; seguido de un texto, de SMTP.',
  table: {
    masterbase: 'MasterBase',
    smtp: 'Código de respuesta SMTP',
    enhanced: 'Código extendido',
    microsoft: 'Microsoft',
    gmail: 'Gmail',
    provider: 'Código propio del proveedor',
  },
  state: 'Estado',
  move: 'A quién le toca',
  reason: 'Motivo',
  next: 'Próximo paso',
  quoted: 'En palabras de MasterBase',
  source: 'Origen',
  retried: 'Se reintenta.',
  notRetried: 'No se reintenta: después de la reparación, pida el reenvío.',
  alone: 'Un código solo acierta cerca de la mitad de las veces: con el texto completo se puede saber.',
  whole: 'Pegue el texto completo del rebote, o su línea SMTP',
  line: '550 5.7.1 …',
  orElse: 'También puede ser',
  again: 'Reintento',
};
