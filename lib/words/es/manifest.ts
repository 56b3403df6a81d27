import type { manifest as English } from '../en/manifest.ts';

export const manifest: typeof English = {
  extName: 'Postern',
  extDescription:
    'Para el postmaster: qué dirección entregó este mensaje, si es del remitente y la regla que abre solo esa puerta.',
  openPanel: 'Abrir Postern junto a la página',
};
