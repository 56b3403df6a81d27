import { LABEL_BYTES, PF_QUESTIONS, pfApply, pfUndo, pfVerify } from '../pf-block.ts';
import type { AllowRequest, Target } from '../target.ts';

/**
 * A table of our own beside <nospamd>, above the rule that diverts to spamd: in a file that others fill nobody could
 * tell our ranges from the admin's.
 */
export const openbsdSpamd: Target = {
  id: 'openbsd-spamd',
  product: 'OpenBSD spamd',
  versions: 'OpenBSD 5.7–7',
  kind: 'antispam',
  language: 'pf',
  reverse: 'sh',
  shown: 'default',
  layers: { connect: 'no', rate: 'separate-step', greylist: 'lifts', reputation: 'lifts', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'rate'],
  families: 'both',
  limits: { noteBytes: LABEL_BYTES },
  expiry: 'no',
  questions: PF_QUESTIONS,
  repeat: 'doubles',
  renewal: 'undo-first',
  persists: 'itself',
  notes: ['openbsd-spamd.block-lists', 'openbsd-spamd.rate', 'openbsd-spamd.freebsd'],
  evidence: [
    {
      part: 'apply',
      level: 'docs',
      url: 'https://github.com/openbsd/src/blob/master/etc/examples/pf.conf',
      read: '2026-11-24',
    },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],
  apply: (request) => pfApply(request, blockOf(request)),
  verify: (request) => pfVerify(request, blockOf(request)),
  undo: (request) => pfUndo(request, blockOf(request)),
};

function blockOf({ slug }: AllowRequest) {
  return {
    target: openbsdSpamd,
    table: `postern_${slug}_spamd`,
    on: 'on egress',
    place: { how: 'before-line', line: 'divert-to 127.0.0.1 port spamd' },
  } as const;
}
