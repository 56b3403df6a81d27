import type * as English from '../en/targets.ts';

const MX = {
  label: 'Servidores de correo detrás',
  help: 'Direcciones, con comas. Sin ellas, la regla abriría el puerto 25 de todos los equipos de atrás.',
};

export const targets: typeof English.targets = {
  nftables: {
    layers: { rate: 'la regla va antes del límite' },
    questions: {
      family: { label: 'Familia de la tabla', help: 'Como en «table inet filter».' },
      table: { label: 'Tabla', help: 'La de la cadena donde está su límite.' },
      chain: {
        label: 'Cadena donde está su límite',
        help: 'input en el mismo servidor de correo, forward en un equipo delante de él.',
      },
      mx: MX,
    },
  },
  iptables: {
    layers: { rate: 'la regla va antes del límite' },
    questions: {
      chain: {
        label: 'Cadena donde está su límite',
        help: 'INPUT en el mismo servidor de correo, FORWARD en un equipo delante de él.',
      },
      mx: MX,
    },
  },
  fortigate: {
    layers: { rate: 'solo si una DoS policy limita: es un paso aparte' },
    questions: {
      srcintf: { label: 'Interfaz hacia Internet', help: 'Por donde entra el correo, como en la política de hoy.' },
      dstintf: {
        label: 'Interfaz hacia el servidor de correo',
        help: 'Adonde va el correo, como en la política de hoy.',
      },
      'mx-object': {
        label: 'Objeto de dirección del servidor de correo',
        help: 'El destino de la política de hoy para SMTP.',
      },
      'mx-object6': { label: 'Lo mismo para IPv6', help: 'Vacío si el correo solo llega por IPv4.' },
      before: {
        label: 'Id de la primera política',
        help: 'La nuestra se mueve antes de ella: decide la primera que calza.',
      },
      profiles: {
        label: 'Perfiles de seguridad de la política de hoy',
        help: 'Como av-profile=default,ips-sensor=mail; none solo si la de hoy no tiene. Una política analiza solo con los suyos.',
      },
    },
  },
  'cisco-asa': {
    layers: { rate: 'solo si hay un límite de conexiones: es un paso aparte' },
    questions: {
      acl: { label: 'Lista de acceso', help: 'La que está asociada a la interfaz externa.' },
      interface: { label: 'Interfaz externa', help: 'Su nombre, para la traza de Verificar.' },
      mx: MX,
    },
  },
  postfix: {
    layers: { rate: 'estos rangos no se cuentan', connect: 'estos rangos no se cuentan' },
    questions: {},
  },
  'm365-rule': {
    layers: {
      reputation: 'sin puntaje de spam',
      content: 'solo el puntaje de spam; malware y phishing siguen activos',
    },
    questions: {
      domains: {
        label: 'Solo estos dominios del remitente',
        help: 'Con comas; vacío: cualquiera. Acotan la regla, nunca reemplazan las direcciones.',
      },
    },
  },
};

export const notes: typeof English.notes = {
  'filter.next-layers':
    'Esto abre una capa. Detrás siguen actuando los límites del servidor de correo y su greylisting.',
  'nftables.load': 'Guarde el texto en un archivo, pruébelo con nft -c -f ARCHIVO y cárguelo con nft -f ARCHIVO.',
  'nftables.other-chains':
    'Un límite en otra cadena base, en raw o prerouting, sigue cortando: entonces nombre esa cadena.',
  'nftables.persist': 'Se pierde al reiniciar: ponga las mismas líneas en /etc/nftables.conf, antes del límite.',
  'iptables.other-tables': 'Los límites en las tablas raw o mangle, o en el otro backend, siguen cortando.',
  'iptables.persist':
    'Se pierde al reiniciar: ponga las mismas líneas en su archivo de reglas. Guardarlo entero conserva también bloqueos del momento.',
  'fortigate.move':
    'La política nueva queda al final y nada hace hasta moverla. Tome su id de la salida y póngalo en lugar de ID.',
  'fortigate.profiles':
    'Una política analiza solo con sus propios perfiles: lleve los de hoy, o estos rangos quedan sin análisis.',
  'fortigate.rate-dos-policy':
    'Si una DoS policy limita SMTP, agregue una sin esas anomalías para este grupo y póngala primero.',
  'fortigate.undo-policy':
    'Deshacer vacía el grupo de inmediato. Borre la política por su id; lo que siga en uso se borra después.',
  'cisco-asa.rate-mpf': 'Si un policy map limita conexiones, dé a este grupo una clase propia antes de él.',
  'cisco-asa.renewal':
    'Una lista renovada se suma al grupo: deshaga primero y luego aplique, o quedan abiertos rangos retirados.',
  'cisco-asa.persist': 'Se pierde al reiniciar si no ejecuta write memory.',
  'postfix.limits-per-minute':
    'Postfix cuenta por anvil_rate_time_unit, un minuto si usted no lo cambió. Un límite por hora puede estar en otra parte: un servicio de políticas.',
  'postfix.behind-gateway': 'Detrás de un gateway, Postfix solo ve el gateway: abra el gateway, y nunca lo anote aquí.',
  'postfix.next-layers': 'postscreen, las listas de bloqueo y el greylisting son ajustes aparte.',
  'm365-rule.skips-spam':
    'Lo que calza no recibe puntaje de spam (SCL −1). Malware y phishing de alta confianza se siguen revisando.',
  'm365-rule.no-rate':
    'No levanta el freno (4.7.500–699): ningún ajuste documentado suyo lo hace; el remitente debe ir más lento.',
  'm365-rule.needs-dmarc': 'Solo actúa con DMARC aprobado. Un remitente sin registro DMARC nunca calza.',
  'm365-rule.behind-gateway':
    'Las direcciones son las del último servidor antes de Microsoft 365: detrás de un gateway la regla necesita el filtrado mejorado.',
};
