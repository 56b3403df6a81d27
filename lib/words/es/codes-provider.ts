import type { provider as English } from '../en/codes-provider.ts';

export const provider: typeof English = {
  'yahoo-tss04': {
    meaning: 'Yahoo lo retuvo: volumen inusual o quejas de usuarios.',
    next: 'Servicio de consumo: solo el remitente puede actuar (senders.yahooinc.com). El destinatario no tiene lista de permitidos.',
  },
  'yahoo-tss09': {
    meaning: 'Yahoo rechaza todo lo de esta IP hasta nuevo aviso.',
    next: 'El remitente escribe a Yahoo.',
  },
  'yahoo-bl21': {
    meaning: 'La IP del remitente está en una lista de Spamhaus.',
    next: 'El remitente pide a Spamhaus la baja de su IP.',
  },
  'yahoo-unauthenticated': { meaning: 'No pasó SPF ni DKIM.', next: 'El remitente publica SPF y firma con DKIM.' },
  'yahoo-ph01': {
    meaning: 'Rechazado por la política de Yahoo sobre contenido o phishing.',
    next: 'Política de contenido o phishing: el remitente cambia el contenido.',
  },
  'yahoo-vs1': {
    meaning: 'La IP o dirección del remitente está retenida.',
    next: 'El remitente lo gestiona con Yahoo; el destinatario no tiene ajuste para ello.',
  },
  'yahoo-au01': { meaning: 'DKIM o DMARC no pasó.', next: 'El remitente corrige DKIM y la alineación.' },
  'yahoo-dd': {
    meaning: 'No existe esa cuenta.',
    next: 'La dirección es incorrecta: el remitente la corrige o la retira.',
  },
  'yahoo-1': {
    meaning: 'No existe esa casilla.',
    next: 'No es casilla llena: la dirección no existe y el remitente la corrige o la retira.',
  },
  'yahoo-30': { meaning: 'La casilla está deshabilitada.', next: 'El titular debe reactivar la casilla.' },
  'yahoo-connection': {
    meaning: 'Demasiados mensajes por una conexión.',
    next: 'Nada que hacer: el remitente abre otra conexión.',
  },
  'yahoo-quick': { meaning: 'La casilla recibe correo más rápido de lo permitido.', next: 'Espere; se reintenta.' },
  'aol-rtr': {
    meaning: 'Códigos antiguos de AOL: IP dinámica, DNS inverso, lista, contenido o tasa.',
    next: 'Códigos antiguos, solo en archivos: lea el texto; actúa el remitente.',
  },
  'icloud-hme1': { meaning: 'Fallaron SPF y DKIM.', next: 'El remitente autentica su correo.' },
  'icloud-dmarc': {
    meaning: 'La política DMARC del dominio del From rechaza el mensaje.',
    next: 'El remitente corrige la alineación DMARC.',
  },
  'icloud-cs01': {
    meaning: 'Rechazado por una política de Apple.',
    next: 'El remitente escribe a icloudadmin@apple.com.',
  },
  'icloud-proofpoint': {
    meaning: 'La IP del remitente está en la lista de Proofpoint que consulta Apple.',
    next: 'Lista de Proofpoint: el remitente pide la baja.',
  },
  'icloud-volume': { meaning: 'Aplazado por exceso de volumen.', next: 'El remitente baja la tasa.' },
  'icloud-quota': { meaning: 'El almacenamiento de iCloud está lleno.', next: 'Libere espacio en iCloud.' },
  'icloud-moved': {
    meaning: 'La dirección ya no está en este servidor.',
    next: 'La dirección ya no existe: el remitente pide la nueva y retira la antigua.',
  },
  'proofpoint-ip': {
    meaning: 'La IP del remitente tiene mala reputación en Proofpoint.',
    next: 'Si el Proofpoint es suyo: exceptúe los rangos publicados solo de su reputación IP. El remitente puede pedirlo en ipcheck.proofpoint.com.',
  },
  'proofpoint-policy': {
    meaning: 'Una regla del Proofpoint del destinatario lo rechazó.',
    next: 'Una regla de su propio Email Firewall: Smart Search la nombra. Corrija la regla; las de contenido y adjuntos se mantienen.',
  },
  'proofpoint-user': {
    meaning: 'La lista de bloqueo del propio usuario lo rechazó.',
    next: 'El usuario quita al remitente de su lista de bloqueo.',
  },
  'proofpoint-greylist': {
    meaning: 'Aplazado por greylisting.',
    next: 'Exceptúe los rangos publicados solo del greylisting.',
  },
  'proofpoint-unknown': {
    meaning: 'Proofpoint Essentials no conoce esta casilla.',
    next: 'Si la casilla existe: actualice la lista de usuarios o el descubrimiento SMTP; si no, el remitente retira la dirección.',
  },
  'mimecast-greylist': {
    meaning: 'Aplazado por el greylisting de Mimecast, con otras palabras.',
    next: 'Espere el reintento, o una política Greylisting «Take no action» para los rangos publicados.',
  },
  'mimecast-reputation': {
    meaning: 'La IP del remitente tiene mala reputación en Mimecast.',
    next: 'El remitente usa el formulario de Mimecast. Último recurso: Permitted Senders por rango, con fecha de fin; omite también el antispam.',
  },
  'mimecast-sender': {
    meaning: 'El remitente está en una política Blocked Senders.',
    next: 'Quite al remitente de su política Blocked Senders, si está por error.',
  },
  'mimecast-ip': {
    meaning: 'La IP del remitente está bloqueada por un tiempo.',
    next: 'Espere: termina solo. Si vuelve, pida al remitente su volumen y que baje la tasa.',
  },
  'mimecast-recipient': {
    meaning: 'Mimecast no pudo verificar ahora al destinatario.',
    next: 'Verifique que la validación de destinatarios (LDAP, call forward) responda; también lo causan muchos destinatarios desconocidos.',
  },
  'mimecast-envelope': {
    meaning: 'Una política rechazó el sobre.',
    next: 'Blocked Senders: quite la entrada. Rechazo SPF: el remitente corrige SPF; mantenga esa política.',
  },
  'mimecast-user': {
    meaning: 'Una entrada del propio usuario bloquea a este remitente.',
    next: 'Una entrada Managed Senders del usuario: la quita el usuario.',
  },
  'mimecast-spoofing': {
    meaning: 'Correo externo a nombre de uno de sus propios dominios.',
    next: 'No lo exceptúe: el remitente debe enviar desde un subdominio autorizado y con DKIM.',
  },
  'mimecast-authentication': {
    meaning: 'Falló SPF, DKIM o DMARC y una política lo rechaza.',
    next: 'El remitente corrige su autenticación.',
  },
  'mimecast-signature': {
    meaning: 'Mimecast consideró spam el contenido.',
    next: 'Libérelo y repórtelo como falso positivo; exceptúe los rangos publicados solo si actuó un control de IP o de volumen.',
  },
  'mimecast-network': {
    meaning: 'Mimecast rechaza la red o el país de la IP.',
    next: 'Actuó su política Geographical Restriction: corríjala, solo para los rangos publicados.',
  },
  'mimecast-unknown': {
    meaning: 'Mimecast no conoce a este destinatario.',
    next: 'Si la casilla existe: revise la validación de destinatarios (sincronización LDAP); si no, el remitente retira la dirección.',
  },
  'mimecast-inbound': {
    meaning: 'La cuenta de Mimecast no recibe correo entrante.',
    next: 'Su cuenta de Mimecast no recibe correo: consulte al soporte de Mimecast.',
  },
  'mimecast-connection': { meaning: 'Mimecast no pudo atender la conexión ahora.', next: 'Espere; se reintenta.' },
  'mimecast-recipients': {
    meaning: 'Demasiados destinatarios en una transacción.',
    next: 'Más de 100 en una transacción: el remitente divide. Un firewall que reescribe SMTP puede ocultarle esta respuesta.',
  },
  'mimecast-tls': {
    meaning: 'Una política exige TLS y el remitente no lo usó.',
    next: 'Su política Secure Receipt exige TLS: el remitente lo usa, o usted corrige la política.',
  },
  'mimecast-size': {
    meaning: 'El mensaje supera el tamaño máximo.',
    next: 'Su política de tamaño máximo: auméntela, o el remitente usa enlaces.',
  },
  'mimecast-loop': { meaning: 'El mensaje circuló en un bucle.', next: 'Busque reenvíos que se alimentan entre sí.' },
  'barracuda-recipient': {
    meaning: 'El Barracuda rechazó el mensaje para este destinatario.',
    next: 'El Message Log nombra la causa. Si es Rate Control: una excepción de Rate Control (Rate Control Exemption) para los rangos publicados.',
  },
  'barracuda-reputation': {
    meaning: 'La IP del remitente tiene mala reputación en Barracuda.',
    next: 'El remitente pide la baja: barracudacentral.org/rbl/removal-request. Una Rate Control Exemption levanta solo límites, no esto.',
  },
  'barracuda-behind': {
    meaning: 'El servidor detrás del Barracuda rechazó al destinatario.',
    next: 'Busque en el registro del servidor que está detrás: validación de destinatarios, directorio, la casilla misma.',
  },
  'barracuda-rate': {
    meaning: 'El Rate Control del Barracuda frenó la IP del remitente.',
    next: 'Una excepción de Rate Control (Rate Control Exemption) para los rangos publicados.',
  },
  spamhaus: {
    meaning: 'La IP del remitente está en una lista de Spamhaus.',
    next: 'El remitente pide la baja; usted puede exceptuar los rangos publicados solo de esa consulta DNSBL.',
  },
  'spamhaus-dbl': {
    meaning: 'Un dominio del mensaje está en la lista de dominios de Spamhaus.',
    next: 'Un dominio del mensaje está listado: diga al remitente cuál. No haga excepción.',
  },
  'spamhaus-error': {
    meaning:
      'Spamhaus respondió un error (254 resolver público, 255 exceso de consultas, 252 zona mal escrita), tomado por un listado.',
    next: 'Afecta a todos: consulte a Spamhaus con su propio resolver o clave DQS, revise la zona y no cuente 127.255.255.x como listado.',
  },
  spamcop: {
    meaning: 'La IP del remitente está en la lista de SpamCop.',
    next: 'Vence solo; usted puede exceptuar los rangos publicados solo de esa consulta DNSBL.',
  },
  sorbs: {
    meaning: 'El servidor consulta una lista que ya no existe.',
    next: 'SORBS terminó el 5 de junio de 2024: quítela de sus DNSBL.',
  },
  cloudmark: {
    meaning: 'La IP del remitente tiene mala reputación en Cloudmark.',
    next: 'El remitente pide a Cloudmark restablecer su reputación.',
  },
  uceprotect: {
    meaning: 'La IP del remitente o toda su red está en UCEPROTECT.',
    next: 'Los niveles 2 y 3 listan redes enteras: puntúe, no rechace por ellos.',
  },
  invaluement: { meaning: 'La IP del remitente está en la lista de Invaluement.', next: 'El remitente pide la baja.' },
  'cisco-reputation': {
    meaning: 'La IP del remitente tiene mala reputación en Cisco.',
    next: 'Un grupo propio en la HAT para los rangos publicados, sobre BLOCKED_LIST, con una política que siga analizando.',
  },
  'cisco-hour': {
    meaning: 'Más destinatarios en esta hora de los que permite la política.',
    next: 'Una política propia con mayor «Max. Recipients Per Hour» para los rangos publicados. No $TRUSTED: no analiza spam.',
  },
  'cisco-access': {
    meaning: 'La HAT rechaza a este remitente.',
    next: 'La HAT rechaza este grupo: un grupo propio para los rangos publicados, con una política que siga analizando.',
  },
  'fortimail-list': {
    meaning: 'El remitente está en una lista de bloqueo del FortiMail.',
    next: 'Quite la entrada de la lista de bloqueo, si está por error.',
  },
  'fortimail-rate': {
    meaning: 'Demasiadas sesiones desde esta IP.',
    next: 'Un perfil de sesión con tasa mayor, en una política IP para los rangos publicados.',
  },
  'fortimail-greylist': {
    meaning: 'Aplazado por greylisting.',
    next: 'Una exención de greylist para los rangos publicados.',
  },
  sophos: {
    meaning: 'Sophos consideró spam el mensaje.',
    next: 'Libérelo y repórtelo como falso positivo; exceptúe los rangos publicados solo si actuó un control de IP o de volumen.',
  },
  messagelabs: {
    meaning: 'Symantec consideró spam el mensaje o bloquea la dirección.',
    next: 'Libérelo y repórtelo como falso positivo; exceptúe los rangos publicados solo si actuó un control de IP o de volumen.',
  },
  trendmicro: {
    meaning: 'La IP del remitente está en la lista de reputación de Trend Micro.',
    next: 'Direcciones aprobadas de la reputación IP: los rangos publicados. La opción que omite además el antispam queda sin marcar.',
  },
  mcafee: {
    meaning: 'Una política del filtro lo rechazó.',
    next: 'Una política propia: búsquela en el registro y corríjala; las de contenido y adjuntos se mantienen.',
  },
  mailmarshal: {
    meaning: 'MailMarshal consideró spam el mensaje.',
    next: 'Libérelo y repórtelo como falso positivo; exceptúe los rangos publicados solo si actuó un control de IP o de volumen.',
  },
  'postscreen-test': {
    meaning: 'postscreen prueba primero a un cliente desconocido.',
    next: 'Pasa al siguiente intento; o permita los rangos publicados en postscreen_access_list.',
  },
  'postscreen-list': {
    meaning: 'postscreen rechazó una IP que figura en listas de bloqueo.',
    next: 'Vea qué lista es; el remitente pide la baja. Puede permitir los rangos publicados en postscreen_access_list.',
  },
  'postfix-connections': {
    meaning: 'Demasiadas conexiones desde una IP.',
    next: 'smtpd_client_event_limit_exceptions: agregue los rangos publicados (conserve el valor actual).',
  },
  'postfix-rate': {
    meaning: 'Demasiados mensajes o destinatarios desde una IP en un período.',
    next: 'smtpd_client_event_limit_exceptions: agregue los rangos publicados (conserve el valor actual).',
  },
  postgrey: {
    meaning: 'Aplazado por greylisting.',
    next: 'Lista local de clientes de postgrey: agregue los rangos publicados.',
  },
  'postfix-hostname': {
    meaning: 'El cliente no tiene un DNS inverso que vuelva a él.',
    next: 'Revise antes su resolver; luego el remitente corrige su PTR, o exceptúe los rangos publicados de reject_unknown_client_hostname.',
  },
  'postfix-sender': {
    meaning: 'El dominio del remitente no se encontró en el DNS.',
    next: 'El remitente corrige el DNS de su dominio; verifique que su propio resolver funcione.',
  },
  'postfix-relay': {
    meaning: 'Este servidor no recibe correo para este dominio.',
    next: 'Solo si el dominio es suyo: agréguelo a mydestination, relay_domains o virtual_mailbox_domains, o corrija el MX. Nunca abra el relay.',
  },
  'postfix-unknown': {
    meaning: 'Postfix no conoce a este destinatario.',
    next: 'Si la casilla existe, agréguela al mapa de destinatarios; si no, el remitente retira la dirección.',
  },
  'postfix-size': {
    meaning: 'El mensaje supera el tamaño máximo.',
    next: 'Aumente message_size_limit si desea correo de ese tamaño, o el remitente usa enlaces.',
  },
  'dovecot-quota': { meaning: 'La casilla superó su cuota.', next: 'Libere espacio o aumente la cuota.' },
  'exim-unrouteable': {
    meaning: 'Exim no conoce una ruta para esta dirección.',
    next: 'Ningún router toma la dirección: cree la casilla o el alias; un dominio que falta se acepta solo si es suyo.',
  },
  'exim-relay': {
    meaning: 'Este servidor no recibe correo para este dominio.',
    next: 'Solo si el dominio es suyo: agréguelo a los dominios locales o de relay, o corrija el MX. Nunca abra el relay.',
  },
  'exim-verify': {
    meaning: 'No se pudo verificar la dirección del remitente.',
    next: 'Falló la verificación de remitente (callout): exceptúe los rangos publicados solo del callout, o el remitente corrige su dirección.',
  },
  'cpanel-rbl': {
    meaning: 'La IP del remitente está en una lista de bloqueo que el servidor consulta.',
    next: 'Lista «Only-verify-recipient» para los rangos publicados. Nunca «Trusted SMTP IP addresses», que además omite el control de relay.',
  },
  'amavis-spam': {
    meaning: 'Amavis consideró spam el mensaje.',
    next: 'Libérelo y repórtelo como falso positivo. Nunca agregue al remitente a @mynetworks.',
  },
  'amavis-virus': { meaning: 'Amavis encontró malware.', next: 'No exceptúe: verifique si es un falso positivo.' },
  'amavis-banned': {
    meaning: 'El mensaje trae un tipo de adjunto prohibido.',
    next: 'Tipo de adjunto prohibido: la regla se mantiene, el remitente lo envía de otro modo.',
  },
  'rspamd-spam': {
    meaning: 'Rspamd consideró spam el mensaje, o coincidió uno de sus mapas.',
    next: 'El registro nombra los símbolos: si decidió el contenido, reporte un falso positivo; exceptúe los rangos solo de un control de IP o tasa.',
  },
  'rspamd-greylist': {
    meaning: 'Aplazado por greylisting.',
    next: 'Módulo greylist: mapa whitelisted_ip con los rangos publicados.',
  },
  'rspamd-rate': {
    meaning: 'Sobre un límite de tasa de Rspamd.',
    next: 'Módulo ratelimit: mapa whitelisted_ip con los rangos publicados.',
  },
  godaddy: {
    meaning: 'Códigos propios de GoDaddy: lista, tasa, DNS inverso, spam, virus.',
    next: 'El código al final del texto define el motivo; actúa el remitente.',
  },
  orange: {
    meaning: 'Números propios: bloqueo, spam, cuota, autenticación.',
    next: 'El número después de OFR_ o LPN_ define el motivo; actúa el remitente.',
  },
  spectrum: {
    meaning: 'Números propios: bloqueo, DNS inverso, conexiones, tasa.',
    next: 'Las cuatro cifras definen el motivo; actúa el remitente.',
  },
  't-online': { meaning: 'T-Online rechaza la IP del remitente.', next: 'El remitente escribe a esa dirección.' },
  tencent: {
    meaning: 'Motivos propios de Tencent: DMARC, contenido, frecuencia.',
    next: 'El número después de no= define el motivo; actúa el remitente.',
  },
  cloudflare: {
    meaning: 'El servidor detrás de Cloudflare no aceptó el mensaje.',
    next: 'Rechazó el servidor detrás de Cloudflare: el registro de Email Routing tiene la respuesta.',
  },
  'null-mx': {
    meaning: 'El dominio del destinatario declara que no recibe correo.',
    next: 'Si el dominio es suyo y debe recibir correo, quite el MX nulo (RFC 7505); si no, el remitente corrige la dirección.',
  },
  'no-mail': {
    meaning: 'El servidor no recibe correo en absoluto.',
    next: 'El MX apunta a un servidor sin servicio de correo (RFC 7504): corrija el MX si el dominio es suyo.',
  },
  'sendblaster-refused': {
    meaning:
      'El programa del remitente: alcanzó el servidor y este rechazó. La dirección es correcta; no dice qué servidor ni por qué.',
    next: 'Pida al remitente la línea SMTP completa y qué servidor la dio: su propio servicio SMTP o el MX de usted.',
  },
  'sendblaster-message': {
    meaning:
      'El programa del remitente: alcanzó el servidor y este rechazó. La dirección es correcta; no dice qué servidor ni por qué.',
    next: 'Pida al remitente la línea SMTP completa y qué servidor la dio: su propio servicio SMTP o el MX de usted.',
  },
  'sendblaster-network': {
    meaning: 'El programa del remitente: nombre o puerto del servidor incorrecto, o un problema de red.',
    next: 'Revise desde fuera su DNS, su MX y 25/TCP; si responden, el remitente revisa nombre, puerto y su red.',
  },
};
