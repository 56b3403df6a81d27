import type { Phase } from './bounce.ts';

/** How writers name the step: the phrase, and the command it holds. First match wins. */
const SPOKEN: readonly RegExp[] = [
  // Postfix; `(in reply to end of DATA command)`
  /\(in reply to (end of DATA|[A-Z]{4,8})/i,
  // Exim; `SMTP error from remote mail server after RCPT TO:<…>`
  /\bafter (?:pipelined |sending |receiving )?(end of data|initial connection|[A-Z]{4,8})\b/i,
  // DragonFly
  /\bdid not like our (?:final )?([A-Z]{4,8})\b/i,
  // qmail; `most progress was RCPT TO response`
  /\bprogress was ([A-Z]{4,8})/i,
  // Yahoo
  /\[((?:RCPT|MAIL|DATA|HELO|EHLO)[A-Z_]{0,8})\]/i,
  // 1&1; `SMTP error from remote server for TEXT command`
  /\bfor ([A-Z]{4,8}) command\b/i,
  // Several gateways; `SMTP:RCPT host`, `refused to accept your message (DATA)`, `STEP: DATA SEND`
  /\bSMTP:([A-Z]{4,8})\b/,
  /\((?:end of )?(DATA|RCPT TO|MAIL FROM|EHLO|HELO)\)/i,
  /\bSTEP: ?([A-Z]{4,8})/,
  // IMail, Notes, others: the command itself
  /\bin response to (?:the )?"?([A-Z]{4,8})\b/i,
  /(?:^|\n)(?:SMTP command )?(DATA|RCPT|MAIL|EHLO|HELO)$/,
];

const SENTENCES: readonly (readonly [Phase, RegExp])[] = [
  ['connect', /\brefused to talk to me\b|\bbut greeting failed\b|\bduring greeting\b/i],
  ['EHLO', /\bbut my name was rejected\b/i],
  ['MAIL', /\bbut sender was rejected\b/i],
  ['RCPT', /\bdoes(?: not|n't) like recipient\b/i],
  ['DATA', /\bfailed (?:on DATA command|after I sent the message)\b/i],
];

/** Gmail's own numbering of the step, as observed. */
const STATES: Readonly<Record<string, Phase>> = { '6': 'MAIL', '13': 'EHLO', '14': 'RCPT', '17': 'DATA', '18': 'DATA' };

/** The step at which it was refused, as the words tell it; null where they do not. */
export function phaseIn(text: string): Phase | null {
  for (const pattern of SPOKEN) {
    const phase = phaseOf(pattern.exec(text)?.[1] ?? '');
    if (phase) return phase;
  }
  const sentence = SENTENCES.find(([, pattern]) => pattern.test(text));
  if (sentence) return sentence[0];
  const state = /\(state (\d{1,2})\)/.exec(text)?.[1] ?? '';
  return Object.hasOwn(STATES, state) ? (STATES[state] ?? null) : null;
}

/** The phase of a command as it was sent: `RCPT TO:<…>`, `end of data`. */
export function phaseOf(command: string): Phase | null {
  const word = command.trim().toUpperCase();
  if (word.startsWith('RCPT')) return 'RCPT';
  if (word.startsWith('MAIL')) return 'MAIL';
  if (
    word.startsWith('DATA') ||
    word.startsWith('END OF DATA') ||
    word.startsWith('BDAT') ||
    word.startsWith('TEXT') ||
    word === '.'
  )
    return 'DATA';
  if (word.startsWith('EHLO') || word.startsWith('HELO') || word.startsWith('LHLO')) return 'EHLO';
  if (word.startsWith('STARTTLS')) return 'STARTTLS';
  if (word.startsWith('AUTH')) return 'AUTH';
  return word === 'INITIAL CONNECTION' || word.startsWith('CONNECT') ? 'connect' : null;
}
