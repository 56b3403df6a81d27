import { describe, expect, test } from 'vitest';
import { parseReceivedSpf } from '../../../lib/authentication/received-spf.ts';
import { headerField } from './fields.ts';

function read(value: string) {
  const { value: field, problems } = parseReceivedSpf(headerField(`Received-SPF: ${value}`));
  const { result, clientIp, identity, envelopeFrom, helo, receiver } = field;
  return { is: [result, clientIp, identity, envelopeFrom, helo, receiver], problems: problems.map(({ code }) => code) };
}

describe('Received-SPF', () => {
  test.each<[string, string, (string | null)[]]>([
    [
      'RFC 7208 §9.1, first example',
      'pass (mybox.example.org: domain of\r\n myname@example.com designates 192.0.2.1 as permitted sender)\r\n receiver=mybox.example.org; client-ip=192.0.2.1;\r\n envelope-from="myname@example.com"; helo=foo.example.com;',
      ['pass', '192.0.2.1', null, 'myname@example.com', 'foo.example.com', 'mybox.example.org'],
    ],
    [
      'RFC 7208 §9.1, second example',
      'fail (mybox.example.org: domain of\r\n myname@example.com does not designate\r\n 192.0.2.1 as permitted sender)\r\n identity=mailfrom; client-ip=192.0.2.1;\r\n envelope-from="myname@example.com";',
      ['fail', '192.0.2.1', 'mailfrom', 'myname@example.com', null, null],
    ],
    [
      'pypolicyd-spf',
      'Fail (mailfrom) identity=mailfrom; client-ip=2001:db8:66::66; helo=[ipv6:2001:db8:97::10]; envelope-from=a@b.example; receiver=c.example ',
      ['fail', '2001:db8:66::66', 'mailfrom', 'a@b.example', '[ipv6:2001:db8:97::10]', 'c.example'],
    ],
    [
      'Microsoft',
      'Pass (protection.outlook.com: domain of b.example designates 192.0.2.1 as permitted sender)\r\n receiver=protection.outlook.com; client-ip=192.0.2.1; helo=a.b.example; pr=C',
      ['pass', '192.0.2.1', null, null, 'a.b.example', 'protection.outlook.com'],
    ],
    [
      'Gmail',
      'softfail (google.com: domain of transitioning a@b.example does not designate 192.0.2.1 as permitted sender) client-ip=192.0.2.1;',
      ['softfail', '192.0.2.1', null, null, null, null],
    ],
    ['result and comment alone', 'none (no SPF record)', ['none', null, null, null, null, null]],
    [
      'no `;` between the pairs',
      'pass client-ip=192.0.2.1 helo=a.example envelope-from=<>',
      ['pass', '192.0.2.1', null, '', 'a.example', null],
    ],
    [
      'brackets',
      'pass client-ip=[IPv6:2001:DB8::1]; envelope-from=<a@b.example>; receiver=<UNKNOWN>',
      ['pass', '2001:db8::1', null, 'a@b.example', null, 'UNKNOWN'],
    ],
    ['mapped', 'pass client-ip=::ffff:192.0.2.1', ['pass', '192.0.2.1', null, null, null, null]],
    ['not an address', 'pass client-ip=unknown; helo=192.0.2.1', ['pass', null, null, null, '192.0.2.1', null]],
    [
      'two addresses: the first',
      'pass client-ip=192.0.2.1; client-ip=192.0.2.2',
      ['pass', '192.0.2.1', null, null, null, null],
    ],
    [
      'an address in the comment is none of the pairs',
      'pass (client-ip=192.0.2.9;) helo=a.example',
      ['pass', null, null, null, 'a.example', null],
    ],
  ])('%s', (_title, value, is) => {
    expect(read(value)).toStrictEqual({ is, problems: [] });
  });

  test.each([
    ['', ['authentication.spf-unparsed']],
    ['(pass) ;=; client-ip=192.0.2.1', ['authentication.spf-unparsed']],
    ['pass (never closed client-ip=192.0.2.1; helo=a.example', ['authentication.comment-open']],
    ['pass envelope-from="never closed; client-ip=192.0.2.1', ['authentication.quote-open']],
  ])('%.60s: %j', (value, problems) => {
    expect(read(value).problems).toStrictEqual(problems);
  });
});
