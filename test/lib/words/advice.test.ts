import { describe, expect, test } from 'vitest';
import type { Reason } from '../../../lib/bounces/bounce.ts';
import { ENHANCED } from '../../../lib/bounces/data/enhanced.ts';
import { GMAIL } from '../../../lib/bounces/data/gmail.ts';
import { MASTERBASE } from '../../../lib/bounces/data/masterbase.ts';
import { MICROSOFT } from '../../../lib/bounces/data/microsoft.ts';
import { PROVIDERS } from '../../../lib/bounces/data/providers.ts';
import { SMTP } from '../../../lib/bounces/data/smtp.ts';
import { dictionaries } from '../../../lib/words/index.ts';
import { adviceOf } from './sentences.ts';

// What no advice may say. A reader follows it on a production server.

const NEVER =
  /trusted ARC|ARC de confianza|add ARC|agregue ARC|approved sender|remitentes aprobados|safe sender|remitentes seguros|safe list|lista segura|allowed domains|dominios permitidos|inbound gateway|puerta de entrada|puerta de enlace de entrada|trusted forwarder|ExternalAuthoritative|CloudServicesMailEnabled|TreatMessagesAsInternal|EnableSafeList|RELAYLIST|trusted_networks|zimbraMtaMyNetworks|acceptAllMail|noProcessingIPs|Deliver Now|anti-spoofing|catch-all|0\.0\.0\.0\/0|::\/0|permanent|para siempre|free account|cuenta gratuita|correo gratuito|lista blanca|lista negra|open port 53|abra el puerto 53/i;

/** Only in a sentence that denies. */
const DENIED =
  /\brelay(?:ing)?\b|\bmynetworks\b|Trusted SMTP|\$TRUSTED|\bbypass\b|\bswitch(?:ed)? off\b|\bturn off\b|\bdisable\b|\bdesactiv|\bapag/i;
const DENIAL = /\b(?:no|not|never|nunca|sin)\b/i;
const FREE =
  /relay_domains|relay domains|dominios locales o de relay|relay (?:access )?den(?:ied|egado)|relay limit|límite de relay|skips the relay check|omite el control de relay/gi;

/** The first only together with the second, in one text. */
const TOGETHER = [
  [/IP Allow List|lista de IP permitidas/i, /SPF, DKIM/i],
  [/Permitted Senders/i, /spam/i],
  [/\bexempt|exceptúe/i, /ranges|rangos|\b(?:no|not|never|nunca|sin)\b/i],
  [
    /to the accepted (?:domains|ones)|a los (?:dominios )?aceptados/i,
    /only if the domain is yours|solo si el dominio es suyo/i,
  ],
] as const;

/** With these reasons an exemption stands only beside its condition. */
const CONDITIONAL = new Set<Reason>(['spamdetected', 'quarantined']);
const CONDITION = /only if|only from|solo si|solo de/i;
const REFUSED = new Set<Reason>(['authfailure', 'virusdetected']);
const EXEMPTION = /\bexempt|exceptúe/i;

const languages = ['en', 'es'] as const;

function rows<Key extends string>(
  table: Readonly<Record<Key, { readonly reason: Reason }>>,
  next: (key: Key) => string,
): { reason: Reason; next: string }[] {
  return (Object.entries(table) as [Key, { reason: Reason }][]).map(([key, { reason }]) => ({
    reason,
    next: next(key),
  }));
}

/** Every next step with the reason it belongs to. */
function stepsOf(language: (typeof languages)[number]): { reason: Reason; next: string }[] {
  const { codes, reasons } = dictionaries[language];
  return [
    ...rows(MASTERBASE.rows, (key) => codes.masterbase.next[key]),
    ...rows(SMTP.rows, (key) => codes.smtp[key].next),
    ...rows(ENHANCED.rows, (key) => codes.enhanced[key].next),
    ...rows(MICROSOFT.rows, (key) => codes.microsoft[key].next),
    ...rows(GMAIL.rows, (key) => codes.gmail[key].next),
    ...rows(PROVIDERS.rows, (key) => codes.provider[key].next),
    ...(Object.entries(reasons) as [Reason, { next: string }][]).map(([reason, { next }]) => ({ reason, next })),
  ];
}

describe.each(languages)('advice in %s', (language) => {
  const advice = adviceOf(dictionaries[language]);

  test('is all there', () => expect(advice.length).toBeGreaterThan(500));

  test('never says what opens too much', () => expect(advice.filter(([, text]) => NEVER.test(text))).toEqual([]));

  test('names what must not be done only to forbid it', () => {
    // A meaning tells what happened: it may name what a next step must not.
    const sins = advice.filter(
      ([path, text]) =>
        !path.endsWith('.meaning') &&
        text
          .replaceAll(FREE, '')
          .split(/[.;:]/)
          .some((sentence) => DENIED.test(sentence) && !DENIAL.test(sentence)),
    );
    expect(sins).toEqual([]);
  });

  test.each(TOGETHER)('%s only with %s', (what, condition) =>
    expect(advice.filter(([, text]) => what.test(text) && !condition.test(text))).toEqual([]),
  );

  test('exempts spam only under a condition, failed authentication and malware never', () => {
    const sins = stepsOf(language).filter(({ reason, next }) => {
      if (!EXEMPTION.test(next)) return false;
      return (CONDITIONAL.has(reason) && !CONDITION.test(next)) || (REFUSED.has(reason) && !DENIAL.test(next));
    });
    expect(sins).toEqual([]);
  });
});

test('the patterns find what they are for', () => {
  expect(NEVER.test('Put them on the safe list.')).toBe(true);
  expect(DENIED.test('Open relaying for them')).toBe(true);
  expect(DENIED.test('correct its rule, do not switch off the box') && DENIAL.test('do not switch off the box')).toBe(
    true,
  );
  expect(DENIED.test('mailbox disabled')).toBe(false);
});
