import type * as English from '../en/lookups.ts';

export const lookups: typeof English.lookups = {
  title: 'DNS',
  intro:
    'Para comprobar por sí mismo DKIM, ARC, SPF y DMARC, Postern necesita respuestas del DNS. No consulta a nadie hasta que usted elija a quién, y entonces por cada mensaje que usted mire.',
  whom: 'A quién se consulta',
  nobody: 'A nadie',
  nobodyNote: 'Las firmas se comprueban hasta donde alcanzan el mensaje y las claves pegadas.',
  own: 'Otro resolver',
  ownNote:
    'DNS sobre HTTPS (RFC 8484), por ejemplo el suyo. No debería bloquear nombres: una clave bloqueada parece una que falta.',
  url: 'Su dirección',
  learns:
    'Aquel a quien elija se entera de los dominios que nombra un mensaje (From, remitente del sobre, HELO, firmas con sus selectores, y aquello a lo que remiten sus registros SPF) y, solo si un registro SPF lo pide, de la dirección que entregó el mensaje y del remitente del sobre; nunca de su texto, su asunto, To ni Cc.',
  verp: 'Algunas listas de correo escriben al destinatario dentro del remitente del sobre.',
  page: 'Su propia página',
  use: 'Usar esta elección',
  asks: 'El navegador le pedirá enseguida permiso para llegar a ese único servidor.',
  on: 'Ahora se consulta a {host}.',
  off: 'No se consulta a nadie. El permiso del navegador fue devuelto.',
  refused: 'El navegador no dio permiso para {host}. No se cambió nada.',
  unpermitted: 'Está elegido {host}, pero el navegador no le da permiso: no se consulta a nadie.',
  notAnAddress: '«{value}» no es una dirección como https://dns.example/dns-query. No se cambió nada.',
  try: 'Preguntar a {host} por example.com',
  tried: '{host} respondió en {ms} ms.',
  failed: '{host} no dio respuesta: {reason}.',
};

export const resolverKeeps: typeof English.resolverKeeps = {
  sampled:
    'Según sus propias palabras no guarda la dirección IP de usted, salvo en muestras de a lo más 0,05 % de su tráfico.',
  hours:
    'Según sus propias palabras guarda la dirección IP de usted con la pregunta de 24 a 48 horas, y más tiempo contra abusos.',
  unread: 'Lo que guarda lo dice su propia página; para esta lista no se leyó.',
};

export const pasted: typeof English.pasted = {
  open: 'Pegar su clave',
  again: 'Pegar otra clave',
  label: 'Registro TXT de {host}',
  how: 'El registro mismo, una línea de archivo de zona, o todo lo que muestren dig, host o nslookup:',
  command: 'Así se obtiene:',
  copy: 'Copiar',
  save: 'Comprobar con ella',
  cancel: 'Cancelar',
  trust: 'Tómela de alguien en quien confíe: quien le da la clave decide qué firma vale.',
  title: 'Claves pegadas',
  intro: 'Valen antes de consultar el DNS, hasta que usted las quite.',
  none: 'Ninguna. Una clave se pega en un informe, junto a la firma a la que le falta.',
  name: 'Nombre',
  record: 'Registro',
};

export const pasteFault: typeof English.pasteFault = {
  empty: 'No hay nada dentro.',
  'too-long': 'Tiene más de {limit} caracteres: pegue este único registro.',
  'open-quote': 'Hay comillas sin cerrar: falta el final.',
  'line-unreadable': 'La línea {line} no es de las que tienen un archivo de zona, dig, host o nslookup.',
  'no-record': 'No hay ningún registro TXT dentro.',
  'other-name': 'Este es el registro de {found}, no el de {name}.',
  'several-records': 'Hay {count} registros dentro; una clave tiene uno.',
  'not-text': 'Ninguna clave es así: caracteres de control, o más de {limit} caracteres.',
  'no-key': 'Este registro no es una clave DKIM: le falta p=, o no es una lista de etiquetas.',
  'too-many-keys': 'Ya hay {count} claves, que es el límite. Quite una en las opciones.',
};
