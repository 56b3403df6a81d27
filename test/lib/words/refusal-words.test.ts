import { describe, expect, test } from 'vitest';
import type { BouncedRecipient } from '../../../lib/bounces/bounce.ts';
import { readPastedBounce } from '../../../lib/bounces/pasted.ts';
import { dictionaries } from '../../../lib/words/index.ts';
import { refusalWords } from '../../../lib/words/refusal-words.ts';

const { en, es } = dictionaries;

function recipientOf(text: string, change: Partial<BouncedRecipient> = {}): BouncedRecipient {
  const recipient = readPastedBounce(text)?.recipients[0];
  if (!recipient) throw new Error(`no bounce: ${text}`);
  return { ...recipient, ...change };
}

const FULL = '552 5.2.2 <ana@empresa.example>: mailbox full';

describe('a refusal in words', () => {
  test.each([en, es])('$language', (words) => {
    const said = refusalWords(recipientOf(FULL), words);
    expect(said).toMatchObject({
      reason: words.reasons.mailboxfull.label,
      meaning: words.reasons.mailboxfull.meaning,
      state: words.bounce.final,
      move: words.moves.recipient,
      reply: { code: '552', meaning: words.codes.smtp['552'].meaning },
      enhanced: { code: '5.2.2', meaning: words.codes.enhanced['X.2.2'].meaning },
      source: null,
      cause: null,
    });
  });

  test.each([
    [true, en.bounce.final],
    [false, en.bounce.delayed],
    [null, en.bounce.unsettled],
  ])('final %s: %s', (final, state) => {
    expect(refusalWords(recipientOf(FULL, { final }), en).state).toBe(state);
  });

  test('what decided says what comes next; a reply code alone leaves it to the reason', () => {
    const next = (row: BouncedRecipient['row']) => refusalWords(recipientOf(FULL, { row }), en).next;
    expect(next(null)).toBe(en.reasons.mailboxfull.next);
    expect(next({ table: 'smtp', key: '552' })).toBe(en.reasons.mailboxfull.next);
    expect(next({ table: 'enhanced', key: 'X.1.1' })).toBe(en.codes.enhanced['X.1.1'].next);
    expect(next({ table: 'microsoft', key: '5.7.513' })).toBe(en.codes.microsoft['5.7.513'].next);
    expect(next({ table: 'masterbase', key: '131' })).toBe(en.codes.masterbase.next['131']);
  });

  test('a provider’s code means what the provider says, and no table’s code is made up', () => {
    const meaning = (change: Partial<BouncedRecipient>) =>
      refusalWords(recipientOf(FULL, change), en).enhanced?.meaning;
    expect(meaning({ enhancedCode: '5.7.513', row: { table: 'microsoft', key: '5.7.513' } })).toBe(
      en.codes.microsoft['5.7.513'].meaning,
    );
    expect(meaning({ enhancedCode: '5.7.999' })).toBeNull();
    expect(meaning({ enhancedCode: '5.2.2', row: { table: 'provider', key: 'toString' } })).toBeNull();
  });

  test('the sender’s own code: quoted in Spanish, translated elsewhere', () => {
    const recipient = recipientOf(FULL, { sourceCode: 'retry fail' });
    expect(refusalWords(recipient, es, 'Título').source).toEqual({ code: 'retry fail', meaning: 'Título' });
    expect(refusalWords(recipient, en, 'Título').source).toEqual({
      code: 'retry fail',
      meaning: en.codes.masterbase.titles!['Retry Fail'],
    });
  });

  test('codes inside the words are their cause', () => {
    const cause = (change: BouncedRecipient['cause']) => refusalWords(recipientOf(FULL, { cause: change }), en).cause;
    expect(cause({ replyCode: '421', enhancedCode: '4.4.2' })).toEqual({
      code: '421 4.4.2',
      meaning: en.codes.enhanced['X.4.2'].meaning,
    });
    expect(cause({ replyCode: '421', enhancedCode: null })?.meaning).toBe(en.codes.smtp['421'].meaning);
  });

  test.each([
    [{ afterSeconds: 900 }, 'in 15 min'],
    [{ at: '2026-11-22T12:31:40Z' }, 'until 2026-11-22 12:31 UTC'],
    [null, null],
  ])('try again %j: %s', (retry, said) => {
    expect(refusalWords(recipientOf(FULL, { retry }), en).retry).toBe(said);
  });
});
