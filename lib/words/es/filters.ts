import type * as English from '../en/filters.ts';

export const title: typeof English.title = '¿Funcionó?';

export const believed: typeof English.believed = 'se cree: {why}';
export const claim: typeof English.claim = 'una afirmación: {why}';

export const claimsOnly: typeof English.claimsOnly = {
  title: 'Nada de aquí muestra qué hicieron sus filtros.',
  detail:
    'Lo que está bajo la línea del borde pudo venir con el mensaje. Si un filtro suyo escribe ahí, haga que escriba arriba.',
};
export const silent: typeof English.silent = {
  title: 'Sus filtros no escribieron un veredicto.',
  detail: 'Su registro (log) dice si la excepción actuó.',
};

export const unknown: typeof English.unknown = 'sin significado publicado';
export const more: typeof English.more = '{count} {count|token|tokens} más sin significado publicado';
export const unverified: typeof English.unverified = '{meaning} (sin verificar)';

export const product: typeof English.product = {
  microsoft: 'Microsoft 365, Exchange',
  google: 'Google Workspace',
  spamassassin: 'SpamAssassin o similar',
  rspamd: 'Rspamd',
  antivirus: 'Antivirus',
  greylisting: 'Lista gris (greylisting)',
  barracuda: 'Barracuda',
  proofpoint: 'Proofpoint',
  mimecast: 'Mimecast',
  cisco: 'Cisco Secure Email',
  fortimail: 'FortiMail',
  sophos: 'Sophos',
  trend: 'Trend Micro',
};

export const belief: typeof English.belief = {
  own: 'sobre el borde: lo escribió su lado',
  kept: 'propio de la plataforma: no deja entrar otro de afuera',
  'not-kept': 'la plataforma puede dejarlo entrar de afuera',
  doubled: 'hay varios y la plataforma escribe uno',
  renamed: 'lo que había escrito alguien antes que usted',
  'below-border': 'bajo el borde: pudo venir con el mensaje',
  'no-border': 'sin borde nada se cree',
};

