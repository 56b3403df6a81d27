import type { Asked } from '../../components/rule.ts';
import type { Target } from '../../lib/allowlist/target.ts';
import type { List } from '../../components/sender-list.ts';
import type { Preferences } from './preferences.ts';

/** The person's own day, as an ISO date. */
export function today(now = new Date()): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** A gate with everything that was said for this product before. */
export function askedOf(target: Target, profile: List, preferences: Preferences, day: string): Asked {
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

/** Two hours of the next working day, in the person's own zone: what the field for a test begins with. */
export function testWindow(now = new Date()): string {
  const day = new Date(now);
  do day.setDate(day.getDate() + 1);
  while (day.getDay() === 0 || day.getDay() === 6);
  const zone = new Intl.DateTimeFormat('en', { timeZoneName: 'longOffset' })
    .formatToParts(day)
    .find(({ type }) => type === 'timeZoneName');
  return `${today(day)}, 10:00-12:00 (${(zone?.value ?? 'UTC').replace('GMT', 'UTC')})`;
}
