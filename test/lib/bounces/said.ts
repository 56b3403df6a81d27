import type { Said } from '../../../lib/bounces/said.ts';

/** What a server said, nothing else being known. */
export function said(text: string, known: Partial<Said> = {}): Said {
  return {
    action: null,
    replyCode: null,
    enhancedCode: null,
    remote: null,
    reportingMta: null,
    phase: null,
    shape: 'smtp-line',
    text,
    ...known,
  };
}

/** A line as a server says it: `550 5.1.1 User unknown`. */
export function line(text: string, known: Partial<Said> = {}): Said {
  const [, replyCode = null, enhancedCode = null] = /^([245]\d\d)[ -](?:([245]\.\d{1,3}\.\d{1,3}) )?/.exec(text) ?? [];
  return said(text, { replyCode, enhancedCode, ...known });
}
