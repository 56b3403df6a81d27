import type { compare as English } from '../en/compare.ts';

export const compare: typeof English = {
  title: 'En qué se diferencian',
  before: 'Antes',
  after: 'Después',
  hint: 'Comparar con el que se ve',
  with: 'Comparar el que se ve con «{subject}»',
  close: 'Volver al mensaje',
  nothing: 'No se diferencian en nada que cuente.',
  none: 'nada',
  there: 'está',
  same: 'Igual en ambos: {aspects}.',
  aspects: {
    verdict: 'Veredicto',
    'border-status': 'Borde',
    border: 'Lo entregó',
    sender: 'Remitente',
    range: 'Rango',
    from: 'Dominio de From',
    dmarc: 'DMARC',
    dkim: 'DKIM',
    spf: 'SPF',
    total: 'Todo el recorrido',
    inside: 'Dentro, desde su borde',
    outcome: 'Filtros',
    filter: 'Filtros',
  },
};
