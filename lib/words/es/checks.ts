import type * as English from '../en/checks.ts';

export const checkWhy: typeof English.checkWhy = {
  verified: 'La firma es válida: nada de lo que firmó {domain} ha cambiado',

  'unsigned-field':
    'La firma es válida, pero {field} aparece más veces de las que firma: el lector puede ver uno agregado',
  'text-appended':
    'La firma vale para {signed} {signed|byte|bytes} del cuerpo; detrás hay {appended} más que pudo agregar cualquiera',
  'weak-key': 'La firma es válida, pero una clave de {bits} bits se puede romper: hacen falta {least}',
  sha1: 'La firma es válida, pero se apoya en SHA-1, que ya no cuenta (RFC 8301)',
  expired: 'La firma es válida, pero ella misma dice que venció: {expired}',

  'body-changed': 'El encabezado es el que firmó {domain}; el cuerpo fue alterado',
  'body-shorter':
    'El encabezado es el que firmó {domain}; de {signed} {signed|byte firmado|bytes firmados} del cuerpo solo quedan {octets}',
  'header-changed':
    'El encabezado fue alterado después de firmarse, o no lo firmó esta clave[; distinto de lo firmado: {changed}]',
  'message-changed':
    'Encabezado y cuerpo fueron alterados después de firmarse, o no los firmó esta clave[; distinto de lo firmado: {changed}]',

  'source-newlines':
    'No se puede confirmar con esta copia, que tiene otros fines de línea: eso no habla en contra de nadie',
  'source-transcoded':
    'No se puede confirmar con esta copia, cuyos caracteres fueron convertidos: eso no habla en contra de nadie',
  'source-truncated':
    'No se puede confirmar con esta copia, a la que le falta el final: eso no habla en contra de nadie',
  'source-headers': 'No se puede confirmar solo con el encabezado: eso no habla en contra de nadie',
  'source-flattened':
    'No se puede confirmar con esta copia, que perdió sus saltos de línea: eso no habla en contra de nadie',
  rewritten:
    'No se puede confirmar con esta copia: la plataforma reescribe lo que guarda, y eso no habla en contra de nadie',

  'dns-failed': 'No se pudo consultar la clave en {name}: {reason}',
  'not-looked-up': 'La clave en {name} no se consultó',
  'too-large': 'El cuerpo tiene más de {megabytes} MB, lo más que se comprueba aquí',
  'too-many': 'Solo se comprueban las {limit} primeras firmas',
  'unknown-algorithm': 'Su algoritmo, «{algorithm}», no se conoce aquí',
  'ed25519-unsupported': 'Este programa no puede comprobar Ed25519',
  'key-refused': 'La criptografía disponible no acepta esta clave',

  'tag-syntax': 'El campo de la firma no se puede leer desde «{text}»',
  'duplicate-tag': 'El campo de la firma tiene «{tag}=» dos veces',
  'missing-tag': 'Al campo de la firma le falta «{tag}=»',
  'bad-tag': 'El campo de la firma no es válido: «{tag}={value}»',
  'from-unsigned': 'No firma From, así que nada dice del remitente',
  'foreign-identity': 'Firma por {identity}, que no está dentro de {domain}',

  'no-key': 'No hay clave en {name}: nunca se publicó, o fue reemplazada desde entonces',
  'several-keys': 'En {name} hay {count} registros: nadie sabe qué clave vale',
  'key-revoked': 'La clave en {name} fue revocada: su dueño no responde por lo firmado con ella',
  'key-unreadable': 'El registro en {name} no tiene una clave legible',
  'key-type': 'La clave en {name} es de tipo «{type}»; la firma pide {wanted}',
  'key-hash': 'La clave en {name} no admite {hash}',
  'key-service': 'La clave en {name} no es para correo, sino para «{service}»',
  'key-strict': 'La clave en {name} firma solo por {domain}, no por {identity}',

  'chain-verified':
    '{sets} {sets|servidor selló|servidores sellaron} lo que había visto, y nada cambió desde el último: no prueba ningún remitente',
  'chain-failed-before': 'El sello más nuevo, i={instance} de {domain}, dice él mismo que la cadena ya venía rota',
  'chain-too-long': 'Hay más de {limit} conjuntos',
  'chain-instance': 'El número (i=) de un {part} no es válido',
  'chain-double': '{part} aparece dos veces con i={instance}',
  'chain-gap': 'Falta el conjunto i={instance}',
  'chain-incomplete': 'Al conjunto i={instance} le falta {part}',
  'chain-status': 'El sello i={instance} de {domain} dice cv={status}, lo que no puede ser',
  'chain-seal-headers': 'El sello i={instance} de {domain} tiene h=, que ningún sello puede tener',
  'chain-seals-signed': 'La firma del mensaje i={instance} firma sellos, lo que no puede hacer',
  'chain-seal-broken': 'El sello i={instance} de {domain} no es válido: un conjunto fue alterado o falsificado',

  'spf-matched': '«{mechanism}» de {record} decide sobre {ip}[, por «{matched}» de {matchedIn}]',
  'spf-nothing-matched': 'Ningún término de {record} nombra {ip}, y el registro no dice qué hacer entonces',
  'spf-no-domain': 'El remitente del sobre, o HELO en su lugar, no tiene un dominio que se pueda consultar',
  'spf-no-such-name': '{record} no existe en el DNS',
  'spf-no-record': '{record} no publica un registro SPF',
  'spf-several-records': '{record} tiene {count} registros SPF: no vale ninguno',
  'spf-syntax': '«{term}» no es un término válido: eso anula todo el registro de {record}',
  'spf-no-record-included': 'El registro remite a[ {name},] un nombre sin registro SPF, y eso lo anula',
  'spf-too-many-lookups': 'El registro necesita más de {limit} consultas, y eso lo anula: su dueño debe acortarlo',
  'spf-too-many-voids': 'Más de {limit} consultas del registro no encuentran nada, y eso lo anula',
  'spf-too-many-exchanges': '{name} tiene más de {limit} registros MX, más de los que SPF puede seguir',
  'spf-dns-failed': 'No se pudo consultar {name}: {reason}',

  'dmarc-aligned-dkim': 'La firma de {identifier} habla por From: {alignment}',
  'dmarc-aligned-spf': 'SPF pasó para {identifier}, que habla por From: {alignment}',
  'dmarc-nothing-aligned': 'Ni una firma ni SPF hablan por {domain}; {record} pide entonces «{policy}»',
  'dmarc-undecided': 'No se pudo comprobar {method} de {identifier}: tal vez hable por From',
  'dmarc-spf-unchecked':
    'Ninguna firma habla por From, y SPF no se pudo consultar: falta su dirección o el remitente del sobre',
  'dmarc-no-domain': 'From no tiene un dominio que se pueda consultar',
  'dmarc-no-record': 'A {domain} no se le aplica ningún registro DMARC: su dueño no pide nada',
  'dmarc-bad-policy': 'El registro de {record} no tiene una política legible: DMARC no se aplica',
  'dmarc-dns-failed': 'No se pudo consultar {name}: {reason}',
};

