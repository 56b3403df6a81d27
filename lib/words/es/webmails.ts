import type * as English from '../en/webmails.ts';

const OPEN = 'Abra un mensaje y presione Postern otra vez.';
const SHOW = 'Abra la fuente del mensaje y presione Postern otra vez.';

export const empty: typeof English.empty = {
  roundcube: {
    title: 'Abra un mensaje y presione Postern otra vez.',
    clicks: ['En Roundcube, abra «Más» sobre el mensaje.', 'Elija «Mostrar código» (o «Mostrar fuente»).'],
  },
  gmail: {
    title: 'Abra el mensaje original y presione Postern otra vez.',
    clicks: ['En Gmail, abra el menú ⋮ del mensaje.', 'Elija «Mostrar original».'],
  },
  outlook: {
    title: SHOW,
    clicks: [
      'En Outlook, abra el menú ⋯ del mensaje y vaya a «Ver».',
      'Elija «Ver el origen del mensaje» o «Ver detalles del mensaje».',
    ],
  },
  owa: {
    title: SHOW,
    clicks: ['En Outlook en la Web, abra el menú ⋯ del mensaje.', 'Elija «Ver detalles del mensaje».'],
  },
  sogo: { title: OPEN, clicks: ['En SOGo, abra el menú ⋮ del mensaje.', 'Elija «Ver el código fuente del mensaje».'] },
  zimbra: {
    title: SHOW,
    clicks: ['En Zimbra o Carbonio, abra «Acciones» en el mensaje.', 'Elija «Mostrar original».'],
  },
  horde: {
    title: SHOW,
    clicks: [
      'En Horde, abra el mensaje en su propia ventana.',
      'Elija «Ver fuente». Si no está, su administrador la desactivó.',
    ],
  },
  snappymail: {
    title: OPEN,
    clicks: ['En SnappyMail o RainLoop, abra el menú ☰ del mensaje.', 'Elija «Ver original».'],
  },
  nextcloud: {
    title: SHOW,
    clicks: ['En Nextcloud Mail, abra el menú ⋯ del mensaje.', 'Elija «Más acciones» y luego «Ver código fuente».'],
  },
  'open-xchange': {
    title: SHOW,
    clicks: ['Abra el menú ⋯ del mensaje.', 'Elija «Ver fuente» (o «Ver código fuente»).'],
  },
  yahoo: { title: SHOW, clicks: ['En Yahoo o AOL, abra el menú ⋯ del mensaje.', 'Elija «Ver mensaje sin formato».'] },
  icloud: {
    title: SHOW,
    clicks: [
      'En iCloud, abra el menú ⋯ del mensaje.',
      'Elija «Mostrar todas las cabeceras», o la fuente si la ofrece.',
    ],
  },
  proton: {
    title: SHOW,
    clicks: ['En Proton, abra el menú ⋯ del mensaje.', 'Elija «Ver encabezados» (o «Ver cabeceras»).'],
  },
  fastmail: { title: SHOW, clicks: ['En Fastmail, abra «Actions» en el mensaje.', 'Elija «Show raw message».'] },
  zoho: { title: SHOW, clicks: ['En Zoho, abra el menú ⋯ del mensaje.', 'Elija «Mostrar original».'] },
  gmx: {
    title: 'Muestre el encabezado completo y presione Postern otra vez.',
    clicks: ['Presione la ⓘ junto al remitente.', 'Elija «Extended header» («Erweiterter Header»).'],
  },
  yandex: {
    title: SHOW,
    clicks: ['En Yandex Mail, abra el menú ⋯ del mensaje.', 'Elija «Message properties» («Свойства письма»).'],
  },
  mailru: { title: SHOW, clicks: ['En Mail.ru, abra «Ещё» en el mensaje.', 'Elija «Служебные заголовки».'] },
  kerio: { title: SHOW, clicks: ['En Kerio, abra el menú del mensaje.', 'Elija «Ver código fuente».'] },
  mdaemon: { title: SHOW, clicks: ['En MDaemon Webmail, abra «Más» en el mensaje.', 'Elija «Ver fuente».'] },
  icewarp: {
    title: SHOW,
    clicks: ['En IceWarp, abra el menú del mensaje.', 'Elija «Ver código fuente» o «Encabezados».'],
  },
  cypht: { title: SHOW, clicks: ['En Cypht, abra el mensaje.', 'Elija «Show Source».'] },
  mailpit: {
    title: OPEN,
    clicks: ['En Mailpit, abra un mensaje.', 'Si no basta, abra su vista «Raw» en una pestaña.'],
  },
  mailhog: { title: SHOW, clicks: ['En MailHog, abra un mensaje.', 'Elija la pestaña «Source».'] },
  hyperkitty: {
    title: 'El archivo de una lista no es lo que se entregó.',
    clicks: ['Abra el mensaje en la casilla que lo recibió.', 'Muestre ahí su fuente y presione Postern.'],
  },
  quarantine: {
    title: 'Muestre el encabezado del mensaje y presione Postern otra vez.',
    clicks: [
      'Abra el mensaje en la cuarentena.',
      'Elija «Ver encabezado del mensaje», o lo que haga sus veces; o seleccione el encabezado.',
    ],
  },
  'text-page': {
    title: 'Esta página no muestra un mensaje.',
    clicks: ['Abra la fuente del mensaje en su webmail.', 'Presione Postern en esa página.'],
  },
  generic: {
    title: SHOW,
    clicks: [
      'Busque en el menú del mensaje «Mostrar original» o «Ver código fuente».',
      'O seleccione sus encabezados.',
    ],
  },
};

