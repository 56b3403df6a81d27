import type * as English from '../../en/targets/gateways.ts';

const NO_SCORE = { reputation: 'sin puntaje de spam', content: 'spam y phishing; el malware sigue activo' };

export const targets: typeof English.targets = {
  'proofpoint-essentials': { layers: NO_SCORE, questions: {} },
  'proofpoint-pps': {
    layers: { ...NO_SCORE, rate: 'el control SMTP de tasa tiene sus propias excepciones' },
    questions: {},
  },
  mimecast: {
    layers: { reputation: 'otra política lo haría y omitiría el análisis de spam: no se genera' },
    questions: {},
  },
  'barracuda-cloud': { layers: { rate: 'estos rangos no se cuentan' }, questions: {} },
  'barracuda-esg': { layers: { rate: 'estos rangos no se cuentan' }, questions: {} },
  'cisco-esa': {
    layers: {
      connect: 'se aceptan antes de que se frene a los sospechosos',
      rate: 'sin límite de destinatarios por hora',
      reputation: 'su grupo va antes de los que dependen de la reputación',
    },
    questions: {
      listener: { label: 'Listener público', help: 'El que recibe correo de fuera.' },
      before: {
        label: 'Grupo de los sospechosos',
        help: 'El nuestro va encima y queda debajo de los bloqueados: decide el primer grupo que coincide.',
      },
      policy: {
        label: 'Política de flujo de hoy',
        help: 'La que recibe el buen correo de desconocidos: la nuestra es igual, salvo el límite.',
      },
    },
  },
  fortimail: {
    layers: { connect: 'un perfil de sesión sin límites', rate: 'un perfil de sesión sin límites' },
    questions: {
      'session-profile': {
        label: 'Perfil de sesión sin límites',
        help: 'Créelo antes: una copia del de hoy con los números de conexiones, mensajes y destinatarios por cliente en 0.',
      },
      profiles: {
        label: 'Perfiles de la política IP de hoy',
        help: 'Como profile-antispam=inbound,profile-antivirus=high; none solo si la de hoy no tiene ninguno. Una política analiza solo con los suyos.',
      },
      before: {
        label: 'Id de la política IP de hoy',
        help: 'Las nuestras van encima: decide la primera que coincide.',
      },
      present: {
        label: 'Redes ya exentas',
        help: 'Las del remitente que están hoy, con comas: quedan como están, también al deshacer. Vacío: ninguna.',
      },
    },
  },
  'sophos-email': {
    layers: {
      reputation: 'sin puntaje de spam',
      content: 'spam, suplantación, control de datos; el malware sigue activo',
    },
    questions: {},
  },
  trend: { layers: { reputation: 'sin reputación de direcciones ni control de DNS inverso' }, questions: {} },
  'symantec-cloud': { layers: NO_SCORE, questions: {} },
  spamexperts: { layers: { connect: 'sin límite de conexiones simultáneas' }, questions: {} },
  spamtitan: { layers: { rate: 'una cuenta que nadie alcanza' }, questions: {} },
  hornetsecurity: { layers: {}, questions: {} },
  'proxmox-mail-gateway': {
    layers: { reputation: 'sin listas de bloqueo ni verificación del destinatario' },
    questions: {
      present: {
        label: 'Redes que ya están en la lista',
        help: 'Las del remitente que están hoy, con comas: quedan como están, también al deshacer. Vacío: ninguna.',
      },
    },
  },
  libraesva: { layers: {}, questions: {} },
  clearswift: { layers: {}, questions: {} },
};

