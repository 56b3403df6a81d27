import type * as English from '../../en/targets/appliances.ts';
import { MX } from './words.ts';

const MX_BEHIND_NAT = { label: MX.label, help: 'Sus propias direcciones, detrás de cualquier NAT; con comas.' };
const MX_BEFORE_NAT = {
  label: MX.label,
  help: 'Las direcciones a las que se envía el correo, antes de cualquier NAT; con comas.',
};

const MX_OBJECTS = {
  'mx-object': {
    label: 'Objeto del servidor de correo',
    help: 'El destino de la regla de hoy para SMTP, por su nombre.',
  },
  'mx-object6': { label: 'Lo mismo para IPv6', help: 'Vacío si el correo solo llega por IPv4.' },
};

export const targets: typeof English.targets = {
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
  'cisco-ios': {
    layers: { rate: 'los límites de un zone-based firewall o un policer siguen' },
    questions: {
      acl: { label: 'Lista de acceso para IPv4', help: 'La extendida por la que pasa el correo al entrar.' },
      first: {
        label: 'Número de su primera línea',
        help: 'Las nuestras reciben números menores; si no caben, las suyas reciben otros.',
      },
      acl6: { label: 'Lista de acceso para IPv6', help: 'Vacío si el correo solo llega por IPv4.' },
      first6: {
        label: 'Número de su primera línea',
        help: 'Tantas líneas como quepan debajo: esta lista no se puede renumerar.',
      },
      mx: MX_BEFORE_NAT,
      present: {
        label: 'Redes ya permitidas allí',
        help: 'Las del remitente que hoy están en una línea igual, con comas: esa línea no se ingresa dos veces. Si está debajo de un deny, súbala usted. Vacío: ninguna.',
      },
    },
  },
  'junos-srx': {
    layers: { rate: 'los screens cuentan antes de toda política' },
    questions: {
      'from-zone': { label: 'Zona de Internet', help: 'Como en la política de hoy para SMTP.' },
      'to-zone': { label: 'Zona del servidor de correo', help: 'Como en la política de hoy para SMTP.' },
      mx: MX_BEHIND_NAT,
      before: {
        label: 'Primera política entre estas zonas',
        help: 'La nuestra va antes de ella: decide la primera que calza.',
      },
      services: {
        label: 'Application services de la política de hoy',
        help: 'Como utm-policy=mail,idp-policy=dmz; none solo si la de hoy no tiene. Una política analiza solo con los suyos.',
      },
    },
  },
  'junos-filter': {
    layers: { rate: 'el término va antes del que limita' },
    questions: {
      filter: { label: 'Filtro de family inet', help: 'El que tiene el término que limita el correo.' },
      before: { label: 'Término que limita', help: 'El nuestro va antes de él.' },
      filter6: { label: 'Filtro de family inet6', help: 'Vacío si el correo solo llega por IPv4.' },
      before6: { label: 'Su término que limita', help: 'El nuestro va antes de él.' },
      mx: MX_BEFORE_NAT,
    },
  },
  panos: {
    layers: { rate: 'solo si una regla DoS limita: es un paso aparte' },
    questions: {
      'from-zone': { label: 'Zona de Internet', help: 'Como en la regla de hoy para SMTP.' },
      'to-zone': { label: 'Zona del servidor de correo', help: 'Como en la regla de hoy para SMTP.' },
      mx: MX_BEFORE_NAT,
      profiles: {
        label: 'Perfiles de seguridad de la regla de hoy',
        help: 'Como group=strict, o virus=default,vulnerability=strict; none solo si la de hoy no tiene. Una regla analiza solo con los suyos.',
      },
    },
  },
  checkpoint: {
    layers: { rate: 'los límites de IPS o del gateway siguen' },
    questions: {
      layer: { label: 'Capa de acceso', help: 'La que tiene la regla de hoy para SMTP.' },
      package: { label: 'Paquete de políticas', help: 'El que está instalado en el gateway.' },
      ...MX_OBJECTS,
    },
  },
  pfsense: { layers: { rate: 'la regla va encima de la que limita' }, questions: { mx: MX_BEHIND_NAT } },
  opnsense: { layers: { rate: 'la regla va encima de la que limita' }, questions: { mx: MX_BEHIND_NAT } },
  unifi: {
    layers: {},
    questions: {
      mx: MX_BEHIND_NAT,
      zone: { label: 'Zona del servidor de correo', help: 'Como en la política de hoy para SMTP.' },
    },
  },
  'sophos-firewall': {
    layers: {},
    questions: {
      zone: { label: 'Zona del servidor de correo', help: 'Como en la regla de hoy para SMTP.' },
      ...MX_OBJECTS,
    },
  },
  sonicwall: {
    layers: { rate: 'los límites son de cada regla; esta no tiene' },
    questions: {
      zone: { label: 'Zona del servidor de correo', help: 'Como en la regla de hoy para SMTP.' },
      ...MX_OBJECTS,
    },
  },
  watchguard: {
    layers: { reputation: 'sin bloqueo automático de estos rangos' },
    questions: {
      mx: { label: MX.label, help: 'Las direcciones en To del SMTP-proxy de hoy, o detrás de su NAT; con comas.' },
    },
  },
};

