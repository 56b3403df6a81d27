import type { Move } from '../../bounces/bounce.ts';
import type { EnhancedState, MasterbaseState, SmtpState } from '../../bounces/table.ts';

/** Whose move it is, said to the recipient's administrator. */
export const moves: Readonly<Record<Move, string>> = {
  recipient_admin: 'Your move',
  recipient: 'Your user’s move',
  sender: 'The sender’s move',
  none: 'Nobody’s: wait',
  depends: 'Open: read the text first',
};

interface States {
  readonly masterbase: Readonly<Record<MasterbaseState, string>>;
  readonly smtp: Readonly<Record<SmtpState, string>>;
  readonly enhanced: Readonly<Record<EnhancedState, string>>;
}

export const states: States = {
  masterbase: {
    Rebote: 'bounced, final',
    'Rebote - Reintento': 'bounced, tried again',
    Error: 'error, final',
    'Error - Reintento': 'error, tried again',
    'En proceso': 'in progress',
    Enviado: 'sent',
  },
  smtp: {
    ok: 'accepted',
    intermediate: 'goes on',
    transient: 'not now: the sender tries again',
    permanent: 'refused: the sender gives up',
  },
  enhanced: {
    success: 'accepted',
    transient: 'not now: the sender tries again',
    permanent: 'refused: the sender gives up',
  },
};
