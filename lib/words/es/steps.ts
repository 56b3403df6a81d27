import type * as English from '../en/steps.ts';

export const steps: typeof English.steps = {
  open: 'Abra {menu}.',
  add: 'Agregue {what}[, con el nombre {name}][, de tipo {type}].',
  edit: 'Abra {what} para editar.',
  name: 'Nómbrelo {name}.',
  set: 'Ponga {field} en {value}.',
  paste: 'Ponga estos valores en {field}[, {how}]:',
  each: 'Hágalo una vez por cada valor[, en {field}]:',
  tick: 'Marque solo {fields}.',
  untick: 'Deje sin marcar: {fields}.',
  keep: 'Deje {what} como hoy.',
  note: 'Ponga esto en {field}: {text}',
  before: 'Colóquelo encima de {what}.',
  'above-limits': 'Colóquelo encima de toda regla que limite o bloquee el puerto 25.',
  copy: 'Copie {what}[, y nombre la copia {name}].',
  like: 'Tome todo lo demás de {what}[, sobre todo {fields}].',
  present: 'Vea primero cuáles de estos ya están en {where} y anótelos: al deshacer, esos se quedan.',
  save: 'Guarde[ con {button}].',
  press: 'Pulse {button}.',
  wait: 'Tarda hasta {time}.',
  run: 'Ejecute: {command}',
  look: 'Mire en {where}: {what}.',
  probe: 'Pruebe con {inside}, que debe pasar, y con {outside}, que no debe.',
  delete: 'Elimine {what}.',
  'delete-each': 'Elimine estos de {where}, menos los que ya estaban:',
  'delete-tagged':
    'Elimine toda entrada de {where} cuyo {field} comience con la palabra completa {tag}, sea lo que sea que siga.',
};

export const place: typeof English.place = {
  run: 'Ejecútelo[ en {file}].',
  'own-file': 'Guárdelo como {file}.',
  'first-in': 'Póngalo al principio de {file}.',
  'above-limit': 'Póngalo en {file}, encima de la línea que limita.',
  into: 'Póngalo en {file}.',
  'before-line': 'Póngalo en {file}, encima de {line}.',
  'below-line': 'Póngalo en {file}, justo debajo de {line}.',
  'instead-of': 'Póngalo en {file}, en lugar de {line}.',
};