export const notes: typeof English.notes = {
  'gateway.in-front': 'Si hay otro gateway delante, este solo ve aquel: abra el de delante, y nunca lo anote aquí.',
  'gateway.no-rate': 'No levanta ningún límite por hora: aquí no hay nada documentado para eso.',
  'proofpoint-essentials.skips':
    'Lo que llega de estos rangos no se analiza como spam. Qué más omite la lista no está documentado.',
  'proofpoint-essentials.split':
    'No acepta redes más anchas que /24: los rangos más anchos se escriben como /24, las mismas direcciones.',
  'proofpoint-pps.skips': 'Para esta ruta, todo el módulo de spam no hace nada. Antivirus y firewall de correo siguen.',
  'proofpoint-pps.checkbox':
    'Si la casilla está hoy sin marcar, vea antes qué rutas ya nombra su lista: al marcarla valdría también para ellas.',
  'proofpoint-pps.networks':
    'El manual muestra direcciones sueltas; que la condición acepte una red no está verificado: pruebe con una dirección.',
  'proofpoint-pps.rate': 'No levanta el control SMTP de tasa (rate): ese tiene sus propias excepciones.',
  'mimecast.broad':
    'También existe Permitted Senders, por rangos de origen: omite reputación, greylisting y análisis de spam, y no se genera.',
  'mimecast.labels':
    'Los nombres de la opción y de las fechas no están verificados: elija lo que no aplique greylisting.',
  'mimecast.spoofing':
    'Nunca una excepción de la protección contra suplantación, impersonation o URL: esas son para simulacros.',
  'barracuda-cloud.log': 'El registro ya no debe decir «Rate Control» para estos rangos. El límite es por 30 minutos.',
  'barracuda-cloud.broad':
    'También existe IP Address Policies, Exempt: omite el puntaje de spam, entre dos rangos gana el mayor, y no se genera.',
  'barracuda-esg.log':
    'El registro ya no debe decir «Rate Control» para estos rangos. El límite es por 30 minutos; si la lista tiene comentario depende del firmware: sin él, anote los rangos para deshacer.',
  'barracuda-esg.broad':
    'También existe IP Filters, Allowed IP/Range: omite el control de tasa, el puntaje de spam y todas las listas de bloqueo, y no se genera.',
  'barracuda.forwarder':
    'Nunca entre los que reenvían: creería las líneas Received de más abajo, que cualquiera puede escribir.',
  'cisco-esa.first-match':
    'Decide el primer grupo que coincide: un rango que esté en un grupo de más arriba, el de los bloqueados por ejemplo, se queda ahí.',
  'cisco-esa.commit': 'Nada vale antes de Commit. Un clúster lo toma en el nivel en que usted está.',
  'cisco-esa.broad': 'También existe ALLOWED_LIST: su política quita el antispam, y no se genera.',
  'cisco-esa.relay': 'Nunca el grupo de los que pueden reenviar (relay).',
  'fortimail.session-profile':
    'Una política tiene un perfil de sesión. Copie el de hoy, ponga en 0 solo sus límites por cliente, conserve SPF, DKIM y lo demás.',
  'fortimail.move':
    'Las políticas nuevas quedan al final, detrás de la que atrapa todo: súbalas, como dicen los pasos.',
  'fortimail.next-id':
    'Que «edit 0» tome el siguiente id libre no está verificado en FortiMail: si lo rechaza, use números libres.',
  'fortimail.session-stays': 'Deshacer deja el perfil de sesión, que es suyo.',
  'sophos-email.skips':
    'Por dirección no hay «Enforce Sender Authentication»: SPF, DKIM y DMARC ya no deciden. Se omiten antispam, suplantación, país, idioma y control de datos; el malware se sigue buscando.',
  'sophos-email.duplicates': 'Deje «Override duplicates» sin marcar: quitaría una entrada igual de los bloqueados.',
  'sophos-email.appliance':
    'En el appliance es Allow Lists: Hosts si no hay nada delante, Senders detrás de un filtro; nunca un trusted relay.',
  'trend.bypass':
    'Si hoy está marcada la omisión del análisis de spam, vale para toda la lista, también para lo nuestro: entonces no use esta lista.',
  'trend.sender-filter': 'También existe Sender Filter, Approved: omite phishing y reputación web, y no se genera.',
  'symantec-cloud.skips':
    'Lo que llega de estos rangos no se analiza como spam. Si SPF y DMARC siguen decidiendo no está documentado.',
  'spamexperts.super-admin':
    'Solo un Super-Admin ve esta lista; si se la aloja un proveedor, pídaselo con estos valores.',
  'spamexperts.ticks': 'Una casilla, un control. Los de contenido, EHLO y DNS siguen activos.',
  'spamtitan.source':
    'Qué opción de Source acepta una red no está verificado. Una política por rango, ya que toma un solo origen.',
  'spamtitan.imprecise':
    'Cuenta solo aproximadamente, con hasta un 10 % de error. Policies debe estar activado para que haga algo.',
  'spamtitan.allowed-ip':
    'La lista Allowed IP no se usa: omite antivirus y adjuntos prohibidos, y el greylisting sigue igual.',
  'hornetsecurity.by-from':
    'Su lista de permitidos compara el From del encabezado, que cualquiera puede escribir: rechazado.',
  'hornetsecurity.compliance-filter':
    'El Compliance Filter dejaría pasar más que spam, también contenido y amenazas: rechazado.',
  'hornetsecurity.ask-vendor': 'Lo que ayuda: pida al fabricante que exima los rangos publicados.',
  'proxmox-mail-gateway.skips':
    'Omite a la vez greylisting, verificación del destinatario, listas de bloqueo y SPF: no tiene nada más estrecho. El sistema de reglas, spam y virus, lo sigue viendo todo.',
  'proxmox-mail-gateway.rate': 'No levanta límites (rate): los de su Postfix siguen.',
  'proxmox-mail-gateway.cluster': 'Como root; en un clúster, en cualquier nodo: la lista la guarda el principal.',
  'libraesva.by-from':
    'Sus entradas son pares de From y To; no se encontró ninguna excepción por dirección ni de un límite.',
  'libraesva.trusted': 'Nunca entre las redes de confianza, que pueden reenviar (relay).',
  'libraesva.ask-vendor': 'Lo que ayuda: pida al fabricante que exima los rangos publicados.',
  'clearswift.ticks': 'Una casilla, un control. Junk, SPF, DKIM, DMARC y suplantación quedan sin marcar.',
  'clearswift.additive':
    'Donde se superponen entradas, valen las casillas de todas: busque una anterior con más casillas.',
};
