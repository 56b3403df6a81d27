import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { noteOf, tagOf } from '../note.ts';
import { absent, PRESENT } from '../present.ts';
import { probeComment } from '../probes.ts';
import { shellWord } from '../shell.ts';
import type { Target } from '../target.ts';

const NOTE_BYTES = 255;

/** Trusted hosts of the greylisting. Taken away by the tag in the comment: an equal entry of the admin's stays. */
export const cpanel: Target = {
  id: 'cpanel',
  product: 'cPanel & WHM',
  versions: 'WHM API 1, 11.138',
  kind: 'mta',
  language: 'sh',
  shown: 'default',
  layers: { connect: 'no', rate: 'no', greylist: 'lifts', reputation: 'separate-step', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation', 'rate'],
  families: 'both',
  limits: { noteBytes: NOTE_BYTES },
  expiry: 'no',
  questions: [{ ...PRESENT, command: 'whmapi1 read_cpgreylist_trusted_hosts' }],
  repeat: 'same',
  renewal: 'undo-first',
  persists: 'itself',
  notes: ['cpanel.no-rate', 'cpanel.dnsbl', 'cpanel.relay-lists', 'mta.behind-gateway'],
  evidence: [
    {
      part: 'apply',
      level: 'docs',
      url: 'https://api.docs.cpanel.net/openapi/whm/operation/cPGreyList-create_cpgreylist_trusted_host',
      read: '2026-11-24',
    },
    { part: 'rate', level: 'unverified' },
    {
      part: 'undo',
      level: 'docs',
      url: 'https://api.docs.cpanel.net/openapi/whm/operation/delete_cpgreylist_trusted_host',
      read: '2026-11-24',
    },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    const ranges = absent(
      request,
      gates.flatMap((gate) => gate.ranges),
    );
    const call = [
      'whmapi1 create_cpgreylist_trusted_host \\',
      ...ranges.map((range, place) => `  ip-${place + 1}='${range}' \\`),
      `  comment=${shellWord(noteOf(request, NOTE_BYTES))}`,
    ];
    return {
      text: `${[header(request, cpanel, 'apply'), ...(ranges.length > 0 ? call : [])].join('\n')}\n`,
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request);
    return {
      text: `${[
        header(request, cpanel, 'verify'),
        ...gates.map(({ ranges }) => probeComment(ranges)),
        'whmapi1 read_cpgreylist_trusted_hosts',
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    return {
      text: `${header(request, cpanel, 'undo')}
whmapi1 --output=jsonpretty read_cpgreylist_trusted_hosts |
  awk 'BEGIN { RS = "}" }
    /"comment" *: *"${tagOf(request)}[ "]/ && match($0, /"host_ip" *: *"[^"]*"/) {
      split(substr($0, RSTART, RLENGTH), part, "\\""); print part[4]
    }' |
  xargs -r -I{} whmapi1 delete_cpgreylist_trusted_host ip={}
`,
      left: [],
    };
  },
};
