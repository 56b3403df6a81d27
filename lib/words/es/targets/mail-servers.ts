import type * as English from '../../en/targets/mail-servers.ts';

export const targets: typeof English.targets = {
  postfix: {
    layers: { rate: 'estos rangos no se cuentan', connect: 'estos rangos no se cuentan' },
    questions: {},
  },
  'postfix-postscreen': {
    layers: {
      connect: 'sin pausa antes del saludo',
      greylist: 'sin pruebas después del saludo, que al principio responden 450',
      rate: 'los límites de Postfix: otro producto de esta lista',
    },
    questions: {},
  },
  'postfix-access': {
    layers: { rate: 'los límites de Postfix: otro producto de esta lista' },
    questions: {
      before: {
        label: 'Ponerlo antes de',
        help: 'reject_rbl_client, y el servicio de su greylisting como check_policy_service inet:127.0.0.1:10023; con comas.',
      },
    },
  },
  exim: {
    layers: { rate: 'estos rangos no se cuentan' },
    questions: {
      files: {
        label: 'Archivos de configuración',
        help: 'Primero el de la sección principal; si está dividida, al final el de sus límites. Con comas.',
      },
      'per-host': {
        label: 'smtp_accept_max_per_host actual',
        help: 'Su cifra; vacío si no está definido.',
      },
    },
  },
  sendmail: {
    layers: { connect: 'sin límite de conexiones simultáneas', rate: 'estos rangos no se cuentan' },
    questions: {
      access: { label: 'Mapa access', help: 'El texto, no la base que está a su lado.' },
      map: { label: 'Tipo del mapa', help: 'Como en la línea que muestra el comando.' },
    },
  },
  opensmtpd: {
    layers: {},
    questions: {
      file: { label: 'Archivo de configuración', help: '/etc/mail/smtpd.conf en OpenBSD.' },
      chain: { label: 'Cadena de filtros', help: 'La que nombra su listener en el puerto 25.' },
    },
  },
  tcpserver: {
    layers: {},
    questions: { rules: { label: 'Reglas de tcpserver', help: 'El texto del que se hace el .cdb que va tras -x.' } },
  },
  courier: { layers: {}, questions: {} },
  haraka: {
    layers: {},
    questions: { 'limit-ini': { label: 'limit.ini', help: 'En el directorio config de Haraka.' } },
  },
  'exchange-connector': {
    layers: { connect: 'tantas conexiones como abran', rate: 'sin límite de mensajes' },
    questions: {
      server: { label: 'Servidor', help: 'Una vez por cada servidor que recibe correo de fuera.' },
      role: {
        label: 'Rol de transporte',
        help: 'FrontendTransport en un servidor de buzones; Edge en uno de Transporte perimetral.',
      },
    },
  },
  'exchange-edge': {
    layers: {
      rate: 'un conector de recepción: otro producto de esta lista',
      content: 'los agentes antispam que siguen no miran',
    },
    questions: {},
  },
  zimbra: { layers: { rate: 'cbpolicyd: es un paso aparte' }, questions: {} },
  iredmail: {
    layers: { rate: 'el plugin throttle sigue' },
    questions: {
      present: {
        label: 'Redes que ya están en la lista',
        help: 'Las del remitente que están hoy, con comas: quedan como están, también al deshacer. Vacío: ninguna.',
      },
    },
  },
  mailcow: {
    layers: { rate: 'Rspamd: otro producto de esta lista', greylist: 'Rspamd: otro producto de esta lista' },
    questions: { directory: { label: 'Directorio de mailcow', help: 'Donde está su docker-compose.yml.' } },
  },
  cpanel: {
    layers: { reputation: 'las listas de bloqueo de Exim: es un paso aparte' },
    questions: {
      present: {
        label: 'Redes que ya son de confianza',
        help: 'Las del remitente que están hoy, con comas: quedan como están, también al deshacer. Vacío: ninguna.',
      },
    },
  },
  plesk: { layers: {}, questions: {} },
  hmailserver: { layers: {}, questions: {} },
  mdaemon: { layers: { connect: 'sin bloqueo de Dynamic Screening' }, questions: {} },
  kerio: { layers: { connect: 'sin límite de conexiones simultáneas' }, questions: {} },
};

