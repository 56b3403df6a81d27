import { LABEL_BYTES, PF_QUESTIONS, pfApply, pfUndo, pfVerify } from '../pf-block.ts';
import type { AllowRequest, Target } from '../target.ts';

/** Above the rule that counts, and above the block of the table that it fills. */
export const pf: Target = {
  id: 'pf',
  product: 'pf (OpenBSD, FreeBSD)',
  versions: 'OpenBSD, FreeBSD',
  kind: 'filter',
  language: 'pf',
  reverse: 'sh',
  shown: 'default',
  layers: { connect: 'lifts', rate: 'lifts', greylist: 'no', reputation: 'no', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation', 'greylist'],
  families: 'both',
  limits: { noteBytes: LABEL_BYTES },
  expiry: 'no',
  questions: PF_QUESTIONS,
  repeat: 'doubles',
  renewal: 'undo-first',
  persists: 'itself',
  notes: ['pf.overload', 'pf.already-overloaded', 'filter.next-layers'],
  evidence: [
    { part: 'apply', level: 'unverified' },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],
  apply: (request) => pfApply(request, blockOf(request)),
  verify: (request) => pfVerify(request, blockOf(request)),
  undo: (request) => pfUndo(request, blockOf(request)),
};

function blockOf({ slug }: AllowRequest) {
  return { target: pf, table: `postern_${slug}`, place: { how: 'above-limit' } } as const;
}
