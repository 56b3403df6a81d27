import type { glossary as English } from '../en/glossary.ts';

export const glossary: typeof English = {
  hop: {
    term: 'Salto (hop)',
    meaning: 'Un servidor entrega el mensaje al siguiente. Cada uno escribe una línea Received, la más nueva arriba.',
  },
  border: {
    term: 'Borde',
    meaning: 'La línea donde su primer servidor tomó el mensaje de afuera. Lo que está debajo vino con el mensaje.',
  },
  'authserv-id': {
    term: 'authserv-id',
    meaning: 'El nombre con que un servidor firma sus resultados. Solo valen los suyos, y solo sobre el borde.',
  },
  'envelope-sender': {
    term: 'Remitente del sobre',
    meaning: 'Adonde van los rebotes (MAIL FROM, Return-Path). No tiene que ser el From que se ve.',
  },
  'reverse-dns': {
    term: 'DNS inverso',
    meaning: 'El nombre que una dirección tiene en el DNS. Vale solo si ese nombre lleva de vuelta a la dirección.',
  },
  helo: { term: 'HELO', meaning: 'Como se presentó el cliente al conectarse. Cualquiera puede llamarse como quiera.' },
  spf: {
    term: 'SPF',
    meaning: 'El dominio del remitente del sobre publica qué direcciones pueden enviar en su nombre.',
  },
  dkim: { term: 'DKIM', meaning: 'Firma de un dominio sobre el mensaje. Resiste un reenvío, no un cambio.' },
  dmarc: {
    term: 'DMARC',
    meaning: 'Pregunta si SPF o DKIM pasó para el mismo dominio de From, y qué pide ese dominio si no.',
  },
  arc: { term: 'ARC', meaning: 'Lo que un reenviador dice haber visto. Solo informa: entre extraños no prueba nada.' },
  greylisting: {
    term: 'Greylisting',
    meaning: 'El servidor aplaza unos minutos a un desconocido; el remitente honesto vuelve.',
  },
  allowlist: {
    term: 'Lista de permitidos',
    meaning: 'Direcciones eximidas de un control. Abre una puerta; no prueba quién escribió el mensaje.',
  },
  'reply-code': { term: 'Código de respuesta', meaning: 'Tres cifras de un servidor SMTP: 2 hecho, 4 ahora no, 5 no.' },
  'enhanced-code': {
    term: 'Código extendido',
    meaning: 'Tres números que dicen por qué: clase, tema, detalle. 5.1.1 es casilla inexistente.',
  },
  cidr: { term: 'Rango', meaning: 'Un bloque de direcciones: 108.175.97.0/24 son las 256 de .0 a .255.' },
};