export const notes: typeof English.notes = {
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
  'cisco-ios.dead-man':
    'Antes, reload in 5; si todo va bien, reload cancel, o el router se reinicia. O bien configure terminal revert timer 5 y configure confirm.',
  'cisco-ios.room':
    'Los números no se guardan: tras un reinicio, todas las líneas vuelven a contar de diez en diez. Por eso Deshacer va por lo que dice una línea, y el remark lleva solo la etiqueta.',
  'cisco-ios.rate-zone-firewall': 'No levanta límites (rate): un zone-based firewall o un policer tiene los suyos.',
  'cisco-ios.persist': 'Se pierde al reiniciar si no ejecuta write memory.',
  'junos.commit':
    'Se revierte a los cinco minutos: pruebe y luego ejecute commit. Si la configuración está bloqueada o tiene cambios de otros, no empieza.',
  'junos-srx.services':
    'Una política analiza solo con sus propios servicios: lleve los de hoy, o estos rangos quedan sin análisis.',
  'junos-srx.rate-screens':
    'Los screens, como limit-session source-ip-based, cuentan antes de toda política y no tienen excepción por origen.',
  'junos-srx.global-book':
    'Si las zonas tienen libretas de direcciones antiguas, dentro de la zona, no se admite una global: commit check lo dice.',
  'junos-filter.policer': 'Un policer en la interfaz, y no en un término, sigue limitando.',
  'junos-filter.ends-filter':
    'Para estos rangos el filtro termina aquí: los términos de más abajo se omiten para el puerto 25.',
  'panos.commit':
    'Un commit publica los cambios pendientes de todos: mire la diferencia y ejecútelo solo si es únicamente lo nuestro.',
  'panos.profiles':
    'Una regla analiza solo con sus propios perfiles: lleve los de hoy, o estos rangos quedan sin análisis.',
  'panos.rate-dos-rule':
    'Si una regla de DoS Protection limita SMTP, ponga encima una con la acción Allow para este grupo: no aplica perfil.',
  'panos.zone-protection': 'Zone Protection cuenta la zona entera y no tiene excepción por origen.',
  'panos.panorama': 'Con Panorama, la regla va en las pre-rules del grupo de dispositivos, no aquí.',
  'checkpoint.install':
    'Instalar el paquete instala también lo que otros publicaron. Si un comando falla, no se publica nada.',
  'checkpoint.rate-ips': 'No levanta límites (rate): IPS y los límites del gateway tienen sus propias excepciones.',
  'checkpoint.threat-prevention': 'Threat Prevention es una política aparte y sigue.',
  'pfsense.limits':
    'Las reglas con Max. Src. Conn. Rate bloquean por un rato a quien atrapan: Diagnostics › Tables, virusprot.',
  'pfsense.floating': 'Las reglas Floating con Quick van primero: un límite allí sigue actuando.',
  'opnsense.limits':
    'Las reglas con Max new connections bloquean por un rato a quien atrapan: mire la tabla virusprot.',
  'opnsense.floating': 'Las reglas Floating y las de grupo con Quick van primero: un límite allí sigue actuando.',
  'unifi.menus': 'Versiones anteriores llaman IP Groups a las listas y WAN In al lugar de la política.',
  'unifi.rate-ips': 'No levanta límites (rate); Intrusion Prevention es aparte y sigue.',
  'sophos-firewall.two-modes':
    'La regla cuenta donde el firewall deja pasar SMTP; la excepción, donde recibe el correo él mismo (modo MTA).',
  'sophos-firewall.scanning':
    'Una regla analiza solo con sus propios ajustes: lleve los de hoy, o estos rangos quedan sin análisis.',
  'sophos-firewall.helo': 'RDNS/HELO puede faltar en versiones anteriores: entonces omítalo.',
  'sophos-firewall.rate': 'No levanta límites (rate): los ajustes DoS tienen sus propias excepciones.',
  'sonicwall.limits':
    'Si una regla de más arriba ya toma este tráfico, la nuestra no hace nada: compare las estadísticas.',
  'sonicwall.flood': 'La protección contra SYN flood cuenta a todos por igual y no tiene excepción por origen.',
  'watchguard.proxy': 'Nunca un simple filtro de paquetes: no analizaría.',
  'watchguard.exceptions':
    'Las excepciones valen para todos los puertos: terminan los bloqueos automáticos y no abren ninguno.',
  'watchguard.rate-packet-handling':
    'No levanta límites (rate): no está verificado si las cuotas de Default Packet Handling cuentan estos rangos.',
  'watchguard.spamblocker':
    'Las excepciones de spamBlocker van por dirección de remitente, que cualquiera puede escribir: no se generan.',
};
