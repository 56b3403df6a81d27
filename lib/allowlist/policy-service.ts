import type { Ip } from '../base/ip.ts';
import { probeLines } from './probes.ts';
import type { Gate } from './fit.ts';
import type { Question } from './target.ts';

/** Attributes that a greylisting service wants besides the address (Postfix SMTPD_POLICY_README). */
const ATTRIBUTES = [
  'request=smtpd_access_policy',
  'protocol_state=RCPT',
  'client_address=%s',
  'client_name=unknown',
  'helo_name=probe.invalid',
  'sender=%s@probe.invalid',
  'recipient=probe@probe.invalid',
];

export function portQuestion(preset: string): Question {
  return {
    key: 'port',
    pattern: /^[1-9]\d{0,4}$/,
    default: preset,
    command: "postconf -n | grep -o 'check_policy_service inet:[^, ]*'",
  };
}

/**
 * Commands that ask the greylisting service itself, as Postfix would, by bash's /dev/tcp. Each time another sender asks:
 * one that has asked before may have passed the greylisting since.
 */
export function askService(gates: readonly Gate[], port: string): string[] {
  const question = String.raw`${ATTRIBUTES.join(String.raw`\n`)}\n\n`;
  const ask = (address: Ip) =>
    `bash -c 'exec 3<>/dev/tcp/127.0.0.1/${port}; printf "${question}" "$0" $$ >&3; head -n 1 <&3' ${address} | grep -iE '=dunno|: whitelisted by'`;
  return gates.flatMap(({ ranges }) => probeLines(ranges, ask));
}
