import type { StepKey } from '../../allowlist/step.ts';
import type { PlaceKey } from '../../allowlist/target.ts';

/** What to press, in the order given. Menus, fields and buttons are named as the product names them. */
export const steps: Readonly<Record<StepKey, string>> = {
  open: 'Open {menu}.',
  add: 'Add {what}[, named {name}][, type {type}].',
  edit: 'Open {what} for editing.',
  name: 'Name it {name}.',
  set: 'Set {field} to {value}.',
  paste: 'Put these values into {field}[, {how}]:',
  each: 'Do this once for each value[, in {field}]:',
  tick: 'Tick only {fields}.',
  untick: 'Leave unticked: {fields}.',
  keep: 'Leave {what} as today.',
  note: 'Put this into {field}: {text}',
  before: 'Place it above {what}.',
  'above-limits': 'Place it above every rule that limits or blocks port 25.',
  copy: 'Copy {what}[, and name the copy {name}].',
  like: 'Take everything else over from {what}[, above all {fields}].',
  present: 'First look which of these stand in {where} already, and write them down: Undo must leave those.',
  save: 'Save[ with {button}].',
  press: 'Press {button}.',
  wait: 'It takes up to {time}.',
  run: 'Run: {command}',
  look: 'Look in {where}: {what}.',
  probe: 'Test with {inside}, which must pass, and {outside}, which must not.',
  delete: 'Delete {what}.',
  'delete-each': 'Delete these from {where}, but not those that stood there before:',
  'delete-tagged':
    'Delete every entry of {where} whose {field} begins with the whole word {tag}, whatever stands behind it.',
};

/** Where a text belongs. */
export const place: Readonly<Record<PlaceKey, string>> = {
  run: 'Run it[ on {file}].',
  'own-file': 'Save it as {file}.',
  'first-in': 'Put it first in {file}.',
  'above-limit': 'Put it into {file}, above the line that limits.',
  into: 'Put it into {file}.',
  'before-line': 'Put it into {file}, above {line}.',
  'below-line': 'Put it into {file}, directly below {line}.',
  'instead-of': 'Put it into {file}, in place of {line}.',
};
