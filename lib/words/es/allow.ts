import type * as English from '../en/allow.ts';

export const allow: typeof English.allow = {
  title: 'Abrir {product} a {sender}',
  part: { apply: 'Aplicar', verify: 'Verificar', undo: 'Deshacer' },
  copyAll: 'Copiar todo',
  why: 'Por qué',
  products: 'Productos',
  search: 'Buscar productos',
  notFound: 'Aquí ningún producto se llama «{text}».',
  yours: 'Los suyos',
  ticket: 'Ticket',
  ticketHelp: 'Va en el comentario de la regla.',
  reason: 'Motivo',
  reasonHelp: 'Va en la regla y en el ticket.',
  review: 'Revisar el',
  until: 'Se cierra el',
  untilHelp: 'El producto cierra la puerta por sí mismo al comenzar ese día.',
  skips: 'Qué se omite',
  skipped: 'se omite',
  skipsNothing: 'No omite ningún control del correo mismo.',
  keeps: 'Qué sigue activo',
  known: 'Cómo se sabe',
  command: 'Muestra el valor actual:',
  answerFirst: 'Responda antes lo que solo usted sabe.',
  refused: 'No se abre nada:',
  changed:
    'Cambios[; nuevos: {added}][; retirados por el remitente y aún abiertos hasta que esto se ejecute: {removed}].',
};

export const kind: typeof English.kind = {
  filter: 'Filtros de paquetes',
  mta: 'Servidores de correo',
  cloud: 'Correo en la nube',
  gateway: 'Gateways',
  antispam: 'Filtros de spam',
  ban: 'Bloqueo automático',
};

export const layer: typeof English.layer = {
  connect: 'Conexión',
  rate: 'Límite por hora',
  greylist: 'Greylisting',
  reputation: 'Listas de reputación',
  content: 'Contenido y antivirus',
};

export const lifts: typeof English.lifts = {
  lifts: 'se abre a estos rangos',
  'separate-step': 'es un paso aparte',
  no: 'no es de este producto',
  unknown: 'no se sabe',
};

export const contentStays: typeof English.contentStays = 'sigue activo';

export const check: typeof English.check = {
  spf: 'SPF',
  dkim: 'DKIM',
  dmarc: 'DMARC',
  spam: 'filtro de spam',
  phishing: 'filtro de phishing',
  antivirus: 'antivirus',
  attachments: 'reglas de adjuntos',
  reputation: 'listas de reputación',
  greylist: 'greylisting',
  rate: 'límites',
};

export const evidence: typeof English.evidence = {
  traffic: 'probado con tráfico real',
  parser: 'revisado por el analizador del propio producto',
  docs: 'según el manual[, {date}]',
  unverified: 'sin verificar: pruébelo antes',
};

export const repeat: typeof English.repeat = {
  same: 'Pegarlo dos veces no cambia nada.',
  guarded: 'Antes mira si ya está: pegarlo dos veces no cambia nada.',
  doubles: 'Pegarlo dos veces agrega otra entrada; Deshacer quita ambas.',
  refused: 'Péguelo una sola vez: el producto lo rechaza la segunda. Deshaga antes, que quita ambas.',
};

export const persists: typeof English.persists = {
  itself: 'Se conserva al reiniciar.',
  step: 'Se pierde al reiniciar si no lo guarda.',
};

export const expiry: typeof English.expiry = {
  date: 'Puede cerrarse por sí mismo en una fecha.',
  no: 'No se cierra por sí mismo: revíselo en la fecha de su comentario.',
};

export const leftOut: typeof English.leftOut = {
  'left.family': '{range}: este producto no tiene forma para él',
  'left.unverified': '{range}: no está verificado que este producto lo acepte; queda fuera',
  'left.destination': '{range}: no se nombró un servidor de correo de esa familia',
  'left.place': '{range}: no se nombró una lista o un filtro de esa familia',
};

export const refusal: typeof English.refusal = {
  'list.empty': 'La lista está vacía. Vacía nunca significa todos.',
  'list.too-long': 'La lista es muy larga[: {count} entradas, como máximo {limit}].',
  'list.not-expressible': 'Este producto no puede expresar ninguno de los rangos.',
  'range.too-wide': '{figure} es muy amplio para abrirlo; ningún motivo basta.',
  'range.needs-reason': 'Tantas direcciones necesitan un motivo[: {figure}; sin él, como máximo {limit}].',
  'range.special': '{range} nunca es correo público[: {name}].',
  'range.own': '{range} es suyo: cualquiera podría hacerse pasar por usted.',
  'target.entries': 'Este producto admite como máximo {limit} entradas; la lista tiene {count}.',
  'target.lines': 'La lista ocuparía {count} líneas en este producto; lo razonable son {limit} como máximo.',
  'target.no-lever': 'Este producto no tiene una palanca que abra esta puerta y nada más.',
  'answer.unknown': 'Este producto no pregunta por «{key}».',
  'answer.missing': '«{key}» necesita respuesta: no hay un valor seguro por omisión.',
  'answer.pattern': 'La respuesta a «{key}» tiene caracteres o una forma no permitidos.',
  'answer.forbidden': 'La respuesta a «{key}» contiene una palabra que ninguna regla nuestra lleva.',
  'date.invalid': '{text} no es una fecha: escriba año-mes-día.',
  'date.past': '{text} ya pasó.',
};

export const requestNote: typeof English.requestNote = {
  'label.reduced': 'En el comentario solo caben caracteres simples: «{text}».',
  'label.dropped': 'La nota quedó fuera: contenía una palabra que ninguna regla nuestra lleva.',
  'until.not-native': 'Este producto no se cierra por sí mismo: deshágalo el {until}.',
};
