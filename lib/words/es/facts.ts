import type * as English from '../en/facts.ts';

export const borderStatus: typeof English.borderStatus = {
  found: 'encontrado',
  none: 'ninguno: nadie desde afuera',
  ambiguous: 'ambiguo',
  unknown: 'no se conoce',
};

export const borderReason: typeof English.borderReason = {
  'outside-client': 'la primera línea suya con un cliente de afuera',
  submission: 'lo envió un usuario suyo con sesión iniciada',
  'pick-up': 'nació en su propio servidor',
  internal: 'todas sus direcciones son privadas o suyas',
  'two-addresses': 'la línea de su servidor tiene varias direcciones',
  'unread-line': 'no se pudo leer una línea de su propio servidor',
  'other-writer': 'la línea no es del programa que usa su servidor de borde',
  'nothing-own': 'no se sabe qué servidor es suyo',
  'top-foreign': 'la primera línea no es de un servidor suyo',
  'gateway-silent': 'su gateway no dejó su línea',
  unordered: 'el programa que lo guardó entrega los campos en cualquier orden',
  archived: 'es el archivo de una lista, no el mensaje como se entregó',
  'no-received': 'no hay ninguna línea Received',
};

export const hopPosition: typeof English.hopPosition = {
  own: 'se cree',
  border: 'el borde, se cree',
  claimed: 'una afirmación',
  unknown: 'no se cree',
};

export const hopReason: typeof English.hopReason = {
  'own-host': 'la escribió un servidor suyo, sobre otro suyo',
  platform: 'la escribió su plataforma de correo, sobre un servidor propio',
  gateway: 'la escribió el gateway de delante; la línea de arriba recibió de su dirección',
  'this-machine': 'la escribió un filtro de la misma máquina',
  'own-network': 'escrita con una dirección de su red',
  note: 'no nombra a nadie: no ayuda ni esconde nada',
  'outside-client': 'la escribió un servidor suyo, sobre un extraño: nadie de afuera pudo falsificarla',
  'below-border': 'está bajo el borde y vino con el mensaje',
  'below-own': 'está bajo la línea con que nació el mensaje',
  open: 'la escribió un servidor suyo, pero su cliente no está claro',
  stranger: 'nadie ha dicho que quien la escribió sea suyo',
  beyond: 'está bajo una línea por la que nadie responde',
};

export const gatewayProof: typeof English.gatewayProof = {
  network: 'una dirección de sus redes publicadas',
  name: 'por su nombre inverso confirmado',
  helo: 'solo por cómo se presentó',
};

export const belief: typeof English.belief = {
  own: 'sobre el borde, con el nombre de su servidor',
  'platform-seal': 'de Google: lo dice su sello sobre el borde',
  'platform-without-id': 'de Microsoft, sobre su línea de borde',
  'no-border': 'sin borde no se cree nada',
  'below-border': 'bajo el borde: vino con el mensaje',
  'foreign-id': 'no es un nombre suyo',
  'missing-id': 'no dice quién comprobó',
  'unparseable-id': 'no se puede leer quién comprobó',
  'renamed-original': 'renombrado por un servidor: lo que otro había dicho',
  'arc-claim': 'copia de ARC: solo informa',
};

export const client: typeof English.client = {
  sure: 'leída con certeza',
  ambiguous: 'varias direcciones',
  unread: 'dirección ilegible',
  local: 'del mismo servidor',
  submission: 'de un usuario con sesión iniciada',
};

export const platformName: typeof English.platformName = {
  google: 'Google Workspace',
  microsoft365: 'Microsoft 365',
};

export const specialUse: typeof English.specialUse = {
  loopback: 'el mismo servidor',
  'link-local': 'dirección de enlace local',
  private: 'dirección privada',
  carrier: 'dirección compartida del operador',
  documentation: 'dirección de ejemplo',
  reserved: 'dirección reservada',
};

export const because: typeof English.because = {
  range: 'la dirección está en su rango',
  chosen: 'usted lo eligió',
  claimed: 'lo afirma el mensaje',
};

