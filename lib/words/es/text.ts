import type { text as English } from '../en/text.ts';

export const text: typeof English = {
  why: 'Por qué',
  border: 'Borde',
  trail: 'Recorrido, lo más nuevo arriba',
  results: 'Resultados',
  checked: 'Comprobado aquí',
  bounce: 'Rebote',
  claimedBelow: 'abajo: lo afirma el lado del remitente, puede ser falso',
  believed: 'se cree',
  notBelieved: 'no se cree: {why}',
  noResults: 'ninguno',
  suggestion: 'Si {server} es suyo, dígalo: {options}',
  gateway: 'Si {product} está delante de su correo, dígalo: {options}',
  received: '{from} a {by}',
};
