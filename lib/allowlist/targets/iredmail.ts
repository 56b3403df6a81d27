import type { Cidr } from '../../base/cidr.ts';
import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { probeComment } from '../probes.ts';
import { absent, PRESENT, singleOrNetwork } from '../present.ts';
import type { AllowRequest, LeftOut, Target } from '../target.ts';

const TOOL = 'python3 /opt/iredapd/tools/wblist_admin.py';

/** The list for the whole server of iRedAPD. It keeps no comment: what stood there before is named, and stays. */
export const iredmail: Target = {
  id: 'iredmail',
  product: 'iRedMail',
  versions: 'iRedAPD 5',
  kind: 'mta',
  language: 'sh',
  shown: 'default',
  layers: { connect: 'no', rate: 'separate-step', greylist: 'lifts', reputation: 'lifts', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'rate'],
  families: 'ipv4',
  limits: { noteBytes: 0 },
  expiry: 'no',
  questions: [{ ...PRESENT, command: `${TOOL} --list --whitelist` }],
  repeat: 'same',
  renewal: 'undo-first',
  persists: 'itself',
  notes: ['iredmail.networks', 'iredmail.rate', 'iredmail.by-domain', 'iredmail.postscreen', 'mta.behind-gateway'],
  evidence: [
    { part: 'apply', level: 'docs', url: 'https://docs.iredmail.org/manage.iredapd.html', read: '2026-11-24' },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],

  apply(request) {
    const { ranges, left } = ours(request);
    return { text: `${[header(request, iredmail, 'apply'), ...calls('--add', ranges)].join('\n')}\n`, left };
  },

  verify(request) {
    const { gates, left } = fit(request, { 6: 'left.unverified' });
    return {
      text: `${[
        header(request, iredmail, 'verify'),
        ...gates.map(({ ranges }) => probeComment(ranges)),
        `${TOOL} --list --whitelist`,
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    const { ranges } = ours(request);
    return { text: `${[header(request, iredmail, 'undo'), ...calls('--delete', ranges)].join('\n')}\n`, left: [] };
  },
};

function ours(request: AllowRequest): { ranges: Cidr[]; left: LeftOut[] } {
  const { gates, left } = fit(request, { 6: 'left.unverified' });
  const ranges = absent(
    request,
    gates.flatMap((gate) => gate.ranges),
  );
  return { ranges, left };
}

function calls(action: string, ranges: readonly Cidr[]): string[] {
  return ranges.map((range) => `${TOOL} ${action} --whitelist '${singleOrNetwork(range)}'`);
}
