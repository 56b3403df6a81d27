import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { probeComment } from '../probes.ts';
import type { AllowRequest, Target } from '../target.ts';

const SCORE = -3;

/**
 * A policy bank for these clients, with a small score beside whatever scores senders already. The file is Perl and is
 * run: networks and slug, nothing else, stand in it. Never MYNETS, never a bank that bypasses checks.
 */
export const amavis: Target = {
  id: 'amavis',
  product: 'amavis',
  versions: 'amavisd-new 2.13',
  kind: 'antispam',
  language: 'perl',
  reverse: 'sh',
  shown: 'default',
  layers: { connect: 'no', rate: 'no', greylist: 'no', reputation: 'lifts', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'greylist', 'rate'],
  families: 'ipv4',
  limits: { noteBytes: 0 },
  expiry: 'no',
  questions: [],
  repeat: 'same',
  renewal: 'replaces',
  persists: 'itself',
  notes: ['amavis.xforward', 'amavis.first-bank', 'amavis.no-rate'],
  evidence: [
    { part: 'apply', level: 'parser', tool: 'amavisd-new 2.13.0' },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'parser', tool: 'amavisd-new 2.13.0' },
  ],

  apply(request) {
    const { gates, left } = listed(request);
    const ranges = gates.flatMap((gate) => gate.ranges);
    const bank = bankOf(request);
    return {
      text: `${header(request, amavis, 'apply')}
use strict;
@client_ipaddr_policy = ([qw( ${ranges.join(' ')} )] => '${bank}', @client_ipaddr_policy);
$policy_bank{'${bank}'} = { score_sender_maps => [{ '.' => [${SCORE}] }, @score_sender_maps] };
1;
`,
      place: { how: 'own-file', file: fileOf(request) },
      also: [{ text: `${RESTART}\n`, language: 'sh', place: { how: 'run' } }],
      left,
    };
  },

  verify(request) {
    const { gates, left } = listed(request);
    return {
      text: `${[
        header(request, amavis, 'verify'),
        'amavisd test-config',
        ...gates.map(({ ranges }) => probeComment(ranges)),
        `grep -n 'Passed.*${bankOf(request)}' /var/log/mail.log | tail`,
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    return {
      text: `${header(request, amavis, 'undo')}
rm -f ${fileOf(request)}
${RESTART}
`,
      left: [],
    };
  },
};

const RESTART = 'amavisd test-config && systemctl restart amavis';

function listed(request: AllowRequest): ReturnType<typeof fit> {
  return fit(request, { 6: 'left.unverified' });
}

function bankOf({ slug }: AllowRequest): string {
  return `POSTERN_${slug.toUpperCase()}`;
}

/** Files of conf.d are read in order: after 50-user, where the admin's own settings stand. */
function fileOf({ slug }: AllowRequest): string {
  return `/etc/amavis/conf.d/60-postern-${slug}`;
}
