import type { smtp as English } from '../en/codes-smtp.ts';

export const smtp: typeof English = {
  '211': {
    meaning: 'Estado del sistema o ayuda.',
    next: 'No es un error, es un paso de la sesión: decide la línea que sigue.',
  },
  '214': { meaning: 'Texto de ayuda.', next: 'No es un error, es un paso de la sesión: decide la línea que sigue.' },
  '220': { meaning: 'Servidor listo.', next: 'No es un error, es un paso de la sesión: decide la línea que sigue.' },
  '221': {
    meaning: 'El servidor cierra la conexión.',
    next: 'No es un error, es un paso de la sesión: decide la línea que sigue.',
  },
  '235': {
    meaning: 'Inicio de sesión aceptado.',
    next: 'No es un error, es un paso de la sesión: decide la línea que sigue.',
  },
  '250': {
    meaning: 'Hecho; tras DATA: aceptado.',
    next: 'Su servidor lo aceptó. Si el usuario no lo ve: cuarentena, no deseados, reglas, seguimiento de mensajes.',
  },
  '251': {
    meaning: 'No es local; se reenviará.',
    next: 'Aceptado y reenviado: si no llega, revise el destino del reenvío.',
  },
  '252': {
    meaning: 'No puede verificar la dirección, lo intentará.',
    next: 'Aceptado sin verificar la dirección: un rebote posterior dirá más.',
  },
  '253': {
    meaning: 'Hay mensajes en espera (ETRN).',
    next: 'No es un error, es un paso de la sesión: decide la línea que sigue.',
  },
  '334': {
    meaning: 'Continúa el inicio de sesión.',
    next: 'No es un error, es un paso de la sesión: decide la línea que sigue.',
  },
  '354': { meaning: 'Envíe el mensaje.', next: 'No es un error, es un paso de la sesión: decide la línea que sigue.' },
  '421': {
    meaning: 'El servidor cierra ahora: detención, carga, límite de tasa o de conexiones, reputación.',
    next: 'Lea el texto: reinicio o falla (corríjala) o un límite (exceptúe los rangos publicados solo de ese límite).',
  },
  '422': {
    meaning: 'Registrado junto a X.7.12 (cambio de clave); las plataformas lo usan para casilla llena.',
    next: 'Pida al remitente la línea SMTP: casilla llena (libere espacio) o un asunto de clave del remitente.',
  },
  '430': {
    meaning: 'Registrado junto a X.5.1; poco visto.',
    next: 'Busque un firewall o proxy que altere el diálogo SMTP y corríjalo; si no hay, envíe la línea exacta al remitente.',
  },
  '432': {
    meaning: 'La cuenta requiere cambio de clave.',
    next: 'Inicio de sesión para enviar, no una entrega a usted: lo corrige el remitente.',
  },
  '441': {
    meaning: 'No es SMTP: las plataformas dicen «el servidor no responde».',
    next: 'Verifique desde fuera que su MX responda en 25/TCP; pida al remitente la IP que intentó.',
  },
  '442': {
    meaning: 'No es SMTP: las plataformas dicen «conexión cortada».',
    next: 'Busque un límite de tamaño o de tasa, o un firewall que corte sesiones SMTP; pida la hora del intento.',
  },
  '446': {
    meaning: 'No es SMTP: las plataformas dicen «demasiados saltos».',
    next: 'Busque un bucle en reenvíos, MX y conectores.',
  },
  '447': {
    meaning: 'No es SMTP: las plataformas dicen «tiempo agotado».',
    next: 'Busque en su registro respuestas 4xx o conexiones ausentes en todo el plazo de reintentos; luego pida el reenvío.',
  },
  '450': {
    meaning: 'Casilla no disponible ahora: ocupada, greylisting o política.',
    next: 'Lea el texto: el greylisting pasa solo, un límite o una falla es suyo, una casilla llena es del usuario.',
  },
  '451': {
    meaning: 'Detenido por una falla local; también greylisting y errores de autenticación.',
    next: 'Lea el texto: falla local (corríjala), greylisting (espere), límite (exceptúe los rangos publicados), autenticación (el remitente).',
  },
  '452': {
    meaning: 'Falta espacio; o demasiados destinatarios.',
    next: 'Lea el texto: falta espacio (libérelo), casilla llena (el usuario), demasiados destinatarios (el remitente divide).',
  },
  '453': {
    meaning: 'No hay correo para usted (ATRN).',
    next: 'Retiro de colas (ETRN, ATRN), no una entrega: revise la configuración del equipo que lo pide.',
  },
  '454': {
    meaning: 'TLS o inicio de sesión no disponible ahora.',
    next: 'Revise certificado, TLS y servicio de autenticación de su servidor; si es un inicio de sesión, el remitente reintenta.',
  },
  '455': {
    meaning: 'No puede atender los parámetros ahora.',
    next: 'Busque en su registro el parámetro que su servidor no pudo atender; se reintenta.',
  },
  '456': {
    meaning: 'Borrador vencido: reintente por IPv4.',
    next: 'El remitente reintenta por IPv4; revise con él su PTR y su SPF para IPv6.',
  },
  '458': {
    meaning: 'No puede encolar para ese nodo (ETRN).',
    next: 'Retiro de colas (ETRN, ATRN), no una entrega: revise la configuración del equipo que lo pide.',
  },
  '459': {
    meaning: 'Nodo no permitido (ETRN).',
    next: 'Retiro de colas (ETRN, ATRN), no una entrega: revise la configuración del equipo que lo pide.',
  },
  '471': {
    meaning: 'No es SMTP: las plataformas dicen «falla del filtro local».',
    next: 'Pida al remitente la línea SMTP y qué filtro falló: el de él o el de usted.',
  },
  '500': {
    meaning: 'Comando no reconocido o línea demasiado larga.',
    next: 'Busque un firewall o proxy que altere el diálogo SMTP y corríjalo; si no hay, envíe la línea exacta al remitente.',
  },
  '501': {
    meaning: 'Argumento no entendido.',
    next: 'Busque un firewall o proxy que altere el diálogo SMTP y corríjalo; si no hay, envíe la línea exacta al remitente.',
  },
  '502': {
    meaning: 'Comando no disponible.',
    next: 'Busque un firewall o proxy que altere el diálogo SMTP y corríjalo; si no hay, envíe la línea exacta al remitente.',
  },
  '503': {
    meaning: 'Comando en mal momento.',
    next: 'Busque un firewall o proxy que altere el diálogo SMTP y corríjalo; si no hay, envíe la línea exacta al remitente.',
  },
  '504': {
    meaning: 'Argumento no disponible.',
    next: 'Busque un firewall o proxy que altere el diálogo SMTP y corríjalo; si no hay, envíe la línea exacta al remitente.',
  },
  '521': {
    meaning: 'Este servidor no recibe correo.',
    next: 'Si el dominio es suyo: el MX apunta a un equipo sin correo, corríjalo. Si no, el remitente corrige la dirección.',
  },
  '523': { meaning: 'Cifre antes.', next: 'El remitente usa TLS antes de continuar.' },
  '524': {
    meaning: 'Este inicio de sesión requiere cifrado.',
    next: 'Inicio de sesión para enviar, no una entrega a usted: lo corrige el remitente.',
  },
  '525': {
    meaning: 'La cuenta está deshabilitada.',
    next: 'Inicio de sesión para enviar, no una entrega a usted: lo corrige el remitente.',
  },
  '530': {
    meaning: 'Inicie sesión o TLS antes.',
    next: 'Lea el texto: si exige TLS en el puerto 25 es una regla suya; si exige sesión, es un puerto o conector equivocado.',
  },
  '533': {
    meaning: 'Registrado junto a X.7.1; poco visto.',
    next: 'Lea el texto y el código extendido: el número solo no dice nada.',
  },
  '534': {
    meaning: 'Método de inicio de sesión débil.',
    next: 'Inicio de sesión para enviar, no una entrega a usted: lo corrige el remitente.',
  },
  '535': {
    meaning: 'Usuario o clave incorrectos.',
    next: 'Inicio de sesión para enviar, no una entrega a usted: lo corrige el remitente.',
  },
  '538': {
    meaning: 'Este inicio de sesión requiere cifrado.',
    next: 'Inicio de sesión para enviar, no una entrega a usted: lo corrige el remitente.',
  },
  '541': {
    meaning: 'No es SMTP: rechazado por un filtro.',
    next: 'Pida al remitente la línea SMTP. Si fue su filtro: reporte un falso positivo; exceptúe los rangos solo si actuó un control de IP o volumen.',
  },
  '550': {
    meaning: 'Rechazado: casilla inexistente, o política, spam, reputación. Solo, no dice nada.',
    next: 'Lea el texto y el código extendido: casilla inexistente, o política, spam, reputación. Luego decida a quién le toca.',
  },
  '551': {
    meaning: 'No es local; pruebe otra dirección.',
    next: 'Solo si el dominio es suyo: agréguelo a los aceptados o revise el alias. Si no, el remitente corrige la dirección.',
  },
  '552': {
    meaning: 'Supera el espacio: casilla llena o mensaje muy grande.',
    next: 'Lea el texto: casilla llena (libere espacio o amplíe la cuota) o mensaje muy grande (límite, o enlaces).',
  },
  '553': {
    meaning: 'Dirección no permitida; también remitente rechazado o relay denegado.',
    next: 'Lea el texto: dirección mal escrita (el remitente), remitente rechazado o relay denegado (vea esa regla suya).',
  },
  '554': {
    meaning: 'Transacción fallida: casi siempre spam, política o lista de bloqueo; al conectar: aquí no hay correo.',
    next: 'Lea el texto: lista, spam o política. Exceptúe los rangos publicados solo si actuó un control de IP o de volumen.',
  },
  '555': {
    meaning: 'Parámetro de MAIL o RCPT desconocido.',
    next: 'Busque un firewall o proxy que altere el diálogo SMTP y corríjalo; si no hay, envíe la línea exacta al remitente.',
  },
  '556': {
    meaning: 'El dominio no recibe correo (MX nulo).',
    next: 'Si el dominio es suyo y debe recibir correo, quite el MX nulo. Si no, el remitente corrige la dirección.',
  },
  '571': {
    meaning: 'No es SMTP: bloqueado, no autorizado.',
    next: 'Pida al remitente la línea SMTP: decide de quién es la lista o la regla que rechazó.',
  },
};