export const outcome: typeof English.outcome = {
  malware: {
    title: 'Se filtró igual: malware o un adjunto prohibido ({tokens}).',
    detail: 'Ninguna excepción por dirección alcanza esa comprobación, ni debe hacerlo.',
  },
  threat: {
    title: 'Se filtró igual: se tomó por phishing o suplantación ({tokens}).',
    detail:
      'Una excepción por IP no anula el phishing de alta confianza. Pida al remitente que firme con DKIM y publique DMARC.',
  },
  'm365-released': {
    title: 'Se liberó de la cuarentena ({tokens}).',
    detail: 'Había quedado retenido: la excepción no actuó.',
  },
  blocked: {
    title: 'Lo detuvo una lista de bloqueo ({tokens}).',
    detail: 'Una lista de remitentes bloqueados vale más que una excepción: quite la entrada.',
  },
  'm365-marked': {
    title: 'Una regla de flujo de correo lo marcó como spam ({tokens}).',
    detail: 'Busque la regla que sube el SCL; actúa antes que el filtro de spam.',
  },
  'm365-spam': {
    title: 'Se filtró igual: se tomó por spam ({tokens}).',
    detail: 'Nada omitió el filtro de spam: compare la dirección que se juzgó (CIP) con la regla.',
  },
  spam: {
    title: 'Se filtró igual: se tomó por spam ({tokens}).',
    detail: 'Este filtro no conoce una excepción para el mensaje, o el puntaje pesó más.',
  },
  'm365-junk': {
    title: 'El filtro lo dejó pasar y la casilla lo puso en No deseado ({tokens}).',
    detail: 'Lo hizo una regla o la configuración de correo no deseado de esa casilla, no su filtro.',
  },
  greylisted: {
    title: 'La lista gris lo aplazó primero ({tokens}).',
    detail: 'La excepción de la lista gris no actuó; el remitente volvió y entró.',
  },
  'm365-ip-list-scored': {
    title: 'Coincidió su lista de IP permitidas, y el filtro de spam corrió igual ({tokens}).',
    detail: 'Lo halló limpio. Si la lista habría dejado pasar spam no se ve aquí.',
  },
  'm365-ip-list': {
    title: 'Se entregó porque coincidió su lista de IP permitidas ({tokens}).',
    detail:
      'Se omitió el filtro de spam y no se exigieron SPF, DKIM ni DMARC. Malware y phishing de alta confianza se revisaron igual.',
  },
  'exchange-ip-list': {
    title: 'Se entregó porque coincidió su lista de IP permitidas ({tokens}).',
    detail: 'Se omitió el filtro de contenido. Si corrió un antivirus no está escrito aquí.',
  },
  'own-rule': {
    title: 'Actuó la regla de Postern ({tokens}).',
    detail: 'Levanta lo que nombra; los demás filtros corrieron.',
  },
  'm365-rule': {
    title: 'Se entregó porque una regla de flujo de correo omitió el filtro de spam ({tokens}).',
    detail: 'Malware y phishing de alta confianza se revisaron igual.',
  },
  'm365-user-list': {
    title: 'Se entregó por la lista segura del propio usuario, no por su regla ({tokens}).',
    detail: 'El filtro de spam se omitió solo en esta casilla. Pruebe con una casilla que no conozca al remitente.',
  },
  'm365-sender-list': {
    title: 'Se entregó por una lista de remitentes o dominios permitidos, no por dirección ({tokens}).',
    detail: 'Cualquiera puede escribir ese remitente en From: prefiera una regla que exija la dirección y dmarc=pass.',
  },
  'ip-list': {
    title: 'Coincidió una lista de IP suya ({tokens}).',
    detail: 'El filtro de spam se omitió o se suavizó; vea en ese producto qué comprobaciones deja activas la lista.',
  },
  'approved-sender': {
    title: 'Se entregó por una lista de remitentes aprobados, no por dirección ({tokens}).',
    detail: 'Vea de quién es la lista y qué más omite.',
  },
  welcomelist: {
    title: 'Una lista de remitentes bienvenidos bajó el puntaje ({tokens}).',
    detail: 'Va por remitente, no por dirección. Las entradas sin SPF ni DKIM se pueden falsificar.',
  },
  'all-trusted': {
    title: 'Todos los servidores del recorrido se tomaron por suyos ({tokens}).',
    detail: 'Quite las direcciones ajenas de trusted_networks: no es una lista de permitidos.',
  },
  'm365-skipped': {
    title: 'El filtro de spam se omitió por otro motivo ({tokens}).',
    detail: 'Correo entre usuarios propios, por ejemplo. No muestra que una excepción haya actuado.',
  },
  'greylist-exempt': {
    title: 'La lista gris lo dejó pasar por su lista de IP ({tokens}).',
    detail: 'Solo se omitió la lista gris; los demás filtros corrieron.',
  },
  'm365-clean': {
    title: 'Se filtró y se halló limpio ({tokens}).',
    detail: 'Nada se omitió: si debía actuar una excepción, no actuó.',
  },
  clean: {
    title: 'Se filtró y se halló limpio ({tokens}).',
    detail: 'Nada muestra que se haya omitido un filtro.',
  },
  seen: {
    title: 'Un filtro lo vio y no escribió un veredicto ({tokens}).',
    detail: 'Su registro (log) dice si la excepción actuó.',
  },
};