export const claimKind: typeof English.claimKind = {
  'hop-address': 'en otra línea Received',
  helo: 'en el saludo del cliente (HELO)',
  from: 'en From',
  'envelope-sender': 'en el remitente del sobre',
  'dkim-domain': 'en el d= de una firma',
  'reverse-dns': 'en un nombre inverso',
};

export const fidelity: typeof English.fidelity = {
  exact: 'Los bytes tal como se guardaron.',
  newlines: 'Los bytes, salvo los fines de línea.',
  transcoded: 'Se convirtieron caracteres en el camino: los encabezados valen, una firma fallida no probaría nada.',
  truncated: 'Falta el final: los encabezados valen, el cuerpo no.',
  headers: 'Solo encabezados.',
  flattened: 'La selección perdió los saltos de línea; se repusieron ante los campos conocidos.',
};

export const repair: typeof English.repair = {
  msg: 'un archivo de mensaje de Outlook: su encabezado tal como llegó, su cuerpo rearmado',
  'double-spaced': 'una línea vacía después de cada línea',
  preface: 'el texto alrededor del encabezado',
  'smart-quotes': 'comillas tipográficas',
  'mbox-quoting': 'los «>From » de un mbox',
  bom: 'una marca de orden de bytes',
  'line-ends': 'fines de línea',
  'mbox-from': 'una línea «From » de mbox',
  'leading-blanks': 'líneas vacías al comienzo',
  quoted: 'citas con «> »',
  indented: 'sangría',
  flattened: 'saltos de línea perdidos',
  'tab-separated': 'tabulaciones entre nombre y valor',
  'lost-folds': 'pliegues convertidos en líneas sueltas',
  'no-break-spaces': 'espacios duros',
  'html-escaped': 'HTML escapado',
  'quoted-printable': 'quoted-printable en todo el mensaje',
};

export const problem: typeof English.problem = {
  'message.empty': 'No hay texto.',
  'message.no-header': 'No se encontró ningún campo de encabezado.',
  'message.msg-unread': 'El archivo no es un mensaje de Outlook, o está dañado.',
  'message.msg-headerless':
    'Este mensaje de Outlook no tiene encabezados de Internet: es un borrador, se envió desde aquí o nunca salió de Exchange.',
  'message.several': 'Parece haber {count} mensajes aquí; solo se leyó el primero.',
  'message.not-a-field': 'Una línea del encabezado no es un campo.',
  'message.too-many-fields': 'Demasiados campos: no se leyó el resto.',
  'message.nul': 'El mensaje contiene bytes NUL.',
  'message.address': 'No se puede leer una dirección.',
  'message.encoded-word': 'No se puede leer una palabra codificada.',
  'message.mime-depth': 'Partes anidadas en exceso: no se leyeron las más internas.',
  'message.too-many-parts': 'Demasiadas partes: no se leyó el resto.',
  'message.mime-boundary': 'Una parte no tiene fin, o no tiene separador.',
  'message.encoding': 'La codificación de una parte es desconocida o está dañada.',
  'received.unread': 'No se pudo leer una línea Received.',
  'received.ambiguous': 'Una línea Received tiene varias direcciones y no se sabe quién la escribió.',
  'received.date': 'No se puede leer la fecha de una línea Received.',
  'received.zone': 'La fecha de una línea Received no tiene zona horaria.',
  'received.too-long': 'Una línea Received es muy larga para leerla.',
  'received.too-many': 'Demasiadas líneas Received: no se leyó el resto.',
  'authentication.no-id': 'Un campo de resultados no dice quién comprobó.',
  'authentication.unparsed': 'No se pudo leer parte de un campo de resultados.',
  'authentication.comment-open': 'Un comentario de un campo de resultados no termina.',
  'authentication.quote-open': 'Una cita de un campo de resultados no termina.',
  'authentication.stray-domain': 'Un campo de resultados tiene un dominio donde no corresponde.',
  'authentication.no-semicolon': 'A un campo de resultados le falta un punto y coma.',
  'authentication.version': 'Un campo de resultados tiene una versión desconocida.',
  'authentication.too-long': 'Un campo de resultados es muy largo para leerlo.',
  'authentication.spf-unparsed': 'No se pudo leer un campo Received-SPF.',
};
