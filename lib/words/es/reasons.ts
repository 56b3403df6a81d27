import type { reasons as English } from '../en/reasons.ts';

export const reasons: typeof English = {
  authfailure: {
    label: 'autenticación fallida',
    meaning: 'SPF, DKIM o DMARC del mensaje no satisfizo al receptor.',
    next: 'Filtrado mejorado para su propio gateway, si hay uno delante de Microsoft 365; si no, el remitente corrige DNS o firma. Sin excepción.',
  },
  badreputation: {
    label: 'mala reputación',
    meaning: 'La IP del cliente tiene mala reputación.',
    next: 'De la IP, y el mensaje pasa DMARC: exceptúe los rangos publicados solo de ese control. De un dominio o enlace: la corrige el remitente.',
  },
  blocked: {
    label: 'bloqueado por reputación',
    meaning: 'La IP del cliente, su nombre o su HELO está en una lista o coincide con una regla.',
    next: '¿De quién es la lista? Suya: quite la entrada. Pública: el remitente pide la baja, o exceptúe los rangos publicados solo de esa consulta.',
  },
  contenterror: {
    label: 'contenido no admitido',
    meaning: 'Algo en el encabezado o el contenido es incorrecto o no admitido.',
    next: 'El remitente corrige el mensaje; verifique que ningún gateway suyo lo dañe.',
  },
  delivered: {
    label: 'entregado',
    meaning: 'Un informe de entrega.',
    next: 'La entrega no tiene error; si el usuario no lo ve: cuarentena, no deseados, reglas.',
  },
  'dnsbl-misconfigured': {
    label: 'lista de bloqueo mal leída',
    meaning:
      'El servidor que rechaza interpreta mal su lista de bloqueo: esta respondió con un código de error o ya no existe. Rechaza a todos, no a este remitente.',
    next: 'Consulte la lista por su propio resolver o con clave; no cuente 127.255.255.x como listado; quite listas que ya no existen.',
  },
  exceedlimit: {
    label: 'supera un límite de la casilla',
    meaning: 'El mensaje supera un límite de esta casilla.',
    next: 'Aumente el tamaño máximo de mensaje de la casilla.',
  },
  expired: {
    label: 'plazo vencido',
    meaning: 'El servidor del remitente desistió después de horas o días de intentos.',
    next: 'Su MX no fue alcanzable o difirió siempre: puerto 25 desde fuera, DNS, greylisting, límites de tasa. Luego pida el reenvío.',
  },
  failedstarttls: {
    label: 'falta TLS',
    meaning: 'Se exige TLS y falta, o no se pudo establecer.',
    next: 'Revise certificado, versiones de TLS y reglas que exigen TLS.',
  },
  feedback: {
    label: 'marcado como no deseado',
    meaning: 'Un informe de abuso: el destinatario marcó un correo anterior como no deseado.',
    next: 'El usuario lo desmarca y pide volver a suscribirse: un reporte como spam lleva al remitente a suspenderlo (MasterBase: 151, 162).',
  },
  filtered: {
    label: 'filtro del destinatario',
    meaning:
      'Rechazado tras enviar el contenido, por un filtro de este destinatario. A menudo es un usuario inexistente.',
    next: 'Busque una regla o lista de bloqueo personal; si no hay, verifique que la casilla exista.',
  },
  greylisted: {
    label: 'greylisting',
    meaning: 'Aplazado a propósito hasta que el remitente desconocido reintente.',
    next: 'Normalmente pasa solo; exceptúe los rangos publicados solo del greylisting, sobre todo si el remitente reintenta desde otra IP.',
  },
  hasmoved: {
    label: 'casilla trasladada',
    meaning: 'La casilla se trasladó y no hay reenvío.',
    next: 'Cree un alias o reenvío, o el remitente usa la dirección nueva.',
  },
  hostunknown: {
    label: 'dominio desconocido',
    meaning: 'El dominio del destinatario no está en el DNS.',
    next: 'Si el dominio es suyo: revise registro, delegación y MX. Si no, la dirección está mal escrita: la corrige el remitente.',
  },
  'internal-esp': {
    label: 'falla interna del remitente',
    meaning: 'Una falla interna de la plataforma de envío: el mensaje nunca llegó a su servidor.',
    next: 'Nada que cambiar en su red; envíe al remitente el código y la fecha.',
  },
  mailboxfull: {
    label: 'casilla llena',
    meaning: 'La casilla superó su cuota.',
    next: 'Libere espacio o aumente la cuota.',
  },
  mailererror: {
    label: 'falló el programa de entrega',
    meaning: 'Falló un programa de entrega en el servidor receptor.',
    next: 'Revise el script de entrega, pipe o procmail en su registro.',
  },
  mesgtoobig: {
    label: 'mensaje muy grande',
    meaning: 'El mensaje supera el tamaño máximo del servidor.',
    next: 'Aumente el límite, o el remitente usa enlaces.',
  },
  networkerror: {
    label: 'red o DNS',
    meaning: 'DNS, enrutamiento o un bucle.',
    next: 'Revise el DNS del dominio, el enrutamiento, el puerto 25 desde fuera y bucles de reenvío.',
  },
  norelaying: {
    label: 'relay denegado',
    meaning: 'El servidor no recibe correo para este dominio.',
    next: 'Solo si el dominio es suyo: agréguelo a los aceptados o corrija el MX. Nunca abra el relay.',
  },
  notaccept: {
    label: 'no recibe correo',
    meaning: 'El servidor no recibe correo en absoluto (521, 556, MX nulo).',
    next: 'Corrija el MX; quite un MX nulo puesto por error. Si el dominio no es suyo: el remitente corrige la dirección.',
  },
  notcompliantrfc: {
    label: 'mensaje mal formado',
    meaning: 'El mensaje incumple el formato.',
    next: 'El remitente corrige sus encabezados; verifique que ningún gateway suyo duplique uno.',
  },
  onhold: {
    label: 'motivo no dicho',
    meaning: 'El texto dice demasiado poco para decidir.',
    next: 'Busque en su registro: id de cola, hora, destinatario.',
  },
  pending: {
    label: 'pendiente',
    meaning: 'Aún no enviado: un estado, no una falla.',
    next: 'Espere, o pregunte al remitente cuándo saldrá.',
  },
  policyviolation: {
    label: 'política',
    meaning: 'Una política de la organización receptora.',
    next: 'El seguimiento nombra la regla: corríjala. Exceptúe los rangos publicados solo de reglas de IP o volumen; las de contenido se mantienen.',
  },
  quarantined: {
    label: 'en cuarentena',
    meaning: 'Aceptado (250) y luego guardado donde el usuario no mira.',
    next: 'Libérelo y repórtelo como falso positivo; exceptúe los rangos publicados solo si actuó un control de IP o de volumen.',
  },
  ratelimited: {
    label: 'límite por hora',
    meaning: 'Más mensajes por hora de los que el servidor acepta de un remitente.',
    next: 'Exceptúe los rangos publicados solo del límite por hora.',
  },
  rejected: {
    label: 'remitente rechazado',
    meaning: 'Se rechaza al remitente del sobre o su dominio.',
    next: 'Su propia lista de bloqueo: quite la entrada. Callout: exceptúe de él los rangos publicados. Dominio que no resuelve: el remitente.',
  },
  requireptr: {
    label: 'DNS inverso',
    meaning: 'El DNS inverso del cliente falta o no coincide.',
    next: 'Verifique que su resolver funcione; el remitente publica PTR y DNS directo coincidente.',
  },
  securityerror: {
    label: 'regla de seguridad',
    meaning: 'Una regla de seguridad sin más detalle.',
    next: 'Lea el texto: autenticación del conector, TLS, prevención de intrusos.',
  },
  spamdetected: {
    label: 'tomado por spam',
    meaning: 'Un filtro tomó el contenido por spam.',
    next: 'Libérelo y repórtelo como falso positivo; exceptúe los rangos publicados solo si actuó un control de IP o de volumen.',
  },
  speeding: {
    label: 'demasiados mensajes',
    meaning: 'Demasiados mensajes en un lapso; si el lapso es una hora, use ratelimited.',
    next: 'Exceptúe los rangos publicados solo de ese límite por tiempo o por conexión.',
  },
  suppressed: {
    label: 'la plataforma no envió',
    meaning:
      'La plataforma no envió: un rebote, reclamo, desuscripción o lista legal anterior, o la cuenta del propio remitente está bloqueada allí.',
    next: 'Corrija la causa y pida al remitente que quite la dirección de su lista de exclusión; una cuenta bloqueada la desbloquea su plataforma.',
  },
  suspend: {
    label: 'cuenta suspendida',
    meaning: 'La cuenta del destinatario está suspendida.',
    next: 'Habilite la cuenta, o informe al remitente que está cerrada.',
  },
  syntaxerror: {
    label: 'comando no entendido',
    meaning: 'No se entendió un comando SMTP.',
    next: 'Vea si la inspección SMTP de un firewall altera los comandos y corrija su regla.',
  },
  systemerror: {
    label: 'falla del servidor',
    meaning: 'El sistema receptor tiene una falla propia.',
    next: 'Busque en su registro errores de directorio, base de datos o cola y corríjalos.',
  },
  systemfull: {
    label: 'disco lleno',
    meaning: 'El disco del servidor receptor está lleno.',
    next: 'Libere espacio en disco en su servidor de correo.',
  },
  toomanyconn: {
    label: 'demasiadas conexiones',
    meaning: 'Demasiadas conexiones a la vez o demasiados destinatarios en una.',
    next: 'Aumente el límite de conexiones solo para los rangos publicados, o el remitente divide los destinatarios.',
  },
  undefined: {
    label: 'sin motivo legible',
    meaning: 'No se pudo leer ningún motivo.',
    next: 'Busque en su registro: id de cola, hora, destinatario.',
  },
  userunknown: {
    label: 'casilla inexistente',
    meaning: 'No existe esa casilla.',
    next: 'Si la casilla existe, la validación de destinatarios o la sincronización de su gateway está atrasada.',
  },
  vacation: {
    label: 'respuesta automática',
    meaning: 'Una respuesta automática, no un rebote.',
    next: 'Nada que hacer: el correo se entregó.',
  },
  virusdetected: {
    label: 'malware detectado',
    meaning: 'Un antivirus encontró malware.',
    next: 'No exceptúe; verifique si es un falso positivo.',
  },
};