export const notes: typeof English.notes = {
  'postfix.limits-per-minute':
    'Postfix cuenta por anvil_rate_time_unit, un minuto si usted no lo cambió. Un límite por hora puede estar en otra parte: un servicio de políticas.',
  'postfix.behind-gateway': 'Detrás de un gateway, Postfix solo ve el gateway: abra el gateway, y nunca lo anote aquí.',
  'postfix.next-layers': 'postscreen, las listas de bloqueo y el greylisting son ajustes aparte.',
  'mta.behind-gateway':
    'Detrás de un gateway, este servidor solo ve el gateway: abra el gateway, y nunca lo anote aquí.',
  'postfix-postscreen.only-if-used':
    'Solo hace algo donde postscreen atiende el puerto 25: busque smtp/inet en postconf -M.',
  'postfix-postscreen.rate':
    'No levanta ningún límite por hora: eso es el producto Postfix. La cuenta de conexiones propia de postscreen sigue.',
  'postfix-access.ends-list':
    'Para estos rangos la lista termina aquí: lo que sigue en la misma lista se omite. Una lista con otro servicio de políticas detrás, SPF por ejemplo, se muestra y queda como está: ponga ese servicio antes y ejecútelo de nuevo.',
  'postfix-access.one-line':
    'Una lista que ocupaba varias líneas de main.cf queda en una sola, también después de deshacer.',
  'postfix-access.rate': 'No levanta ningún límite por hora: eso es el producto Postfix.',
  'exim.every-limit':
    'La condición va en cada defer o deny con ratelimit o dnslists, encima de esa línea. Un accept en su lugar omitiría todo lo que sigue.',
  'exim.reload': 'Luego pruébelo con exim4 -bV y recargue Exim.',
  'exim.not-local-deny':
    'No se usa la lista de excepciones locales de Debian: omite SPF y la verificación del remitente, y no levanta listas de bloqueo.',
  'sendmail.features':
    'Necesita access_db, delay_checks, ratecontrol, conncontrol y greet_pause en sendmail.mc; lo que no está no tiene nada que levantar.',
  'sendmail.makemap': 'Luego rehaga el mapa con makemap, como muestra la última línea de Deshacer.',
  'sendmail.first-key': 'Gana la clave que ya está: makemap conserva la primera y dice «duplicate key».',
  'opensmtpd.connect-only':
    'Termina los filtros de la conexión. Un filtro en MAIL o un programa filtro sigue rechazando (6.8.0p2): en otra versión, pruébelo antes.',
  'opensmtpd.restart': 'Pruébelo con smtpd -n y reinicie. Un listener con un solo filtro necesita antes una cadena.',
  'opensmtpd.no-rate': 'OpenSMTPD no tiene límite por hora y cliente: no hay ninguno que levantar.',
  'tcpserver.above-default': 'Encima de la línea general, la que comienza con dos puntos.',
  'tcpserver.tcprules': 'Luego rehaga el .cdb con tcprules, como muestra la última línea de Deshacer.',
  'tcpserver.no-rate':
    'No levanta ningún límite por hora: -c cuenta las conexiones de todos juntos, y el greylisting es un parche aparte.',
  'courier.no-rate': 'No levanta ningún límite por hora: MAXPERIP y MAXPERC cuentan a todos por igual.',
  'courier.same-key':
    'Si otro archivo de ese directorio tiene la misma clave, no está verificado cuál de las dos cuenta.',
  'haraka.sections':
    'Ponga las líneas en las secciones que ya están: una segunda sección del mismo nombre puede vaciar la primera.',
  'haraka.concurrency': 'Las conexiones simultáneas no se pueden levantar para un solo origen.',
  'haraka.next-layers': 'Las listas de bloqueo y karma son plugins aparte.',
  'exchange-connector.each-server': 'Ejecútelo una vez por cada servidor que recibe correo de fuera.',
  'exchange-connector.settings':
    'Un conector nuevo tiene su propio límite de tamaño, saludo y certificado: lleve los de hoy. No da derecho a reenviar (relay).',
  'exchange-edge.skips':
    'Lo que llega de estos rangos pasa sin que lo vean los agentes antispam: Sender ID, filtro de contenido, filtro de remitentes. Antivirus y reglas de adjuntos siguen.',
  'exchange-edge.rate': 'No levanta límites (rate): eso lo hace el conector de recepción, que es más estrecho.',
  'exchange-edge.by-comment':
    'Deshacer encuentra las entradas por su comentario; si Verificar no muestra ninguno, elimínelas por Identity.',
  'zimbra.as-zimbra': 'Ejecútelo como usuario zimbra.',
  'zimbra.look-first':
    'La mayoría de las acciones de postscreen son «ignore» de fábrica: entonces aquí no hay nada que levantar.',
  'zimbra.rate':
    'No levanta límites (rate): cbpolicyd tiene los suyos. Las listas de bloqueo de zimbraMtaRestriction actúan igual después.',
  'zimbra.undo-twice':
    'Tarda hasta dos minutos. Deshacer deja el archivo mientras Postfix aún lo nombra: ejecútelo otra vez entonces.',
  'iredmail.networks':
    'El manual muestra direcciones sueltas; que acepte una red lo dice un tercero: verifique con una dirección.',
  'iredmail.rate': 'No levanta límites (rate): el plugin throttle sigue.',
  'iredmail.by-domain':
    'La lista del greylisting por dominio del remitente toma todo lo que nombra su SPF, más que lo publicado: no se genera.',
  'iredmail.postscreen': 'postscreen y los límites de Postfix son productos aparte.',
  'mailcow.rate-rspamd': 'No levanta límites (rate) ni greylisting: esos son de Rspamd, en data/conf/rspamd/local.d.',
  'mailcow.domain-list': 'La lista de permitidos de un dominio en pantalla no basta: postscreen rechaza antes.',
  'mailcow.forwarding-hosts': 'Nunca como forwarding host: desde ahí ya no se rechaza spam.',
  'cpanel.no-rate': 'No levanta ningún límite por hora: esto es solo el greylisting.',
  'cpanel.dnsbl':
    'Listas de bloqueo de Exim: Exim Configuration Manager › Access Lists. Qué más omite no está verificado.',
  'cpanel.relay-lists': 'Nunca las listas de hosts de correo de confianza, que pueden reenviar (relay).',
  'plesk.white-list-relays': 'Su White List no se usa, ya que esos hosts pueden reenviar (relay) sin contraseña.',
  'plesk.greylisting-by-name':
    'Su greylisting solo conoce excepciones por nombre de dominio, que cualquiera puede escribir: rechazado.',
  'plesk.postfix': 'Los productos de Postfix actúan donde Plesk no toca main.cf; no está verificado.',
  'hmailserver.no-rate': 'No levanta ningún límite por hora: esto es solo el greylisting.',
  'hmailserver.broad':
    'También existe el White listing de todo el antispam: omite todo control de spam, y no se genera.',
  'mdaemon.three-lists':
    'Cada lista abre una capa: greylisting, listas de bloqueo, bloqueos por conexiones en el tiempo.',
  'mdaemon.trusted': 'Nunca Trusted IPs ni Trusted Hosts, que pueden reenviar (relay).',
  'kerio.field-taken':
    'Si un campo ya nombra un grupo, ponga el nuestro en ese grupo; Deshacer lo saca de ahí y deja el campo.',
  'kerio.relay-control': 'Nunca en Relay Control, cuyos miembros pueden reenviar (relay) sin SPF ni filtro de spam.',
};
