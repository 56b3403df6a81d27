import type { bounce as English } from '../en/bounce.ts';

const kinds: typeof English.kinds = {
  'forwarded-bounce': {
    title: 'Un rebote citado en un mensaje común',
    detail: 'Se lee tal como está; quien escribió el mensaje pudo haberlo cambiado.',
  },
  arf: {
    title: 'No es un rebote: es una queja',
    detail:
      'El mensaje llegó y su lector lo denunció como no deseado (ARF). Un remitente que la respeta deja de escribir a esa dirección.',
  },
  mdn: {
    title: 'No es un rebote: es un acuse de lectura',
    detail: 'El mensaje llegó, y el programa del destinatario dice qué fue de él (MDN).',
  },
  autoreply: {
    title: 'No es un rebote: es una respuesta automática',
    detail: 'El mensaje llegó. Los números y fechas de una respuesta así no son códigos.',
  },
};

const phases: typeof English.phases = {
  connect: 'al conectar, antes de nombrar una dirección',
  EHLO: 'al saludo del cliente (EHLO)',
  STARTTLS: 'al comenzar el cifrado (STARTTLS)',
  AUTH: 'al iniciar sesión (AUTH)',
  MAIL: 'al remitente del sobre (MAIL FROM)',
  RCPT: 'al destinatario (RCPT TO)',
  DATA: 'al mensaje mismo (DATA)',
};

const seenBy: typeof English.seenBy = {
  border: 'por la línea de su propio servidor en el encabezado devuelto',
  reporter: 'por la línea del servidor que informa',
  refuser: 'por las palabras del rechazo',
};

const tables: typeof English.tables = {
  enhanced: 'códigos extendidos (IANA)',
  gmail: 'Gmail y Google Workspace',
  masterbase: 'MasterBase',
  microsoft: 'Microsoft 365 y Outlook.com',
  provider: 'proveedores y gateways',
  smtp: 'códigos de respuesta SMTP',
};

export const bounce: typeof English = {
  title: 'Rebote',
  noneNamed: 'Un rebote que no nombra a ningún destinatario.',
  noRecipient: 'no nombra al destinatario',
  count: '{count} {count|destinatario|destinatarios}',
  more: 'Mostrar {count} más',
  final: 'definitivo',
  delayed: 'temporal: sigue en reintento',
  unsettled: 'no dice si es definitivo',
  dead: 'dar de baja la dirección',
  whole: 'Mostrar todo lo que dijo',
  disagree:
    'La respuesta {reply} y el código {enhanced} se contradicen: la respuesta decide si se reintenta, el código nombra el motivo.',
  to: 'Para',
  refusedBy: 'Rechazó',
  nobody: 'nadie respondió',
  reportedBy: 'Informó',
  at: 'En el paso',
  reply: 'Respuesta {code}',
  enhanced: 'Código {code}',
  cause: 'Detrás',
  sourceCode: 'Código del remitente',
  blockList: 'Lista de bloqueo',
  retry: 'Reintento',
  retryAfter: 'en {time}',
  retryAt: 'hasta {time}',
  address: 'La dirección',
  addressDead: 'darla de baja definitivamente',
  addressAlive: 'puede estar bien: la causa es otra',
  table: 'Tabla',
  said: 'Dijo',
  next: 'Próximo paso',
  noMeaning: 'ninguna tabla lo conoce',
  kinds,
  phases,
  seenBy,
  tables,
  returned: 'El mensaje devuelto',
  noneReturned: 'No vino devuelto ningún mensaje: no se puede saber si el remitente llegó a enviarlo.',
  handedBy: 'Lo entregó',
  onList: 'en la lista',
  offList: 'fuera de la lista',
  envelope: 'Sobre el mensaje que lo trajo',
  openRule: 'Preparar regla para {product}',
  onlyThese: 'Solo para los rangos publicados de {sender}',
  pasted: 'Texto pegado',
};