export const checkNote: typeof English.checkNote = {
  'key-pasted': 'Comprobada con la clave que usted pegó',
  'key-of-profile': 'Comprobada con la clave del perfil del remitente',
  'test-mode': 'La clave está marcada como prueba (t=y)',
  'short-key': 'La clave tiene {bits} bits; se aconsejan 2048',
  'body-length': 'l= deja sin firmar lo que se agregue al cuerpo',
  'signed-in-future': 'Fechada {time}, después de llegar el mensaje: un reloj está corrido',
  'fields-unsigned': 'Sin firmar: {unsigned}',
  'header-intact': 'El encabezado es el que se firmó',
  'body-intact': 'El cuerpo es el que se firmó',
  'body-differs': 'El cuerpo no es el que se firmó',

  'spf-helo-judged': 'El remitente del sobre está vacío: se juzgó HELO',
  'spf-explained': 'El dueño explica el rechazo en {explanation}; no se consultó',
  'spf-passes-anyone': 'El registro deja pasar cualquier dirección: no prueba nada',
  'spf-uses-ptr': 'Decide ptr, que RFC 7208 desaconseja',

  'dmarc-inherited': 'La política es la de {record}',
  'dmarc-no-such-name': 'El dominio de From no existe en el DNS',
  'dmarc-public-suffix': 'La política es la de {record}, donde se registran estos dominios',
  'dmarc-testing': 'El dueño está probando (t=y): la política cuenta un grado menos',
  'dmarc-policy-assumed-none': 'La política no se puede leer; se toma «none», pues el dueño pide informes',
  'dmarc-obsolete-tags': 'Ya no rigen: {obsolete}',
  'dmarc-several-records': 'Un nombre en el camino tiene varios registros DMARC: ahí no vale ninguno',
  'dmarc-approximate': 'Aproximado: sin DNS, la organización es la de la lista de sufijos públicos',
  'dmarc-suffix-list-differs': 'Un servidor que use una lista de sufijos públicos (RFC 7489) llega a otro resultado',
};

export const dnsFailure: typeof English.dnsFailure = {
  timeout: 'no hubo respuesta a tiempo',
  servfail: 'falló su servidor de nombres (SERVFAIL)',
  refused: 'la consulta fue rechazada (REFUSED)',
  network: 'no hay conexión',
  malformed: 'la respuesta no se puede leer',
  unasked: 'no se consultó a nadie',
};

export const alignment: typeof English.alignment = {
  strict: 'el mismo dominio',
  relaxed: 'la misma organización',
};

export const identifier: typeof English.identifier = {
  dkim: 'la firma',
  spf: 'el resultado SPF',
};

export const unaccepted: typeof English.unaccepted = {
  'unsigned-field': 'un campo que ve el lector aparece más veces de las que firma',
  'text-appended': 'se agregó texto detrás de la parte del cuerpo que firma',
  'weak-key': 'su clave es tan corta que se puede romper',
  sha1: 'se apoya en SHA-1',
  expired: 'había vencido',
};
