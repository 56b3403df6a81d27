import type { findings as English } from '../en/findings.ts';

export const findings: typeof English = {
  'in-range': {
    title: 'En la lista que publicó {sender}',
    detail: '{range}: muestra quién lo transportó, no quién lo escribió',
    next: 'Abra la puerta solo si el veredicto dice genuino',
  },
  'out-of-range': {
    title: 'Fuera de la lista que publicó {sender}',
    detail: '[El rango más cercano es {nearest}][, a {distance} {distance|dirección|direcciones}]',
    next: 'No abra nada para {ip}; pregunte a {sender} desde qué direcciones envía',
  },
  'dmarc-pass': {
    title: 'DMARC aprobado[ para {domain}]',
    detail: 'Lo dice su propio servidor[: {authservId}]',
    next: 'Nada: habla a favor del mensaje',
  },
  'dmarc-fail': {
    title: 'DMARC falló[ para {domain}]',
    detail: 'Lo dice su propio servidor[: {authservId}]',
    next: 'No abra nada; envíe este informe al remitente',
  },
  'dkim-checked': {
    title: 'Firma válida de {domain}',
    detail:
      'DKIM, comprobada aquí por Postern[, clave {selector}][, con la clave {pasted} que usted pegó][, con la clave {profiled} del perfil del remitente]',
    next: 'Nada: habla a favor del mensaje',
  },
  'dmarc-checked': {
    title: 'DMARC {result} para {domain}',
    detail: 'Comprobado aquí por Postern, según RFC 9989',
    next: 'Nuestra comprobación cuenta antes que la palabra de un servidor',
  },
  'checks-disagree': {
    title: '{method}: su servidor dice {server}, Postern encuentra {own}',
    detail: '[{domain}: ]la palabra del servidor y nuestra comprobación difieren; cuenta la nuestra',
    next: 'Averigüe qué cambió desde entonces: un filtro detrás de ese servidor, o un registro del DNS',
  },
  'check-refused': {
    title: 'Una firma de {domain} que no se acepta',
    detail: 'Es válida, pero {why}',
    next: 'No abra nada por ella; pida a {domain} que firme todo el cuerpo y lo que se muestra, con RSA 2048 y SHA-256',
  },
  'dkim-aligned': {
    title: 'Firma válida[ de {domain}]',
    detail: 'DKIM, según su propio servidor[: {authservId}]',
    next: 'Nada: habla a favor del mensaje',
  },
  'nobody-said': {
    title: 'Nadie responde[ por {domain}]',
    detail: 'Ningún servidor suyo escribió un resultado DMARC ni un «pass» de DKIM de ese dominio',
    next: 'Haga que su servidor de borde compruebe DKIM y DMARC, o pida al remitente que firme',
  },
  spf: {
    title: 'SPF: {result}',
    detail: 'SPF mira el remitente del sobre[, {domain}]; por sí solo nada dice de From',
    next: 'Nada: no pesa en el veredicto',
  },
  'conflicting-results': {
    title: 'Los resultados de sus servidores se contradicen',
    detail: '[{method}: {results}. ]Ninguno cuenta como aprobado',
    next: 'Averigüe qué filtro suyo escribió cada uno; hasta entonces no crea ninguno',
  },
  'claimed-below': {
    title: 'Que sea de {sender} es solo una afirmación',
    detail: '{value}, {kind}: cualquiera puede escribirlo',
    next: 'No lo cuente: juzgue por la dirección del borde',
  },
  'forged-results': {
    title: 'Un «{result}» escrito más abajo',
    detail: 'Nombra a su servidor, {authservId}, pero vino con el mensaje',
    next: 'Haga que su servidor de borde quite los resultados entrantes que llevan su nombre (RFC 8601 §5)',
  },
  'unbelieved-pass': {
    title: 'Un «pass» que no se cree',
    detail: '[{authservId}: ]{why}',
    next: 'Si ese servidor es suyo, agréguelo a sus servidores',
  },
  'several-from': {
    title: '{count} campos From',
    detail: 'Los programas difieren en cuál muestran y cuál comprueban',
    next: 'No abra nada: el correo honesto tiene un solo From',
  },
  'no-from': {
    title: 'Sin campo From',
    detail: 'No hay dominio por el que alguien pueda responder',
    next: 'No abra nada: el correo honesto tiene From',
  },
  'odd-from': {
    title: 'From no nombra un único dominio',
    detail: '{form}[: {domains}]',
    next: 'No abra nada; pida al remitente una sola dirección, escrita sin rodeos, en From',
  },
  'hidden-from': {
    title: 'Un {name} que solo algunos programas ven',
    detail: 'Hay espacios o caracteres raros en su nombre: un programa lo comprueba y otro lo pasa por alto',
    next: 'No abra nada: ningún servidor de correo escribe así un campo',
  },
  'pushed-away': {
    title: 'Empujado fuera de la pantalla',
    detail: '{name} tiene tantos espacios, o un nombre tan largo, que lo que sigue no se ve',
    next: 'Lea el código hasta el final antes de creer lo que se muestra',
  },
  'name-is-address': {
    title: 'El nombre mostrado es otra dirección',
    detail: 'Muestra una dirección de {shown}; el mensaje es de {domain}',
    next: 'No abra nada por el nombre; pregunte a {shown} por una vía conocida',
  },
  'lookalike-domain': {
    title: 'Un dominio que imita a otro: {unicode}',
    detail: 'En DNS es {domain}, {place}: {script}[, {looks}]',
    next: 'No abra nada; compárelo con el dominio que tiene registrado',
  },
  'bidi-controls': {
    title: 'Texto dado vuelta en {name}',
    detail: '{character} hace que la pantalla muestre las letras en otro orden que el escrito',
    next: 'Lea {name} en el código, no en la pantalla',
  },
  'unseen-characters': {
    title: 'Caracteres invisibles en {name}',
    detail: '{character}: un programa se detiene ahí, otro lo omite, y cada uno lee otro remitente',
    next: 'No abra nada: ningún programa de correo escribe eso',
  },
  'glued-line': {
    title: 'Texto detrás de la línea de su servidor',
    detail:
      '«{text}» está detrás de la fecha que escribió {server}: el mensaje empezaba con un espacio, para pasar por parte de la línea',
    next: 'No abra nada; haga que {server} rechace un mensaje que empieza con un espacio',
  },
  'odd-results': {
    title: 'Alguien escribió en los resultados de su servidor',
    detail: '{method}: «{value}» tiene lo que ningún dominio tiene, y los programas leen resultados distintos',
    next: 'No abra nada; actualice el programa que lo escribió, o haga que rechace esos nombres',
  },
  'groundless-dmarc': {
    title: 'Un «pass» de DMARC sin fundamento',
    detail: 'Ni SPF ni DKIM aprobaron para {domain} en los resultados de su propio servidor',
    next: 'No abra nada; actualice el programa que comprueba DMARC',
  },
  'body-appended': {
    title: 'Texto detrás de la parte firmada',
    detail: 'Hay {bytes} {bytes|byte|bytes} detrás de lo que firmó {domain} (l=): cualquiera pudo agregarlos',
    next: 'No abra nada; pida a {domain} que firme sin l=',
  },
  'stale-signature': {
    title: 'Una firma del pasado',
    detail: '{how} {days} {days|día|días} antes de que el mensaje llegara: puede ser uno viejo enviado otra vez',
    next: 'No abra nada; pregunte a {domain} si lo envió ahora',
  },
  'unsigned-field': {
    title: '{name} no está firmado',
    detail: 'La firma de {domain} lo deja fuera: quien transportó el mensaje pudo escribirlo',
    next: 'Pida a {domain} que firme {name}',
  },
  'doubled-field': {
    title: '{name} está {count} veces',
    detail: 'Con palabras distintas: los programas difieren en cuál muestran, y una firma puede cubrir otro',
    next: 'Compárelos en el código; el correo honesto tiene uno',
  },
  'sender-elsewhere': {
    title: '{name} es de otro',
    detail: 'Nombra a {address}, y From es de {domain}',
    next: 'Pregunte a {domain} si ese servicio es suyo; cuando firmen el campo, cuenta',
  },
  'reply-elsewhere': {
    title: 'Las respuestas van a otra parte',
    detail: 'A {address}, y From es de {domain}',
    next: 'Responda a una dirección conocida; cuando {domain} firme Reply-To, cuenta',
  },
  'null-sender': {
    title: 'Sin remitente del sobre',
    detail: 'SPF ({result}) mira entonces el saludo del cliente, que nada dice de From',
    next: 'Nada si es un rebote; si no, pida DKIM al remitente',
  },
  'odd-helo': {
    title: 'Un saludo hecho para leerse mal',
    detail: '«{helo}» no es ni un nombre ni una dirección',
    next: 'Nada: la dirección del borde se leyó sin él',
  },
  'idn-domain': {
    title: 'Un dominio con letras fuera de ASCII',
    detail: '{unicode} es {domain} en DNS',
    next: 'Compárelo con el dominio que tiene registrado',
  },
  'witness-disagrees': {
    title: 'Dos de sus testigos discrepan',
    detail: '{witness} vio {ip}; la línea del borde dice {border}',
    next: 'Revise si a la lista de sus servidores le falta uno que está delante del suyo',
  },
  'saw-only-gateway': {
    title: 'Un filtro juzgó su propio gateway, {ip}',
    detail: '{witness}: no vio {border}; nada que exceptúe por esa dirección puede coincidir',
    next: 'Haga la excepción en el gateway; en Microsoft 365, nombre su gateway en el filtrado mejorado',
  },
  'looked-behind-gateway': {
    title: 'Microsoft 365 miró detrás de su gateway',
    detail: 'Tomó el mensaje de {server} y juzgó {ip}: actuó el filtrado mejorado',
    next: 'Nada: las reglas por dirección comparan la correcta',
  },
  'exemption-too-wide': {
    title: 'Una excepción dejó entrar lo que no debía',
    detail: '[DMARC {dmarc}. ][{ip} está fuera de la lista que publicó {sender}. ]Actuó: {tokens}',
    next: 'Redúzcala a los rangos publicados y exija dmarc=pass donde el producto pueda',
  },
  'still-filtered': {
    title: 'Un filtro suyo actuó igual',
    detail: '{tokens}',
    next: 'Vea en la capa que lo escribió si la excepción nombra[ {ip} y] a este remitente',
  },
  'other-list-acted': {
    title: 'Pasó por otra lista, no por su regla',
    detail: '{tokens}',
    next: 'Pruebe con un destinatario que no conozca al remitente; lo que va solo por nombre se falsifica',
  },
  'exemption-acted': {
    title: 'La excepción actuó',
    detail: '{tokens}',
    next: 'Anote el día en que debe revisarse',
  },
  backscatter: {
    title: 'Su remitente probablemente nunca envió esto',
    detail:
      'El mensaje devuelto lo entregó {ip}[, fuera de la lista que publicó {sender}]; nada en él es de {domain}[: su Message-ID nombra a {messageId}]',
    next: 'No abra nada: otro usó esa dirección como remitente',
  },
  'clock-skew': {
    title: 'Un reloj está corrido {seconds} s',
    detail: '[{server} fecha su línea antes que la de abajo][; el reloj corrido es el de {off}]',
    next: 'Si ese servidor es suyo, ajuste su reloj por NTP',
  },
  bimi: {
    title: 'Un logotipo para que lo muestre la casilla (BIMI)',
    detail: '{fields}: se nombra, no se juzga',
    next: 'Nada: un logotipo no prueba ningún remitente; guíese por DMARC',
  },
  dkim2: {
    title: 'Firmado también con DKIM2',
    detail: '{fields}: se nombra, no se juzga, pues DKIM2 es todavía un borrador',
    next: 'Nada: guíese por DKIM y DMARC',
  },
  'border-ambiguous': {
    title: 'No hay una única dirección',
    detail: '{reason}[: {candidates}]',
    next: 'No adivine: busque la conexión en el registro (log) de su servidor',
  },
  'not-delivered': {
    title: 'No es el mensaje entregado',
    detail: '{reason}',
    next: 'Pida la fuente de la casilla que lo recibió',
  },
  'border-unknown': { title: 'No se conoce el borde', detail: '{reason}', next: 'Diga qué servidores son suyos' },
  'behind-gateway': {
    title: 'Solo se vio {product}',
    detail: '{ip}: {proof}. Quién le entregó el mensaje está más abajo',
    next: 'Si está delante de su correo, dígalo en sus servidores[; aquí no se conocen sus redes: agregue la de {missing}]',
  },
  'border-none': { title: 'Nadie desde afuera', detail: '{reason}', next: 'Nada: no hay puerta que abrir' },
  'forged-border-line': {
    title: 'Una línea se hace pasar por su servidor',
    detail: '«by {server}» está bajo el borde: vino con el mensaje',
    next: 'No la cuente: de sus servidores es solo lo que está sobre el borde',
  },
  'would-be-in-range': {
    title: '{ip} está en la lista de {sender}',
    detail: '{range}; vale si {server} es suyo',
    next: 'Diga si {server} es suyo',
  },
  'would-be-believed': {
    title: 'DMARC «{result}»[ para {domain}]',
    detail: 'Lo dice {authservId}: se cree si es suyo',
    next: 'Diga si {authservId} es suyo',
  },
};
