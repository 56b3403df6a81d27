import { describe, expect, test } from 'vitest';
import { durationOf } from '../../../lib/words/duration.ts';
import { fill } from '../../../lib/words/fill.ts';
import { dictionaries } from '../../../lib/words/index.ts';
import { findingWords, verdictWords } from '../../../lib/words/verdict-words.ts';
import { finding, reportOf } from './report.ts';

const { en, es } = dictionaries;

function sentence(overrides: Parameters<typeof reportOf>[0], words = en): (string | null)[] {
  const { word, title, lead } = verdictWords(reportOf(overrides), words);
  const said = (one: typeof lead) => one && fill(one.of, one.with, words.language);
  return [word, said(title), said(lead)];
}

const handedOver = '108.175.97.10 delivered this message to mx1.empresa.cl.';

describe('the verdict in words', () => {
  test.each([
    ['genuine', [finding('dkim-aligned')], 'Genuine', 'MasterBase handed it over and banco.cl signed it.'],
    ['genuine', [finding('dmarc-pass')], 'Genuine', 'MasterBase handed it over, and DMARC passed for banco.cl.'],
    ['ip-only', [], 'Address only', 'MasterBase handed it over; nobody vouches for banco.cl.'],
    ['contradicted', [], 'Contradicted: do not open', 'MasterBase handed it over, but DMARC failed for banco.cl.'],
    ['no-sender', [], 'Ordinary mail', 'None of the senders on your list handed it over.'],
  ] as const)('%s with %o', (level, findings, word, title) => {
    expect(sentence({ level, findings })).toEqual([word, title, handedOver]);
  });

  test.each([
    ['contradicted', [], 'MasterBase did not hand it over, and DMARC failed for banco.cl.'],
    ['signature-only', [finding('dkim-aligned')], 'banco.cl signed it, but MasterBase did not hand it over.'],
    ['signature-only', [], 'DMARC passed for banco.cl, but MasterBase did not hand it over.'],
    ['not-this-sender', [], 'MasterBase did not hand it over.'],
  ] as const)('out of range: %s with %o', (level, findings, title) => {
    expect(sentence({ level, findings, answer: 'out' })[1]).toBe(title);
  });

  test('in Spanish', () => {
    expect(sentence({ level: 'genuine', findings: [finding('dkim-aligned')] }, es)).toEqual([
      'Genuino',
      'MasterBase lo entregó y banco.cl lo firma.',
      '108.175.97.10 entregó este mensaje a mx1.empresa.cl.',
    ]);
  });

  test('a border without a name', () => {
    expect(sentence({ level: 'genuine', by: null })[2]).toBe('108.175.97.10 delivered this message.');
  });

  test('what is asked once', () => {
    const level = 'cannot-tell';
    expect(sentence({ level, reason: 'nothing-own', suggested: true })).toEqual([
      'Cannot tell yet',
      'Which server is yours is not known yet.',
      'If mx1.empresa.cl is yours, 108.175.97.10 handed this message over.',
    ]);
    expect(sentence({ level, reason: 'nothing-own' })[2]).toBe('');
  });

  test.each([
    'submission',
    'pick-up',
    'internal',
    'two-addresses',
    'unread-line',
    'top-foreign',
    'gateway-silent',
    'no-received',
  ] as const)('cannot tell: %s', (reason) => {
    const [word, title, lead] = sentence({ level: 'cannot-tell', reason });
    expect(word).toBe('Cannot tell');
    expect(title).toBe(en.untold[reason].title);
    expect(lead).not.toMatch(/[{[\]}]|handed it over to|108\.175/);
  });

  test.each(['several-from', 'no-from', 'odd-from'] as const)('cannot tell: %s', (id) => {
    expect(sentence({ level: 'cannot-tell', findings: [finding(id)] })).toEqual([
      'Cannot tell',
      en.unjudged[id].title,
      handedOver,
    ]);
  });
});

describe('a composition attack', () => {
  const attack = { ...finding('reply-elsewhere'), blocks: true as const };

  test('is the reason why nothing can be told', () => {
    expect(sentence({ level: 'cannot-tell', findings: [attack] })).toEqual([
      'Cannot tell',
      en.unjudged.unexplained.title,
      handedOver,
    ]);
  });

  test('comes behind what From itself is', () => {
    expect(sentence({ level: 'cannot-tell', findings: [attack, finding('odd-from')] })[1]).toBe(
      en.unjudged['odd-from'].title,
    );
  });
});

function inWords(one: ReturnType<typeof finding>): string[] {
  const { title, detail } = findingWords(one, en);
  return [title, detail].map((said) => fill(said.of, said.with, 'en'));
}

describe('findings in words', () => {
  test('keys come as words, distances as figures', () => {
    expect(inWords(finding('claimed-below', { sender: 'MasterBase', value: 'x.example', kind: 'helo' }))).toEqual([
      'MasterBase is only claimed',
      'x.example, in the client’s greeting (HELO): anybody can write that',
    ]);
    expect(inWords(finding('odd-from', { form: 'route', domains: 'a.example' }))[1]).toBe(
      'It holds a route, and programs read different addresses in it: a.example',
    );
    expect(inWords(finding('stale-signature', { how: 'expired', days: 1, domain: 'banco.example' }))[1]).toBe(
      'It had run out 1 day before the message reached you: it may be an old message sent again',
    );
    expect(inWords(finding('unbelieved-pass', { authservId: '', why: 'missing-id' }))[1]).toBe(
      'it does not say who checked',
    );
    expect(
      inWords(finding('out-of-range', { sender: 'MasterBase', nearest: '200.9.128.0/24', distance: '59830528' })),
    ).toEqual([
      'Outside the list MasterBase published',
      'The nearest range is 200.9.128.0/24, 59,830,528 addresses away',
    ]);
    expect(inWords(finding('out-of-range', { sender: 'MasterBase', nearest: '', distance: '' }))[1]).toBe('');
  });
});

test.each([
  [-3, '−3 s, clock off'],
  [-725_846_400, '−8,401 d, clock off'],
  [0, '< 1 s'],
  [2, '2 s'],
  [60, '1 min'],
  [130, '2 min 10 s'],
  [3600, '1 h'],
  [7_260, '2 h 1 min'],
  [100_800, '1 d 4 h'],
])('%d seconds are %s', (seconds, said) => expect(durationOf(seconds, en, 'en')).toBe(said));
