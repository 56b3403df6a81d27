import type { menus as English } from '../en/menus.ts';

export const menus: typeof English = {
  selection: 'Descifrar esto con Postern',
  page: 'Abrir Postern junto a esta página',
};
