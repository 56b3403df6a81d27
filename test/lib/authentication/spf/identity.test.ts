import { describe, expect, test } from 'vitest';
import { ask } from './ask.ts';

const LONG = 'a'.repeat(63);

describe('who is judged (RFC 7208 §2.4, §4.3)', () => {
  test.each<[string, string | null, string, string | null]>([
    ['user@d.example', 'x.example', 'fail', 'd.example'],
    ['user@D.Example.', 'x.example', 'fail', 'd.example'],
    ['@d.example', 'x.example', 'fail', 'd.example'],
    ['"odd@local"@d.example', 'x.example', 'fail', 'd.example'],
    [`user@${LONG}.d.example`, 'x.example', 'fail', `${LONG}.d.example`],
    ['user@bücher.example', 'x.example', 'fail', 'xn--bcher-kva.example'],
    [`user@a${LONG}.d.example`, 'x.example', 'none', null],
    ['user@a...d.example', 'x.example', 'none', null],
    ['user@[192.0.2.4]', 'x.example', 'none', null],
    ['user@192.0.2.4', 'x.example', 'none', null],
    ['user@localhost', 'x.example', 'none', null],
    ['user', 'x.example', 'none', null],
    [`${'l'.repeat(600)}@d.example`, 'x.example', 'none', null],
    ['', 'd.example', 'fail', 'd.example'],
    ['', 'A2345678', 'none', null],
    ['', '[192.0.2.4]', 'none', null],
    ['', '', 'none', null],
    ['', null, 'none', null],
  ])('MAIL FROM <%s>, HELO %s: %s of %s', async (mailFrom, helo, result, domain) => {
    const zone = { [`${LONG}.d.example`]: ['TXT v=spf1 -all'], 'xn--bcher-kva.example': ['TXT v=spf1 -all'] };
    const check = await ask('v=spf1 -all', { mailFrom, helo, zone });
    expect(check).toMatchObject({ method: 'spf', result, domain, selector: null, field: null, at: null });
    expect(check.params['identity']).toBe(mailFrom === '' ? 'helo' : 'mailfrom');
    expect(check).toMatchObject(domain ? { why: 'spf-matched' } : { why: 'spf-no-domain', asked: [] });
  });
});
