import type * as English from '../../en/targets/filters.ts';

export const targets: typeof English.targets = {
  rspamd: {
    layers: { rate: 'estos rangos no se cuentan', reputation: 'un puntaje de −3' },
    questions: {
      map: {
        label: 'Mapa de direcciones',
        help: 'Si un módulo ya nombra un mapa, ese, siempre que nadie más lo lea: de cada módulo cuenta solo el primero.',
      },
    },
  },
  spamassassin: { layers: { reputation: 'un puntaje de −3' }, questions: {} },
  amavis: { layers: { reputation: 'un puntaje de −3' }, questions: {} },
  postgrey: {
    layers: {},
    questions: {
      file: { label: 'Lista de clientes', help: 'La local: la otra la sobrescriben las actualizaciones.' },
      port: { label: 'Puerto de Postgrey', help: 'El que consulta Postfix; lo necesita la verificación.' },
    },
  },
  'milter-greylist': {
    layers: {},
    questions: { file: { label: 'Archivo de configuración', help: 'El greylist.conf con que se inició el milter.' } },
  },
  sqlgrey: {
    layers: {},
    questions: {
      file: { label: 'Lista de clientes', help: 'La local: la otra la sobrescriben las actualizaciones.' },
      port: { label: 'Puerto de SQLgrey', help: 'El que consulta Postfix; lo necesita la verificación.' },
    },
  },
  greylistd: { layers: {}, questions: {} },
  fail2ban: {
    layers: { reputation: 'estas jaulas no los bloquean' },
    questions: {
      jails: {
        label: 'Jaulas de correo',
        help: 'Las que vigilan lo que el puerto 25 rechaza, con comas: nunca una que vigile inicios de sesión.',
      },
      ignoreip: {
        label: 'ignoreip actual de estas jaulas',
        help: 'Lo que muestra el comando, con espacios: se conserva, pues el nuestro lo reemplaza. Si no hay nada: 127.0.0.1/8.',
      },
    },
  },
  crowdsec: { layers: { reputation: 'ningún escenario los bloquea' }, questions: {} },
  'crowdsec-parser': { layers: { reputation: 'ningún escenario los bloquea' }, questions: {} },
  mailscanner: {
    layers: { reputation: 'no cuentan ni listas de bloqueo ni puntaje de spam' },
    questions: {
      file: { label: 'Conjunto de reglas', help: 'El que nombra “Is Definitely Not Spam”.' },
    },
  },
  assp: { layers: {}, questions: {} },
};

export const notes: typeof English.notes = {
  'filters.behind-gateway':
    'Detrás de un gateway, este filtro solo ve el gateway: abra el gateway, y nunca lo anote aquí.',
  'rspamd.score': 'El símbolo baja el puntaje en 3: un mensaje malo por otras razones sigue siendo malo.',
  'rspamd.map':
    'Un módulo que ya nombra otro mapa se muestra y queda como está: dé ese mapa como respuesta, o agregue los rangos a mano. Las líneas malas de un mapa solo aparecen en el registro.',
  'rspamd.accept':
    'Hay foros que muestran un prefiltro que acepta: se salta DKIM, DMARC y antivirus, y aquí no se genera.',
  'spamassassin.lint': 'El lint acepta sin aviso un patrón equivocado: la verificación pregunta con un mensaje.',
  'spamassassin.border':
    'Mira el primer servidor fuera de sus redes. La lista de redes de confianza no se toca: con el remitente en ella, la frontera pasa a líneas que cualquiera puede escribir.',
  'spamassassin.signed':
    'Si el remitente firma su correo, def_welcomelist_auth para su dominio es más estrecho: SPF o DKIM deben pasar. welcomelist_auth y welcomelist_from_rcvd dan −100, lo que acaba con la revisión del contenido: no se generan.',
  'spamassassin.no-rate': 'No levanta ningún límite por hora ni el greylisting.',
  'amavis.xforward':
    'amavis debe conocer la dirección del cliente: smtp_send_xforward_command = yes en el servicio de Postfix que le entrega el correo.',
  'amavis.first-bank':
    'Decide la primera lista de clientes que coincide: una política suya para estas direcciones deja de actuar. Los puntajes por remitente siguen.',
  'amavis.no-rate': 'No levanta ningún límite por hora ni el greylisting.',
  'greylist.no-rate': 'No levanta ningún límite por hora: esto es solo greylisting.',
  'greylist.restart': 'Después reinícielo: la lista se lee al iniciar.',
  'greylist.reload': 'Después recárguelo, o espere: él mismo busca si la lista cambió.',
  'greylistd.named':
    'Solo cuenta si el greylisting de Exim nombra ese archivo: lo mira la primera línea de la verificación.',
  'milter-greylist.before-default':
    'Decide la primera entrada que coincide: encima de la predeterminada, y de cualquiera suya que sea más amplia.',
  'milter-greylist.reads': 'El milter lee por sí solo el archivo cambiado.',
  'fail2ban.jails':
    'Una sección por cada jaula. En los valores por defecto, los rangos quedarían exentos también del bloqueo por inicios de sesión SSH.',
  'fail2ban.same-value':
    'Todas las jaulas nombradas reciben una misma lista: nombre juntas las que hoy tienen el mismo valor, y agregue las demás a mano.',
  'fail2ban.last-file':
    'Si varios archivos definen ignoreip para una jaula, gana el último por orden alfabético: la verificación muestra lo que rige.',
  'fail2ban.unban':
    'Lo ya bloqueado sigue bloqueado: fail2ban-client unban con cada dirección que muestre la verificación.',
  'fail2ban.no-rate': 'No levanta ningún límite por hora: solo evita que se bloqueen estas direcciones.',
  'crowdsec.every-scenario': 'Cuenta en todos los escenarios, no solo en los de correo.',
  'crowdsec.local-api': 'Ejecútelo en la máquina de la API local.',
  'crowdsec.decisions': 'Un bloqueo que ya existe puede seguir: mírelo con cscli decisions list, y elimínelo ahí.',
  'crowdsec.no-rate': 'No levanta ningún límite por hora: solo evita que se bloqueen estas direcciones.',
  'crowdsec-parser.older': 'Para versiones sin allowlists. Desde la 1.6.8, use el producto CrowdSec de esta lista.',
  'mailscanner.skips':
    'Lo que viene de estos rangos nunca es spam para MailScanner: SPF, DKIM y DMARC dejan de contar donde solo los puntúa SpamAssassin. Virus y adjuntos se siguen revisando.',
  'mailscanner.narrower': 'Un puntaje en SpamAssassin es más estrecho: elija primero ese producto.',
  'mailscanner.reload': 'Decide la primera línea que coincide: encima de la predeterminada. Después recárguelo.',
  'mailscanner.no-rate': 'No levanta ningún límite por hora ni el greylisting.',
  'assp.one-line':
    'El campo es una sola línea: ponga los nuestros detrás de lo que haya, con | entre medio. Si nombra un archivo, póngalos en ese archivo, uno por línea.',
  'assp.no-rate':
    'No levanta ningún límite por hora: para las sesiones y conexiones de una dirección no hay lista que no permita también relay o acabe con todo control.',
  'assp.broad':
    'También existen las listas noProcessing y acceptAll: se saltan todo control o permiten relay, y no se generan.',
};
