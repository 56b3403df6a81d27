import type { letters as English } from '../en/letters.ts';

export const letters: typeof English = {
  subject: 'Asunto: {subject}[ · {ticket}]',
  greeting: 'Estimado equipo de {sender}:',
  greetingNobody: 'Estimados señores:',
  closing: 'Saludos cordiales',
  answer: {
    subject: 'no hemos abierto nada para su mensaje del {date}',
    opening: 'Antes de abrir algo para sus direcciones examinamos uno de sus mensajes. No hemos abierto nada.',
    because: {
      'dmarc-fail': 'El mensaje no pasa DMARC para {domain}[, según comprobó nuestro servidor {authservId}].',
      'not-listed':
        'El mensaje vino de {ip}, que no está en la lista que ustedes publican[; el rango más cercano es {nearest}].',
      'own-domain': 'El mensaje vino de afuera y su From es de nuestro propio dominio, {domain}.',
    },
    seen: 'Lo que vimos',
    received: 'Recibido: {date}, por {server}',
    ip: 'Entregado por: {ip}',
    listed: 'en su rango {range}',
    unlisted: 'en ninguno de sus rangos',
    from: 'Dominio de From: {domain}',
    result: '{method}={result}[ para {domain}][, según {authservId}]',
    ownCheck: '{method}={result}[ para {domain}], según nuestra propia comprobación',
    messageId: 'Message-ID: {id}',
    repair: 'Lo que deben reparar de su lado',
    repairs: {
      'dmarc-fail':
        'Firmen con DKIM, con un d= de {domain}; o usen un remitente del sobre de ese dominio[, cuyo registro SPF nombre a {ip}]. Ninguna lista nuestra pasa por encima de DMARC.',
      'not-listed':
        'Envíen desde las direcciones que publican, o publiquen de nuevo la lista completa. Abrimos lo publicado, nunca una dirección vista en un mensaje.',
      'own-domain':
        'From necesita un dominio suyo o de su cliente. Nadie de afuera envía con el nuestro por estar en una lista.',
    },
    send: 'Para volver a examinarlo, envíennos por favor: la respuesta SMTP textual, la dirección de salida, la hora en UTC y el d= de la firma DKIM.',
    again: 'Con el próximo mensaje correcto lo examinaremos de nuevo.',
  },
  list: {
    subject: 'no podemos tomar su lista de direcciones tal como está',
    opening: 'No pudimos tomar su lista de direcciones tal como está y no hemos abierto nada:',
    send: 'Por favor publiquen de nuevo la lista completa: cada rango como red con su prefijo, solo direcciones desde las que viene su correo, y la fecha de la lista.',
  },
  arrange: {
    subject: 'prueba del correo desde sus direcciones',
    opening: {
      published:
        'Estamos preparando nuestros servidores para el correo desde las direcciones de su lista del {date}: {count} {count|rango|rangos}[, {addresses} direcciones IPv4].',
      retrieved:
        'Estamos preparando nuestros servidores para el correo desde las direcciones de su lista, leída por nosotros el {date}: {count} {count|rango|rangos}[, {addresses} direcciones IPv4].',
    },
    propose: 'Proponemos esta prueba:',
    window: 'Horario: {window}.',
    few: 'Primero un mensaje desde cada rango[, a {mailbox}], con contenido hecho para la prueba y sin datos de clientes.',
    more: 'Cuando hayan llegado, su volumen habitual por etapas. Al primer rechazo, deténganse por favor y avísennos.',
    watch:
      'Entretanto observamos desde qué dirección viene cada mensaje, qué responden nuestros servidores, los límites, y SPF, DKIM y DMARC. El contenido y el antivirus se revisan como siempre.',
    back: 'Después les enviamos, por cada mensaje: hora en UTC, dirección, respuesta de nuestro servidor, resultados de SPF, DKIM y DMARC, y dónde quedó.',
    send: 'Envíennos por favor los Message-ID, las direcciones de salida, las horas en UTC y todo rechazo textual.',
    only: 'Solo se abren estos rangos. Si envían desde otros, avísennos antes:',
    confirm: 'Por favor confirmen el horario o propongan otro.',
  },
  screen: {
    answer: 'Respuesta al remitente',
    answerIt: 'Responder al remitente',
    listAnswer: 'Respuesta al remitente sobre la lista',
    arrange: 'Acordar la prueba',
    arrangeIntro: 'Un correo al remitente: cuándo, primero pocos mensajes, qué observa usted y qué le devuelve.',
    contact: 'Contacto',
    noContact: 'El remitente no indica un contacto.',
    window: 'Horario',
    mailbox: 'Casilla para la prueba',
    mailboxHelp: 'Una suya, sin correo real de nadie.',
    language: 'Idioma del correo',
    copy: 'Copiar el correo',
    withheld: 'Sin regla para {sender} por este mensaje',
    because: {
      'dmarc-fail':
        'No pasa DMARC[ para {domain}]. Una lista de permitidos no autentica, y ningún motivo pasa por encima.',
      'not-listed':
        'Su dirección, {ip}, no está en ninguno de los rangos que publica {sender}. Solo se abren rangos publicados.',
      'own-domain':
        'Viene de afuera con su propio dominio, {domain}, en From. Ninguna lista deja que otros hablen en su nombre.',
    },
    instead: 'Lo que ayuda es que el remitente lo repare.',
  },
};
