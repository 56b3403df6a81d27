import type * as English from '../../en/targets/words.ts';

export const MX: typeof English.MX = {
  label: 'Servidores de correo detrás',
  help: 'Direcciones, con comas. Sin ellas, la regla abriría el puerto 25 de todos los equipos de atrás.',
};
