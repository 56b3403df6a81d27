import type * as English from '../../en/targets/clouds.ts';
import { MX } from './words.ts';

export const targets: typeof English.targets = {
  'aws-sg': {
    layers: { rate: 'un grupo de seguridad no tiene límite' },
    questions: { group: { label: 'Grupo de seguridad', help: 'El de la interfaz del servidor de correo.' } },
  },
  'aws-nacl': {
    layers: { rate: 'una ACL de red no tiene límite' },
    questions: {
      acl: { label: 'ACL de red', help: 'La de la subred del servidor de correo.' },
      first: {
        label: 'Primer número de regla',
        help: 'Menor que el que deniega, y libre como los que siguen: uno por rango.',
      },
    },
  },
  'aws-prefix-list': {
    layers: { rate: 'un grupo de seguridad no tiene límite' },
    questions: { group: { label: 'Grupo de seguridad', help: 'El de la interfaz del servidor de correo.' } },
  },
  'azure-nsg': {
    layers: { rate: 'un grupo de seguridad de red no tiene límite' },
    questions: {
      'resource-group': { label: 'Grupo de recursos', help: 'El del grupo de seguridad de red.' },
      nsg: { label: 'Grupo de seguridad de red', help: 'El de la subred o la interfaz del servidor de correo.' },
      priority: {
        label: 'Prioridad',
        help: 'Menor que la que deniega, y libre: desde 100. IPv6 toma la siguiente.',
      },
      mx: MX,
    },
  },
  gcp: {
    layers: { rate: 'una regla de firewall no tiene límite' },
    questions: {
      network: { label: 'Red', help: 'La red VPC del servidor de correo.' },
      tag: {
        label: 'Etiqueta de red del servidor de correo',
        help: 'Solo se abren las instancias con esta etiqueta.',
      },
      priority: { label: 'Prioridad', help: 'Menor que la que deniega.' },
    },
  },
  oci: {
    layers: { rate: 'un grupo de seguridad no tiene límite' },
    questions: {
      nsg: { label: 'Grupo de seguridad de red', help: 'El OCID del que tiene la VNIC del servidor de correo.' },
    },
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
  'm365-tabl': { layers: { reputation: 'solo el filtrado por IP' }, questions: {} },
  'm365-connector': {
    layers: { rate: 'discutido: ningún documento lo promete', reputation: 'no documentado' },
    questions: {
      domains: {
        label: 'Dominios del remitente',
        help: 'Con comas. El conector es para estos dominios desde estas direcciones.',
      },
    },
  },
  'm365-connection-filter': {
    layers: {
      reputation: 'sin filtrado por IP ni puntaje de spam',
      content: 'solo malware y phishing de alta confianza',
    },
    questions: {
      present: {
        label: 'Redes que ya están en la lista',
        help: 'Las del remitente que ya están hoy, con comas: no se tocan, tampoco al deshacer. Vacío: ninguna.',
      },
    },
  },
  'google-workspace': {
    layers: {
      reputation: 'sin etiqueta de spam',
      content: 'solo la etiqueta de spam; malware y phishing siguen activos',
    },
    questions: {},
  },
};

export const notes: typeof English.notes = {
  'cloud.no-rate': 'No cuenta nada por hora: aquí no hay límite que levantar.',
  'aws.terraform':
    'Los comandos o el archivo de Terraform, nunca ambos: uno no sabría nada del otro. Deshacer el archivo: elimínelo y ejecute terraform apply.',
  'aws-sg.quota':
    'Un grupo admite 60 reglas por familia si AWS no subió la cuota: muchos rangos piden una lista de prefijos.',
  'aws-nacl.subnet':
    'Una ACL de red no tiene destino: se abre el puerto 25 de toda la subred. Donde baste el grupo de seguridad, prefiéralo.',
  'aws-nacl.stateless': 'No guarda estado: las respuestas necesitan una regla de salida para los puertos 1024 a 65535.',
  'aws-nacl.numbers':
    'Las entradas no guardan comentario: anote los números en el ticket. Deshacer quita un número solo si contiene exactamente nuestro rango.',
  'aws-nacl.quota': 'Una ACL de red admite 20 reglas por sentido y familia, 40 como máximo si se piden.',
  'aws-prefix-list.quota': 'Una lista cuenta con todas sus entradas para la cuota de reglas del grupo.',
  'aws-prefix-list.again': 'Si EC2 dice que la lista aún no está lista, ejecute el texto otra vez: nada se duplica.',
  'azure-nsg.priority': 'Decide el número más bajo, y cada uno existe una vez: az rechaza el que está ocupado.',
  'azure-nsg.private-address':
    'La dirección privada del servidor de correo: la regla la mira cuando Azure ya tradujo la pública.',
  'gcp.tag': 'La etiqueta debe estar en el servidor de correo y en nada más. Por cuenta de servicio, la regla es otra.',
  'gcp.priority': 'Decide el número más bajo; entre iguales, gana denegar.',
  'gcp.logging': 'Registra cada conexión, para Verificar; Google cobra los registros.',
  'oci.members': 'El grupo abre toda VNIC que esté en él, y una lista de seguridad de la subred puede abrir más.',
  'm365-rule.skips-spam':
    'Lo que calza no recibe puntaje de spam (SCL −1). Malware y phishing de alta confianza se siguen revisando.',
  'm365-rule.no-rate':
    'No levanta el freno (4.7.500–699): ningún ajuste documentado suyo lo hace; el remitente debe ir más lento.',
  'm365-rule.needs-dmarc': 'Solo actúa con DMARC aprobado. Un remitente sin registro DMARC nunca calza.',
  'm365-rule.behind-gateway':
    'Las direcciones son las del último servidor antes de Microsoft 365: detrás de un gateway la regla necesita el filtrado mejorado.',
  'm365.no-rate':
    'No levanta el freno (4.7.500–699): ningún ajuste documentado lo hace; el remitente debe ir más lento.',
  'm365.behind-gateway':
    'Detrás de un gateway, Microsoft 365 solo ve la dirección de este: entonces no hace nada, y el gateway nunca debe estar en la lista.',
  'm365.split':
    'No se acepta nada más ancho que /24: los rangos mayores se dividen exactamente en los que hagan falta.',
  'm365-tabl.only-ipv6': 'La lista solo acepta IPv6. Anula el filtrado por IP y nada más.',
  'm365-tabl.ends':
    'Las entradas terminan en la fecha de revisión, como mucho en 90 días: por sí solas no terminarían nunca.',
  'm365-connector.rate-disputed':
    'Contra el freno (4.7.500–699) lo nombran guías y no lo promete ningún documento: quien lo levanta es el remitente, si va más lento. El límite de 3.600 por hora y buzón sigue.',
  'm365-connector.skips':
    'Qué deja de preguntar Microsoft por la dirección de un socio no está documentado: pruebe antes la regla con dmarc=pass.',
  'm365-connector.plain':
    'Acepta también correo sin TLS, como hoy; si se restringiera a estas direcciones, todos los demás serían rechazados.',
  'm365-connection-filter.skips':
    'Salta SPF, DKIM, DMARC y el filtro de spam: las auditorías (CIS, SCuBA) lo señalan. Pruebe antes la regla con dmarc=pass.',
  'm365-connection-filter.present':
    'La lista no guarda comentarios. La primera línea muestra lo que hay: nombre lo que ya es del remitente, o Deshacer lo quitará también.',
  'google-workspace.skips-spam':
    'El correo de estas direcciones no va a spam; un aviso puede quedar. Gmail no tiene un ajuste más estrecho por dirección.',
  'google-workspace.no-rate': 'No levanta ningún límite: no hay ninguno documentado; el remitente debe ir más lento.',
  'google-workspace.no-comment': 'La lista no guarda comentarios: anote en el ticket lo que ya estaba.',
  'google-workspace.gateway':
    'Detrás de un gateway, Gmail solo ve la dirección de este. Una dirección configurada ahí como gateway no se toma de esta lista; nunca agregue al remitente como tal.',
};