export const opens: typeof English.opens = {
  tab: 'Se abre en otra pestaña: presione Postern ahí.',
  window: 'Se abre en otra ventana. Si no tiene barra, haga clic derecho en ella.',
  dialog: 'Déjela abierta mientras presiona Postern.',
};

export const proof: typeof English.proof = {
  code: 'Escrito según código público; no se probó con el webmail en marcha.',
  unverified: 'Sin verificar: nadie lo ha probado con el webmail real.',
};

export const origin: typeof English.origin = {
  download: 'Leído de {product}, en la dirección de su propia fuente.',
  document: 'Leído de una página de solo texto[ de {product}].',
  element: 'Leído de la fuente que muestra {product}.',
  selection: 'Leído de lo seleccionado[ en {product}].',
  unknown:
    'Leído de un trozo de esta página. Quien escribió la página, o un correo que ella muestra, pudo escribirlo también.',
};

export const framesAsk: typeof English.framesAsk = {
  ask: 'Permitir que Postern lea ahí',
  why: 'El navegador preguntará por {sites}. Postern lee ahí solo cuando usted presiona su botón.',
  given: 'Ahora presione Postern en la página otra vez.',
};

export const report: typeof English.report = {
  copy: 'Copiar un informe de esta falla',
  holds: 'No lleva correo ni la dirección de ninguna página.',
};

export const failure: typeof English.failure = {
  'no-source': {
    title: 'En esta página no hay fuente de un mensaje.',
    next: 'Muestre la fuente del mensaje, o péguela abajo.',
  },
  'several-messages': {
    title: 'Hay más de un mensaje en esta página.',
    next: 'Seleccione los encabezados del que busca, o ábralo solo.',
  },
  'foreign-frame': {
    title: 'Este webmail guarda sus mensajes en un marco de otro sitio.',
    next: 'El navegador no deja que Postern mire ahí: copie la fuente y péguela abajo.',
  },
  'not-a-message': {
    title: 'El texto de esta página no es un mensaje.',
    next: 'Un mensaje comienza con campos como Received o From. Muestre su fuente, o péguela abajo.',
  },
  refused: {
    title: 'El webmail no entregó el mensaje.',
    next: 'Puede haber vencido la sesión. Recargue la página, o muestre la fuente y presione Postern ahí.',
  },
  changed: {
    title: 'Este webmail cambió desde que Postern lo aprendió.',
    next: 'Muestre la fuente del mensaje y presione Postern ahí, o péguela abajo.',
  },
  archive: {
    title: 'El archivo de una lista no es lo que se entregó.',
    next: 'Sus líneas Received y resultados están quitados o reescritos: de ahí no se lee ningún borde.',
  },
  viewer: {
    title: 'El navegador muestra este archivo en un visor propio.',
    next: 'Las extensiones no ven nada ahí. Guarde el archivo y ábralo aquí, o pegue el texto abajo.',
  },
  'view-source': {
    title: 'Es la vista del HTML de una página en el navegador.',
    next: 'Las extensiones no pueden leerla. Seleccione los encabezados y haga clic derecho, o cópielos y péguelos abajo.',
  },
  'no-answer': {
    title: 'La página no respondió a tiempo.',
    next: 'Recárguela, o muestre la fuente del mensaje y presione Postern ahí.',
  },
  unreachable: {
    title: 'El navegador no deja que las extensiones lean esta página.',
    next: 'Copie la fuente y péguela abajo.',
  },
  'too-big': { title: 'El archivo es muy grande.', next: 'Pegue solo los encabezados: bastan.' },
  'not-text': { title: 'El archivo no es un mensaje.', next: 'Guarde el mensaje como .eml, o pegue su fuente.' },
  'msg-headerless': {
    title: 'Este mensaje de Outlook no tiene encabezados de Internet.',
    next: 'Es un borrador, se envió desde aquí o nunca salió de Exchange. Pida el de quien lo recibió.',
  },
  'msg-unread': {
    title: 'El archivo de Outlook no se puede leer.',
    next: 'Guarde el mensaje otra vez, o pegue sus encabezados de Internet.',
  },
};