export const meaning: typeof English.meaning = {
  spam: 'tomado por spam',
  'not-spam': 'no tomado por spam',
  score: 'puntaje de spam: mientras más alto, más lo parece',
  'part-score': 'puntaje de una parte del filtro',
  threshold: 'puntaje desde el que actúa',
  scanned: 'miró el mensaje',
  'virus-scanned': 'revisado por antivirus',
  'virus-clean': 'revisado por antivirus, sin hallazgos',
  'virus-found': 'virus hallado',
  banned: 'tipo de adjunto prohibido',
  'client-seen': 'dirección que vio conectarse',
  policy: 'políticas que coincidieron',
  'own-rule': 'actuó la regla que escribió Postern',
  dnswl: 'en la lista pública dnswl.org, no en la suya',
  bayes: 'lo que aprendió de correo anterior',
  'sfv-blk': 'bloqueado: en los remitentes bloqueados del usuario',
  'sfv-nspm': 'el filtro de spam lo halló limpio',
  'sfv-sfe': 'omitido: en los remitentes seguros del usuario',
  'sfv-ska': 'omitido: remitente o dominio permitido en una política contra spam',
  'sfv-skb': 'remitente o dominio bloqueado en una política contra spam',
  'sfv-ski': 'omitido: correo interno, o la lista de IP permitidas junto a IPV:CAL',
  'sfv-skn': 'omitido: marcado como limpio antes del filtro, por una regla de flujo por ejemplo',
  'sfv-skq': 'liberado de la cuarentena',
  'sfv-sks': 'marcado como spam antes del filtro, por una regla de flujo por ejemplo',
  'sfv-spm': 'el filtro de spam lo tomó por spam',
  'ipv-cal': 'la dirección está en su lista de IP permitidas',
  'ipv-nli': 'la dirección no está en ninguna lista',
  'ip-on-allow-list': 'la dirección está en la lista de IP permitidas',
  'scl-skipped': 'filtro de spam omitido',
  'scl-clean': 'no es spam',
  'scl-spam': 'spam',
  'scl-high': 'spam de alta confianza',
  'cat-none': 'sin categoría de amenaza',
  'cat-malware': 'malware',
  'cat-attachment': 'adjunto de un tipo bloqueado',
  'cat-phishing': 'phishing',
  'cat-high-phishing': 'phishing de alta confianza: ninguna lista lo anula',
  'cat-impersonation': 'suplantación de marca, dominio o usuario',
  'cat-spoof': 'suplantación (spoofing)',
  'cat-spam': 'spam',
  'cat-high-spam': 'spam de alta confianza',
  'cat-bulk': 'correo masivo',
  'cat-outbound': 'spam saliente',
  cip: 'la dirección que se juzgó',
  'cip-none': 'sin dirección: vino de adentro',
  country: 'país de esa dirección',
  language: 'idioma del texto',
  helo: 'cómo se presentó el cliente',
  'reverse-dns': 'nombre inverso de esa dirección',
  'dir-inbound': 'entrante',
  'dir-outbound': 'saliente',
  'dir-internal': 'interno',
  'safety-tip': 'sospecha de phishing; se muestra un aviso',
  'first-contact': 'primer contacto; se muestra un aviso',
  bulk: 'correo masivo',
  bcl: 'nivel de quejas por correo masivo, de 0 a 9',
  'dest-inbox': 'entregado en la bandeja de entrada',
  'dest-junk': 'entregado en No deseado',
  'dest-folder': 'entregado en una carpeta que eligió el usuario',
  'dest-rule': 'qué decidió la carpeta',
  'auth-anonymous': 'de afuera, sin iniciar sesión',
  'auth-internal': 'tomado por correo interno',
  'auth-partner': 'por un conector de socio',
  'auth-source': 'servidor que clasificó al remitente',
  'skip-listed': 'la dirección detrás de su gateway, por el filtrado mejorado',
  'custom-spam': 'un ajuste del filtro avanzado lo tomó por spam',
  welcomelist: 'en una lista de bienvenidos, solo por remitente',
  'welcomelist-authenticated': 'en una lista de bienvenidos, con SPF o DKIM aprobado',
  'welcomelist-default': 'en la lista de bienvenidos que trae el filtro',
  blocklist: 'en una lista de bloqueo',
  'all-trusted': 'todos los servidores del recorrido cuentan como suyos',
  shortcircuit: 'una prueba puso fin al filtrado',
  'customary-ip-list': 'como suele llamarse una lista de IP permitidas',
  'rspamd-greylist': 'la lista gris lo miró',
  'greylist-delayed': 'aplazado primero; el remitente volvió',
  'greylist-ip-listed': 'no se aplazó: la dirección está en la lista',
  'greylist-not-delayed': 'no se aplazó',
  phishing: 'tomado por phishing',
  'not-phishing': 'no tomado por phishing',
  'approved-sender': 'en una lista de remitentes aprobados',
  'no-approved-sender': 'en ninguna lista de remitentes aprobados',
  'sender-group': 'grupo de remitentes que tomó la conexión',
  'allowed-group': 'tomó la conexión el grupo permitido: sin antispam',
  'trusted-policy': 'la política de confianza: sin antispam',
  reputation: 'reputación de la dirección',
  impersonation: 'resultado de la comprobación de suplantación',
  'signed-in': 'de un usuario que había iniciado sesión',
};
