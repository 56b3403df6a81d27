import type { unjudged as Unjudged, untold as Untold, verdict as English } from '../en/verdict.ts';

export const verdict: typeof English = {
  genuine: {
    word: 'Genuino',
    signed: '{sender} lo entregó y {domain} lo firma.',
    unsigned: '{sender} lo entregó, con DMARC aprobado para {domain}.',
  },
  'ip-only': {
    word: 'Solo la dirección',
    title: '{sender} lo entregó; nadie responde por {domain}.',
  },
  contradicted: {
    word: 'Contradicho: no abra',
    inRange: '{sender} lo entregó, pero DMARC falló para {domain}.',
    outside: '{sender} no lo entregó y DMARC falló para {domain}.',
  },
  'signature-only': {
    word: 'Solo la firma',
    signed: '{domain} lo firma, pero {sender} no lo entregó.',
    unsigned: 'DMARC está aprobado para {domain}, pero {sender} no lo entregó.',
  },
  'not-this-sender': {
    word: 'No es este remitente',
    title: '{sender} no lo entregó.',
  },
  'no-sender': {
    word: 'Correo común',
    title: 'No lo entregó ninguno de sus remitentes.',
  },
  'cannot-tell': {
    word: 'No se puede saber',
    asking: 'No se puede saber todavía',
  },
  delivered: '{ip} entregó este mensaje[ a {server}].',
};

export const untold: typeof Untold = {
  submission: {
    title: 'Lo envió un usuario suyo.',
    lead: '[{server} lo tomó de un usuario con sesión iniciada. ]Nadie lo entregó desde afuera.',
  },
  'pick-up': {
    title: 'Nació en su propio servidor.',
    lead: 'Lo escribió un programa del mismo servidor[: {server}]. Nadie lo entregó desde afuera.',
  },
  internal: {
    title: 'Nunca salió de su red.',
    lead: 'Todas las direcciones que lo traspasaron son privadas o suyas.',
  },
  'two-addresses': {
    title: 'Dos direcciones, y no se sabe cuál lo entregó.',
    lead: '[{server} escribió ambas: {candidates}. ]Postern no adivina.',
  },
  'unread-line': {
    title: 'No se pudo leer una línea de su propio servidor.',
    lead: 'Postern no salta ninguna: el borde puede estar en esa línea.',
  },
  'other-writer': {
    title: 'La línea del borde no es del programa de su servidor.',
    lead: '[{server} usa otro según sus opciones; la línea nombra {candidates}. ]Postern no la cree.',
  },
  'nothing-own': {
    title: 'Falta saber qué servidor es suyo.',
    lead: '[Si {server} es suyo, {ip} entregó este mensaje.]',
  },
  'top-foreign': {
    title: 'La primera línea no es de un servidor suyo.',
    lead: '[Si {server} es suyo, {ip} entregó este mensaje.]',
  },
  'gateway-silent': {
    title: 'Solo se vio su propio gateway.',
    lead: 'No dejó su línea Received: aquí no se puede leer quién le entregó el mensaje.',
  },
  'no-received': {
    title: 'No hay ninguna línea Received.',
    lead: 'Sin ella nadie puede decir quién lo entregó. ¿Copió el encabezado completo?',
  },
  unordered: {
    title: 'Se perdió el orden de su encabezado.',
    lead: 'El programa que lo guardó entrega los campos en cualquier orden: ya nada está sobre o bajo el borde.',
  },
  archived: {
    title: 'Es el archivo de una lista, no lo que se entregó.',
    lead: 'Los archivos quitan y reescriben líneas Received y resultados. Pida la fuente de la casilla que lo recibió.',
  },
};

export const unjudged: typeof Unjudged = {
  'several-from': { title: 'Tiene más de un From.' },
  'no-from': { title: 'No tiene From.' },
  'odd-from': { title: 'Su From no nombra un único dominio.' },
  unexplained: { title: 'Algo en él puede engañar a quien lo lee.' },
  'behind-gateway': { title: 'Solo se vio {product}, no quién le entregó el mensaje.' },
};
