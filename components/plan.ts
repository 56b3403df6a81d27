import { reportGate } from '../lib/inspect/gate.ts';
import type { Report, VerdictLevel } from '../lib/inspect/report.ts';
import type { Tone } from '../lib/inspect/finding.ts';
import type { IconName } from './Icon.tsx';

/**
 * What the last row offers. `rule`: copy at one press · `steps`: look at it first · `answer`: to the sender, in place of a
 * rule · `servers`: say what is ours · `text`: the Report to paste.
 */
export type Act = 'rule' | 'steps' | 'answer' | 'servers' | 'text';

export interface Plan {
  readonly primary: Act | null;
  readonly others: readonly Act[];
}

/**
 * The next sensible act. Nothing that opens a gate is primary unless the message is genuine; on red and neutral it is not
 * there at all. `isWithheld`: no gate is opened by this message, and there is a sender to answer.
 */
export function planOf(report: Report, isWithheld = false): Plan {
  const { verdict, border, bounce } = report;
  if (isWithheld) return { primary: 'answer', others: ['text'] };
  // What a bounce asks for stands on its cards; the verdict speaks of the message that brought it.
  if (bounce) {
    const gate = reportGate(report);
    if (gate === 'move') return { primary: 'steps', others: ['text'] };
    return { primary: 'text', others: gate === 'lever' ? ['steps'] : [] };
  }
  switch (verdict.level) {
    case 'genuine':
      return { primary: 'rule', others: ['text'] };
    case 'ip-only':
      return { primary: 'text', others: ['steps'] };
    case 'contradicted':
    case 'not-this-sender':
    case 'signature-only':
    case 'no-sender':
      return { primary: 'text', others: [] };
    case 'cannot-tell':
      if (border.status !== 'unknown') return { primary: 'text', others: ['servers'] };
      return border.suggestion ? { primary: null, others: ['servers'] } : { primary: 'servers', others: ['text'] };
  }
}

/** Green only for genuine; red accuses, so never where nothing is known. */
export const TONES: Readonly<Record<VerdictLevel, Tone>> = {
  genuine: 'good',
  'ip-only': 'warn',
  'signature-only': 'warn',
  contradicted: 'bad',
  'not-this-sender': 'bad',
  'no-sender': 'mute',
  'cannot-tell': 'mute',
};

export const VERDICT_ICONS: Readonly<Record<VerdictLevel, IconName>> = {
  genuine: 'yes',
  'ip-only': 'half',
  'signature-only': 'half',
  contradicted: 'no',
  'not-this-sender': 'no',
  'no-sender': 'plain',
  'cannot-tell': 'ask',
};
export const TONE_ICONS: Readonly<Record<Tone, IconName>> = { good: 'tick', warn: 'warn', bad: 'cross', mute: 'dash' };
