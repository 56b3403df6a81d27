import type * as English from '../en/screens.ts';

export const empty: typeof English.empty = {
  roundcube: {
    title: 'Abra un mensaje y presione Postern otra vez.',
    clicks: ['En Roundcube, abra «Más» sobre el mensaje.', 'Elija «Mostrar código» (o «Mostrar fuente»).'],
  },
  gmail: {
    title: 'Abra el mensaje original y presione Postern otra vez.',
    clicks: ['En Gmail, abra el menú ⋮ del mensaje.', 'Elija «Mostrar original».'],
  },
  'text-page': {
    title: 'Esta página no muestra un mensaje.',
    clicks: ['Abra la fuente del mensaje en su webmail.', 'Presione Postern en esa página.'],
  },
  generic: {
    title: 'Abra la fuente del mensaje y presione Postern otra vez.',
    clicks: [
      'Busque en el menú del mensaje «Mostrar original» o «Ver código fuente».',
      'O seleccione sus encabezados.',
    ],
  },
};

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

export const failure: typeof English.failure = {
  'no-source': {
    title: 'En esta página no hay fuente de un mensaje.',
    next: 'Muestre la fuente del mensaje, o péguela abajo.',
  },
  'several-messages': {
    title: 'Hay más de un mensaje en esta página.',
    next: 'Seleccione los encabezados del que busca, o ábralo solo.',
  },
  'foreign-frame': {
    title: 'Este webmail guarda sus mensajes en un marco de otro sitio.',
    next: 'El navegador no deja que Postern mire ahí: copie la fuente y péguela abajo.',
  },
  'not-a-message': {
    title: 'El texto de esta página no es un mensaje.',
    next: 'Un mensaje comienza con campos como Received o From. Muestre su fuente, o péguela abajo.',
  },
  refused: {
    title: 'El webmail no entregó el mensaje.',
    next: 'Puede haber vencido la sesión. Recargue la página, o muestre la fuente y presione Postern ahí.',
  },
  unreachable: {
    title: 'El navegador no deja que las extensiones lean esta página.',
    next: 'Copie la fuente y péguela abajo.',
  },
  'too-big': { title: 'El archivo es muy grande.', next: 'Pegue solo los encabezados: bastan.' },
  'not-text': { title: 'El archivo no es un mensaje.', next: 'Guarde el mensaje como .eml, o pegue su fuente.' },
  'msg-headerless': {
    title: 'Este mensaje de Outlook no tiene encabezados de Internet.',
    next: 'Es un borrador, se envió desde aquí o nunca salió de Exchange. Pida el de quien lo recibió.',
  },
  'msg-unread': {
    title: 'El archivo de Outlook no se puede leer.',
    next: 'Guarde el mensaje otra vez, o pegue sus encabezados de Internet.',
  },
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
