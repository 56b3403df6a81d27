import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { noteOf } from '../note.ts';
import { probeLines } from '../probes.ts';
import { shellWord } from '../shell.ts';
import type { AllowRequest, Target } from '../target.ts';

const NOTE_BYTES = 200;

const DOCS = {
  level: 'docs',
  url: 'https://docs.crowdsec.net/docs/local_api/centralized_allowlists',
  read: '2026-11-24',
} as const;

/** An allowlist of the sender's own. Entries keep their first expiry when added again: so a list that is there goes first. */
export const crowdsec: Target = {
  id: 'crowdsec',
  product: 'CrowdSec',
  versions: 'CrowdSec 1.6.8–1.8',
  kind: 'ban',
  language: 'sh',
  shown: 'default',
  layers: { connect: 'no', rate: 'no', greylist: 'no', reputation: 'lifts', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'greylist', 'rate'],
  families: 'both',
  limits: { noteBytes: NOTE_BYTES },
  expiry: 'date',
  questions: [],
  repeat: 'guarded',
  renewal: 'replaces',
  persists: 'itself',
  notes: ['crowdsec.every-scenario', 'crowdsec.local-api', 'crowdsec.decisions', 'crowdsec.no-rate'],
  evidence: [
    { part: 'apply', ...DOCS },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', ...DOCS },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    const ranges = gates.flatMap((gate) => gate.ranges);
    const [name, note] = [nameOf(request), shellWord(noteOf(request, NOTE_BYTES))];
    return {
      text: `${[
        header(request, crowdsec, 'apply'),
        removal(name),
        `cscli allowlists create ${name} -d ${note}`,
        `cscli allowlists add ${name} \\`,
        ...ranges.map((range) => `  ${range} \\`),
        `  ${expiryOf(request)}-d ${note}`,
      ].join('\n')}\n`,
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request);
    const name = nameOf(request);
    return {
      text: `${[
        header(request, crowdsec, 'verify'),
        `cscli allowlists inspect ${name}`,
        ...gates.flatMap(({ ranges }) =>
          probeLines(ranges, (address) => `cscli allowlists check ${address} | grep -Fw ${name}`),
        ),
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    return { text: `${header(request, crowdsec, 'undo')}\n${removal(nameOf(request))}\n`, left: [] };
  },
};

function nameOf({ slug }: AllowRequest): string {
  return `postern_${slug}`;
}

function removal(name: string): string {
  return `if cscli allowlists inspect ${name} >/dev/null 2>&1; then cscli allowlists delete ${name}; fi`;
}

/** The product knows durations only: counted when the text runs, so that the day stays the day. */
function expiryOf({ until }: AllowRequest): string {
  return until === null ? '' : `-e "$((($(date -u -d ${until} +%s) - $(date -u +%s)) / 3600))h" `;
}
