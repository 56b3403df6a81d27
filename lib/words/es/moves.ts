import type * as English from '../en/moves.ts';

export const moves: typeof English.moves = {
  recipient_admin: 'Le toca a usted',
  recipient: 'Le toca a su usuario',
  sender: 'Le toca al remitente',
  none: 'A nadie: esperar',
  depends: 'Abierto: lea antes el texto',
};

export const states: typeof English.states = {
  masterbase: {
    Rebote: 'rebote, definitivo',
    'Rebote - Reintento': 'rebote, se reintenta',
    Error: 'error, definitivo',
    'Error - Reintento': 'error, se reintenta',
    'En proceso': 'en proceso',
    Enviado: 'enviado',
  },
  smtp: {
    ok: 'aceptado',
    intermediate: 'continúa',
    transient: 'ahora no: el remitente reintenta',
    permanent: 'rechazado: el remitente desiste',
  },
  enhanced: {
    success: 'aceptado',
    transient: 'ahora no: el remitente reintenta',
    permanent: 'rechazado: el remitente desiste',
  },
};
