import type { findings as English } from '../en/findings.ts';

export const findings: typeof English = {
  'in-range': {
    title: 'En la lista que publicó {sender}',
    detail: '{range}: muestra quién lo transportó, no quién lo escribió',
  },
  'out-of-range': {
    title: 'Fuera de la lista que publicó {sender}',
    detail: '[El rango más cercano es {nearest}][, a {distance} {distance|dirección|direcciones}]',
  },
  'dmarc-pass': { title: 'DMARC aprobado[ para {domain}]', detail: 'Lo dice su propio servidor[: {authservId}]' },
  'dmarc-fail': { title: 'DMARC falló[ para {domain}]', detail: 'Lo dice su propio servidor[: {authservId}]' },
  'dkim-aligned': { title: 'Firma válida[ de {domain}]', detail: 'DKIM, según su propio servidor[: {authservId}]' },
  'nobody-said': {
    title: 'Nadie responde[ por {domain}]',
    detail: 'Ningún servidor suyo escribió un resultado DMARC ni un «pass» de DKIM de ese dominio',
  },
  spf: { title: 'SPF: {result}', detail: 'SPF mira el remitente del sobre[, {domain}]; por sí solo nada dice de From' },
  'conflicting-results': {
    title: 'Los resultados de sus servidores se contradicen',
    detail: '[{method}: {results}. ]Ninguno cuenta como aprobado',
  },
  'claimed-below': {
    title: 'Que sea de {sender} es solo una afirmación',
    detail: '{value}, {kind}: cualquiera puede escribirlo',
  },
  'forged-results': {
    title: 'Un «{result}» escrito más abajo',
    detail: 'Nombra a su servidor, {authservId}, pero vino con el mensaje',
  },
  'unbelieved-pass': { title: 'Un «pass» que no se cree', detail: '[{authservId}: ]{why}' },
  'several-from': {
    title: '{count} campos From',
    detail: 'Los programas difieren en cuál muestran y cuál comprueban',
  },
  'no-from': { title: 'Sin campo From', detail: 'No hay dominio por el que alguien pueda responder' },
  'odd-from': { title: 'From no nombra un único dominio', detail: '[Dice {domains}]' },
  'witness-disagrees': {
    title: 'Dos de sus testigos discrepan',
    detail: 'Received-SPF vio {ip}; la línea del borde dice {border}',
  },
  'clock-skew': {
    title: 'Un reloj está corrido {seconds} s',
    detail: '[{server} fecha su línea antes que la de abajo]',
  },
  'border-ambiguous': { title: 'No hay una única dirección', detail: '{reason}[: {candidates}]' },
  'border-unknown': { title: 'No se conoce el borde', detail: '{reason}' },
  'border-none': { title: 'Nadie desde afuera', detail: '{reason}' },
  'forged-border-line': {
    title: 'Una línea se hace pasar por su servidor',
    detail: '«by {server}» está bajo el borde: vino con el mensaje',
  },
  'would-be-in-range': {
    title: '{ip} está en la lista de {sender}',
    detail: '{range}; vale si {server} es suyo',
  },
  'would-be-believed': {
    title: 'DMARC «{result}»[ para {domain}]',
    detail: 'Lo dice {authservId}: se cree si es suyo',
  },
};
