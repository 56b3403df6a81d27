import type * as English from '../en/report.ts';

export const report: typeof English.report = {
  why: 'Por qué',
  trail: 'Recorrido',
  checks: 'Comprobaciones',
  evidence: 'Fuente',
  bounce: 'Rebote',
  message: 'Mensaje',
  totalTime: '{time} en total',
  seeLine: 'ver línea {line}',
  line: 'línea {line}',
  from: 'De',
  to: 'Para',
  subject: 'Asunto',
  date: 'Fecha',
  messageId: 'Message-ID',
  envelopeSender: 'Remitente del sobre',
  unnamed: 'servidor sin nombre',
  notRead: 'no se leyó',
  more: 'Mostrar {count} más',
  less: 'Mostrar menos',
};

export const trail: typeof English.trail = {
  own: 'suyo',
  yourMailbox: 'su buzón',
  yourBorder: 'su borde: recibió de afuera',
  maybeYourBorder: '¿su borde?',
  gate: 'la única dirección que nadie pudo falsificar',
  noReverse: 'sin nombre inverso',
  claimed: 'Lo que sigue lo afirma el lado del remitente: puede ser falso.',
  unproved: 'Sin un borde, todo esto es solo una afirmación.',
  foldedOwn: '{count} más de sus servidores',
  inList: 'en la lista',
  outOfList: 'fuera de la lista',
  toConfirm: 'por confirmar',
  writer: 'como escribe {product}',
  unknownWriter: 'de un programa que no se reconoce',
  encrypted: 'cifrado[: {tls}][, {cipher}]',
  helo: 'se presentó como {helo}',
  delay: 'Tiempo desde la línea de abajo',
  to: 'a {server}',
};

export const duration: typeof English.duration = {
  none: '< 1 s',
  seconds: '{seconds} s',
  minutes: '{minutes} min[ {seconds} s]',
  hours: '{hours} h[ {minutes} min]',
  days: '{days} d[ {hours} h]',
  clockOff: '−{time}, reloj corrido',
};

export const checks: typeof English.checks = {
  method: 'Método',
  server: 'Dice su servidor',
  believed: 'Se cree',
  yes: 'sí',
  no: 'no',
  nothing: 'nada',
  saidBy: 'lo dice {authservId}',
  nobody: 'nadie con nombre',
  none: 'Ningún servidor escribió un resultado.',
  own: 'Postern',
  notChecked: 'no se comprobó',
  information: 'solo informa',
  differs: 'Su servidor escribió «{said}», la comprobación de Postern dice «{own}»: cuenta la de Postern.',
  ofPart: '{part}, i={instance}',
  running: 'Postern está comprobando…',
  asking: 'Postern está comprobando y consulta a {host}…',
  lookupsOff: 'No se consultó a nadie en el DNS: está desactivado.',
  switchOn: 'Elegir un resolver',
  lookupsRefused: 'No se consultó a nadie en el DNS: el navegador no tiene permiso para {host}.',
  permit: 'Darlo',
};

export const raw: typeof English.raw = {
  title: 'Fuente del mensaje',
  wall: 'Hasta aquí escribieron sus servidores. Lo de abajo llegó con el mensaje.',
  noWall: 'No se sabe dónde terminan sus servidores y comienza el mensaje.',
  used: 'usado para el veredicto',
  wrap: 'Ajustar líneas',
  left: 'No se muestran {size} KB más.',
};

export const firstUse: typeof English.firstUse = {
  question: '{server} recibió este mensaje. ¿Es su servidor?',
  platform: '{platform} recibió este mensaje. ¿Está ahí su correo?',
  gateway: '{product} entregó este mensaje. ¿Está delante de su correo?',
  several: '{server} recibió este mensaje; más arriba escribió {hosts}. ¿Son sus servidores?',
  yes: 'Sí, es mío',
  no: 'No',
  servers: 'Sus servidores…',
};

export const actions: typeof English.actions = {
  copyRule: 'Copiar regla para {product}',
  openRule: 'Preparar regla para {product}',
  otherProduct: 'Otro producto',
  copy: 'Copiar',
  copyReport: 'Copiar informe',
  report: 'Informe',
  again: 'Leer otra vez',
  close: 'Cerrar',
  back: 'Atrás',
};
