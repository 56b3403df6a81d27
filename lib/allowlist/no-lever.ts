import type { Target } from './target.ts';

type Facts = Pick<Target, 'id' | 'product' | 'versions' | 'kind' | 'notes' | 'evidence'>;

/** A product without a lever that may be used: it is found by name, and its notes say why and what helps instead. */
export function noLever(facts: Facts): Target {
  const refused = (): never => {
    throw new Error(`${facts.id} has no lever: makeRequest refuses it`);
  };
  return {
    ...facts,
    language: 'steps',
    shown: 'none',
    layers: { connect: 'no', rate: 'no', greylist: 'no', reputation: 'no', content: 'no' },
    skips: [],
    keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation', 'greylist', 'rate'],
    families: 'both',
    limits: { noteBytes: 0 },
    expiry: 'no',
    questions: [],
    repeat: 'same',
    renewal: 'replaces',
    persists: 'itself',
    apply: refused,
    verify: refused,
    undo: refused,
  };
}
