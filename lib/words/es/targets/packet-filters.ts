import type * as English from '../../en/targets/packet-filters.ts';
import { MX } from './words.ts';

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
  ipset: {
    layers: { rate: 'la regla va antes del límite' },
    questions: {
      chain: {
        label: 'Cadena donde está su límite',
        help: 'INPUT en el mismo servidor de correo, FORWARD en un equipo delante de él.',
      },
      mx: MX,
    },
  },
  ufw: { layers: { rate: 'las reglas van antes de «limit»' }, questions: {} },
  firewalld: {
    layers: { rate: 'la regla va antes de las que limitan' },
    questions: { zone: { label: 'Zona', help: 'La de la interfaz por la que entra el correo.' } },
  },
  shorewall: {
    layers: { rate: 'la línea va encima del límite' },
    questions: {
      zone: { label: 'Zona de Internet', help: 'Como la llama /etc/shorewall/zones.' },
      to: {
        label: 'Dónde está el servidor de correo',
        help: '$FW en el mismo servidor de correo; si no, la zona de atrás, como dmz.',
      },
      mx: MX,
    },
  },
  ferm: {
    layers: { rate: 'la regla va antes del límite' },
    questions: {
      file: { label: 'Archivo de configuración', help: 'Aquel con el que arranca ferm.' },
      chain: {
        label: 'Cadena donde está su límite',
        help: 'INPUT en el mismo servidor de correo, FORWARD en un equipo delante de él.',
      },
      mx: MX,
    },
  },
  haproxy: {
    layers: { rate: 'se aceptan antes de que la tabla cuente' },
    questions: { file: { label: 'Archivo de configuración', help: 'El que contiene su frontend de SMTP.' } },
  },
  csf: { layers: {}, questions: {} },
  pf: {
    layers: { rate: 'la regla va encima de la que cuenta' },
    questions: { file: { label: 'Archivo de reglas', help: 'El que contiene su regla de SMTP.' }, mx: MX },
  },
  vyos: {
    layers: { rate: 'la regla tiene un número menor que el límite' },
    questions: {
      chain: { label: 'Cadena base', help: 'forward delante del servidor de correo, input en el mismo equipo.' },
      rule: {
        label: 'Número de regla libre',
        help: 'Menor que el de su límite y sin usar en ninguna de las dos familias: las líneas cambiarían esa regla.',
      },
      mx: MX,
    },
  },
  mikrotik: {
    layers: { rate: 'la regla va antes del límite' },
    questions: {
      chain: { label: 'Cadena', help: 'forward delante del servidor de correo, input en el mismo equipo.' },
      before: { label: 'Número de su primer límite o drop', help: 'Como los lista print; 0 es el primero.' },
      before6: { label: 'Lo mismo para IPv6', help: 'Como los lista print; 0 es el primero.' },
      mx: MX,
    },
  },
  'windows-firewall': { layers: { rate: 'Windows no limita a nadie aquí' }, questions: {} },
  'openbsd-spamd': {
    layers: { rate: 'los límites de pf: otro producto de la lista' },
    questions: { file: { label: 'Archivo de reglas', help: 'El que contiene la regla con divert-to.' }, mx: MX },
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
  'ipset.persist':
    'Se pierde al reiniciar: el conjunto debe cargarse antes que la regla que lo nombra, desde su propio archivo de reglas.',
  'ufw.active': 'Ufw debe estar activo: Verificar y Deshacer leen su lista numerada.',
  'ufw.this-host':
    'Esto abre el puerto 25 de este equipo. El correo que ufw enruta a otro equipo necesita una regla route suya.',
  'firewalld.reload':
    'La recarga elimina lo que solo existe en ejecución. Vea antes que firewall-cmd --list-rich-rules no diga más que el archivo de la zona en /etc/firewalld/zones.',
  'firewalld.this-host': 'Esto abre el puerto 25 de este equipo, no el de otro al que reenvíe.',
  'shorewall.section': 'Las líneas van bajo ?SECTION NEW, encima de la línea con su límite.',
  'haproxy.frontend': 'Las líneas van en el frontend de SMTP, encima de track-sc0 y reject.',
  'haproxy.server-behind':
    'El servidor de correo de atrás solo ve el proxy, salvo que lo sepa por el protocolo PROXY; entonces sus propios límites necesitan un paso aparte.',
  'csf.ipv6': 'Las líneas IPv6 solo actúan con IPV6 = "1" en csf.conf.',
  'csf.lfd': 'Su demonio de bloqueos lfd sigue actuando: tiene su propia lista, csf.ignore.',
  'pf.overload':
    'Las líneas van encima de la regla con max-src-conn-rate y encima del bloqueo de su tabla de overload: quick decide en la primera.',
  'pf.already-overloaded': 'Quien ya está en la tabla de overload se saca con pfctl -t TABLA -T delete.',
  'vyos.free-number':
    'Deshacer borra la regla por su número: compruebe antes que la descripción que hay ahí es la nuestra.',
  'vyos.confirm': 'Sin confirm, el equipo vuelve a la configuración anterior a los cinco minutos, reiniciándose.',
  'vyos.older': 'VyOS 1.3 escribe las reglas con otras palabras: estas son para 1.4.',
  'mikrotik.print-first': 'Los números son los del último print de la misma sesión: primero print, luego pegue.',
  'mikrotik.raw': 'Los límites en raw van antes y siguen cortando.',
  'windows-firewall.no-rate': 'Aquí no hay tasa que levantar: los límites son los del servidor de correo.',
  'windows-firewall.block-wins':
    'Una regla que bloquea gana a cualquiera que permite: la última línea de Verificar las lista.',
  'windows-firewall.group-policy':
    'Una directiva de grupo puede ignorar las reglas locales: Verificar lee lo que rige de verdad.',
  'openbsd-spamd.block-lists': 'Estos rangos pasan tanto el greylisting como las listas de bloqueo de spamd.',
  'openbsd-spamd.rate': 'Los límites de pf son otro producto de la lista.',
  'openbsd-spamd.freebsd': 'Antes de OpenBSD 5.7 y en FreeBSD se llega a spamd por rdr: ahí estas líneas no lo evitan.',
};
