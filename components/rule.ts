import { makeRequest } from '../lib/allowlist/request.ts';
import type { Made } from '../lib/allowlist/request.ts';
import type { Target } from '../lib/allowlist/target.ts';
import type { Cidr } from '../lib/base/cidr.ts';
import type { List } from './sender-list.ts';

/** What the person says for every gate. */
export interface Said {
  readonly ticket: string;
  /** Typed, where a wide list asks for one. */
  readonly reason: string;
  /** ISO dates; empty where none was chosen. */
  readonly review: string;
  readonly until: string;
}

/** One gate to open, as far as it has been said. */
export interface Asked extends Said {
  readonly profile: List;
  readonly target: Target;
  readonly answers: Readonly<Record<string, string>>;
  /** ISO date. */
  readonly today: string;
  readonly ownNetworks: readonly Cidr[];
}

/** The request, or every reason against it. Answers that are left empty are not said. */
export function requestFor({ answers, ticket, reason, review, until, ...asked }: Asked): Made {
  const said = Object.entries(answers).filter(([, answer]) => answer.trim() !== '');
  return makeRequest({
    ...asked,
    answers: Object.fromEntries(said),
    ...(ticket.trim() !== '' && { ticket }),
    ...(reason.trim() !== '' && { reason }),
    ...(review !== '' && { review }),
    ...(until !== '' && { until }),
  });
}
