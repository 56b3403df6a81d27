import type { gmail as English } from '../en/codes-gmail.ts';

export const gmail: typeof English = {
  '4.3.0 problem': { meaning: 'Una falla pasajera de Google.', next: 'Espere; se reintenta.' },
  '4.4.5': { meaning: 'El servidor de Google está ocupado.', next: 'Espere; se reintenta.' },
  '4.7.0 gateway': {
    meaning: 'Su Workspace solo acepta correo de las IP de su gateway, y esta no es una de ellas.',
    next: 'Corrija el MX o la ruta del remitente, para que el correo pase por su gateway; nunca agregue un remitente a las IP del gateway.',
  },
  '4.7.0 unsolicited': {
    meaning: 'Demasiado correo no solicitado desde esta IP: aplazado.',
    next: 'Ningún ajuste documentado del destinatario levanta un límite de tasa de Gmail; el remitente baja la tasa.',
  },
  '4.7.0 reputation': {
    meaning: 'La IP o el dominio que envía tiene muy mala reputación: aplazado.',
    next: 'Reputación de la IP: los rangos publicados en su lista de permitidos (Email allowlist) pueden ayudar. De un dominio: solo el remitente.',
  },
  '4.7.0 tls': {
    meaning: 'El dominio del destinatario exige TLS y el remitente no lo usó.',
    next: 'Su regla de transporte seguro (TLS) exige TLS a este dominio: el remitente debe usar TLS, o usted corrige la regla.',
  },
  '4.7.0 helo': { meaning: 'Aplazado en HELO.', next: 'El remitente corrige su nombre HELO.' },
  '4.7.0 expired': { meaning: 'La conexión venció.', next: 'Espere; se reintenta.' },
  '4.7.0 ptr': {
    meaning: 'La IP que envía no tiene registro PTR.',
    next: 'El remitente agrega PTR con DNS directo coincidente.',
  },
  '4.7.0 content': {
    meaning: 'El contenido o los enlaces parecen sospechosos: aplazado.',
    next: 'El remitente corrige contenido y enlaces; si es legítimo, repórtelo como falso positivo. No haga excepción por contenido.',
  },
  '4.7.23': {
    meaning: 'Falta el PTR, o su nombre no vuelve a la IP.',
    next: 'El remitente corrige su PTR y su DNS directo.',
  },
  '4.7.26 unauthenticated': { meaning: 'No pasó SPF ni DKIM.', next: 'El remitente publica SPF o firma con DKIM.' },
  '4.7.27': {
    meaning: 'SPF no pasó (regla para remitentes masivos).',
    next: 'El remitente corrige SPF. Si su propio gateway está antes de Gmail, vea que SPF se evalúe allí, con la IP real.',
  },
  '4.7.28 rate': {
    meaning: 'Tasa inusual desde esta IP, red o dominio.',
    next: 'Ningún ajuste documentado del destinatario levanta un límite de tasa de Gmail; el remitente baja la tasa.',
  },
  '4.7.28 message-id': {
    meaning: 'Demasiados mensajes con el mismo Message-ID.',
    next: 'El remitente debe usar Message-ID únicos.',
  },
  '4.7.29': { meaning: 'Un remitente masivo sin TLS: aplazado.', next: 'El remitente debe usar TLS.' },
  '4.7.30': { meaning: 'DKIM no pasó (regla para remitentes masivos).', next: 'El remitente corrige su firma DKIM.' },
  '4.7.31': {
    meaning: 'El dominio del From no tiene registro DMARC, o no tiene política.',
    next: 'El remitente publica un registro DMARC con política.',
  },
  '4.7.32': {
    meaning: 'El dominio del From no se alinea con el de SPF ni con el de DKIM.',
    next: 'El remitente alinea SPF o DKIM con su dominio del From.',
  },
  '4.2.1 quick': {
    meaning: 'La casilla recibe correo más rápido de lo permitido.',
    next: 'Espere; reparta el correo automático en varias casillas o un grupo.',
  },
  '4.2.1 peak': {
    meaning: 'El cliente que envía superó su límite de relay.',
    next: 'El remitente espera: agotó su propio límite de relay.',
  },
  '4.3.0 rejected': {
    meaning: 'Aplazado sin decir por qué.',
    next: 'Espere; si persiste, revise sus reglas de cumplimiento de contenido y de cuarentena.',
  },
  '4.3.0 destinations': {
    meaning: 'Una transacción nombró destinatarios de varios dominios.',
    next: 'El remitente divide los destinatarios por dominio.',
  },
  '4.4.2': { meaning: 'La sesión agotó el tiempo.', next: 'El remitente revisa su red y su firewall; se reintenta.' },
  '4.7.24': {
    meaning: 'El registro SPF del remitente tiene entradas sospechosas.',
    next: 'El remitente limpia su registro SPF.',
  },
  '4.7.26 dns': {
    meaning: 'DMARC no se pudo verificar: el DNS falló por ahora.',
    next: 'El remitente revisa el DNS de su dominio; se reintenta.',
  },
  '4.2.2': {
    meaning: 'El almacenamiento del destinatario está lleno.',
    next: 'Libere espacio o amplíe el almacenamiento (Drive, Gmail y Fotos suman juntos).',
  },
  '4.5.3 recipients': {
    meaning: 'Demasiados destinatarios en una transacción.',
    next: 'El remitente divide los destinatarios.',
  },
  '4.5.3 policies': {
    meaning: 'Las políticas de su dominio son demasiadas o muy grandes para una transacción.',
    next: 'Simplifique las políticas de su dominio; el remitente reintenta en otra transacción.',
  },
  '5.5.4': { meaning: 'El nombre HELO no es válido.', next: 'El remitente corrige su nombre HELO.' },
  '5.7.10': { meaning: 'Se enviaron comandos antes de terminar STARTTLS.', next: 'El remitente corrige su software.' },
  '5.5.1 login': {
    meaning: 'Falló un inicio de sesión para enviar; no es una entrega a usted.',
    next: 'El remitente corrige su inicio de sesión; nada que cambiar de su lado.',
  },
  '5.1.1': {
    meaning: 'No existe esa cuenta.',
    next: 'Si la cuenta debía existir, cree el usuario o alias; si no, el remitente la retira de su base.',
  },
  '5.2.1 disabled': { meaning: 'La cuenta está deshabilitada o inactiva.', next: 'Restaure o reactive el usuario.' },
  '5.2.1 quick': {
    meaning: 'La casilla recibe correo más rápido de lo permitido (forma final de 4.2.1).',
    next: 'Reparta el correo automático en varias casillas o un grupo; el remitente reenvía más tarde.',
  },
  '5.4.5': {
    meaning: 'La cuenta que envía superó su cuota diaria.',
    next: 'El remitente espera o amplía su propia cuota.',
  },
  '5.7.0 relay': {
    meaning: 'La cuenta que envía no puede enviar por esta vía.',
    next: 'El remitente corrige la configuración de envío de su inquilino; nada que cambiar de su lado.',
  },
  '5.7.1 workspace': {
    meaning: 'Una regla de su propio Workspace lo rechazó.',
    next: 'La búsqueda de registros nombra la regla de su Workspace: corríjala. Exceptúe los rangos publicados solo de una regla de IP o volumen.',
  },
  '5.7.1 unsolicited': {
    meaning: 'Considerado no solicitado y rechazado.',
    next: 'El remitente corrige su correo. Los rangos publicados en su lista de permitidos, solo si actuó un control de IP o de volumen.',
  },
  '5.7.1 reputation': {
    meaning: 'La IP o el dominio que envía tiene muy mala reputación: rechazado.',
    next: 'Reputación de la IP: los rangos publicados en su lista de permitidos (Email allowlist) pueden ayudar. De un dominio: solo el remitente.',
  },
  '5.7.1 direct': {
    meaning: 'Esta IP no puede entregar directamente.',
    next: 'IP dinámica o residencial: el remitente envía por su servicio de correo.',
  },
  '5.7.1 ipv6': {
    meaning: 'Correo por IPv6 sin PTR o sin autenticación.',
    next: 'El remitente configura PTR y autenticación para IPv6.',
  },
  '5.7.1 format': { meaning: 'Los encabezados incumplen RFC 5322.', next: 'El remitente corrige sus encabezados.' },
  '5.7.25': { meaning: 'Falta el PTR, o no vuelve a la IP.', next: 'El remitente corrige su PTR y su DNS directo.' },
  '5.7.26 dmarc': {
    meaning: 'La política DMARC del dominio del From rechaza correo sin autenticar.',
    next: 'El remitente corrige DKIM o la alineación DMARC. Si usted reenvía: no altere encabezados ni cuerpo, para que DKIM sobreviva.',
  },
  '5.7.26 spf': {
    meaning: 'SPF falla (-all) o fallan las verificaciones de autenticación.',
    next: 'El remitente corrige SPF; si su propio servidor reenvía a Gmail sin SRS, eso rompe SPF.',
  },
  '5.7.27': {
    meaning: 'Remitente masivo sin SPF, DKIM, alineación o DMARC: rechazado.',
    next: 'El remitente configura SPF, DKIM, alineación y DMARC.',
  },
  '5.7.28': {
    meaning: 'Tasa inusual de correo no solicitado desde esta IP: rechazado.',
    next: 'Ningún ajuste documentado del destinatario levanta un límite de tasa de Gmail; el remitente baja la tasa.',
  },
  '5.7.29': { meaning: 'Un remitente masivo sin TLS: rechazado.', next: 'El remitente usa TLS.' },
  '5.2.2': {
    meaning: 'La casilla está llena y sin uso.',
    next: 'La cuenta está probablemente abandonada: libere espacio si aún se usa, o el remitente la retira de su base.',
  },
  '5.2.3': {
    meaning: 'El mensaje, los encabezados o el número de adjuntos superan un límite.',
    next: 'El remitente reduce el mensaje o usa enlaces.',
  },
  '5.7.0 content': {
    meaning: 'El contenido o un adjunto es un riesgo de seguridad: rechazado.',
    next: 'El remitente lo envía sin ese archivo; este control se mantiene.',
  },
  '5.1.2': {
    meaning: 'No se encontró el dominio del destinatario.',
    next: 'Si el dominio es suyo: revise su DNS y MX. Si no, el remitente corrige la dirección.',
  },
  '5.1.3': { meaning: 'La dirección está mal formada.', next: 'El remitente corrige la dirección.' },
  '5.4.6': {
    meaning: 'El mensaje pasó por más de 50 saltos: un bucle.',
    next: 'Busque un bucle en los reenvíos y el enrutamiento de su inquilino.',
  },
  '5.6.0': { meaning: 'El mensaje está mal formado.', next: 'El remitente corrige el formato del mensaje.' },
};
