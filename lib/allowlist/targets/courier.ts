import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { noteOf } from '../note.ts';
import { countOctetKeys, OCTET_LINES, octetKeys } from '../octets.ts';
import type { AllowRequest, Target } from '../target.ts';

const NOTE_BYTES = 255;

/** A file of our own among those of smtpaccess: an empty BLOCK looks up no block list. */
export const courier: Target = {
  id: 'courier',
  product: 'Courier',
  versions: 'Courier 1',
  kind: 'mta',
  language: 'sh',
  shown: 'default',
  layers: { connect: 'no', rate: 'no', greylist: 'no', reputation: 'lifts', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'greylist', 'rate'],
  families: 'ipv4',
  limits: { lines: OCTET_LINES, noteBytes: NOTE_BYTES },
  expiry: 'no',
  questions: [],
  repeat: 'same',
  renewal: 'replaces',
  persists: 'itself',
  notes: ['courier.no-rate', 'courier.same-key', 'mta.behind-gateway'],
  evidence: [
    { part: 'apply', level: 'parser', tool: 'couriertcpd 1.0.16' },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],

  lines(request) {
    return countOctetKeys(keyed(request).gates.flatMap(({ ranges }) => ranges));
  },

  apply(request) {
    const { gates, left } = keyed(request);
    const keys = gates.flatMap(({ ranges }) => ranges.flatMap(octetKeys)).map(({ text }) => text);
    return {
      text: `${header(request, courier, 'apply')}
{
  echo '# ${noteOf(request, NOTE_BYTES)}'
  printf '%s\\tallow,BLOCK\\n' ${keys.join(' ')}
} >${fileOf(request)}
makesmtpaccess
systemctl restart courier-mta
`,
      left,
    };
  },

  verify(request) {
    const { left } = keyed(request);
    return { text: `${header(request, courier, 'verify')}\ncat ${fileOf(request)}\n`, left };
  },

  undo(request) {
    return {
      text: `${header(request, courier, 'undo')}
rm -f ${fileOf(request)}
makesmtpaccess
systemctl restart courier-mta
`,
      left: [],
    };
  },
};

function keyed(request: AllowRequest): ReturnType<typeof fit> {
  return fit(request, { 6: 'left.unverified' });
}

function fileOf({ slug }: AllowRequest): string {
  return `/etc/courier/smtpaccess/postern_${slug}`;
}
