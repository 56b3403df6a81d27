import type { Asked } from '../../components/rule.ts';
import type { Target } from '../../lib/allowlist/target.ts';
import type { SenderProfile } from '../../lib/senders/profile.ts';
import type { Preferences } from './preferences.ts';

/** The person's own day, as an ISO date. */
export function today(now = new Date()): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** A gate with everything that was said for this product before. */
export function askedOf(target: Target, profile: SenderProfile, preferences: Preferences, day: string): Asked {
  const answers = Object.hasOwn(preferences.answers, target.id) ? (preferences.answers[target.id] ?? {}) : {};
  const asks = (key: string) => target.questions.some((question) => question.key === key);
  return {
    profile,
    target,
    answers: Object.fromEntries(Object.entries(answers).filter(([key]) => asks(key))),
    ticket: preferences.ticket,
    reason: '',
    review: '',
    until: '',
    today: day,
    ownNetworks: preferences.ownNetworks,
  };
}
