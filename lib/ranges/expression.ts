import { networkOf, parseCidr } from '../base/cidr.ts';
import type { Cidr } from '../base/cidr.ts';
import { ipVersion, parseIp } from '../base/ip.ts';
import type { Ip } from '../base/ip.ts';
import { maskLength } from './mask.ts';
import type { RangeRefusal } from './range-text.ts';

/** Why a text is no network; `params` fill the sentence. */
export interface Refused {
  readonly code: RangeRefusal;
  readonly params: Readonly<Record<string, string | number>>;
}

const DECIMAL = /^(?:0|[1-9]\d*)$/;

/**
 * Reads one address, or one network with prefix, netmask or wildcard behind the slash. Strict where products differ: they
 * take `010.8.0.0` for 8.8.0.0, `108.175.97/24` for three different networks, and drop host bits in silence.
 */
export function readNetwork(text: string): Cidr | Refused {
  const strange = /[^\x21-\x7e]/u.exec(text);
  if (strange)
    return refused('range.not-ascii', {
      column: strange.index + 1,
      character: `U+${(strange[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    });
  if (text.includes('%')) return refused('range.zone');
  const [before = '', behind, ...more] = text.split('/');
  if (more.length > 0) return refused('range.rubbish', { rest: `/${more.join('/')}` });
  const address = readAddress(before);
  if (typeof address !== 'string') return address;
  const bits = ipVersion(address) === 4 ? 32 : 128;
  if (behind === undefined) return networkOf(address, bits);
  const length = behind.includes('.') ? lengthOfMask(behind) : lengthOf(behind, bits);
  return typeof length === 'number' ? atLength(address, length) : length;
}

/** One address alone. */
export function readAddress(text: string): Ip | Refused {
  const address = parseIp(text);
  if (text.includes(':')) {
    if (address && ipVersion(address) === 4) return refused('range.mapped', { v4: address });
    if (text.includes('.')) return refused('range.embedded');
    return address ?? refused('range.rubbish', { rest: text });
  }
  if (address) return address;
  if (/^0x[\da-f.x]+$/i.test(text) || /^\d+$/.test(text)) return refused('range.number-form');
  const parts = text.split('.');
  if (parts.some((part) => !/^\d+$/.test(part))) return refused('range.rubbish', { rest: text.replace(/^[\d.]+/, '') });
  if (parts.length < 4) return refused('range.short-form');
  if (parts.length > 4) return refused('range.rubbish', { rest: `.${parts.slice(4).join('.')}` });
  return parts.some((part) => /^0\d/.test(part))
    ? refused('range.leading-zero')
    : refused('range.rubbish', { rest: parts.find((part) => Number(part) > 255) ?? text });
}

/** The network of an address and a dotted mask. */
export function withMask(address: Ip, mask: string): Cidr | Refused {
  const length = lengthOfMask(mask);
  return typeof length === 'number' ? atLength(address, length) : length;
}

function lengthOf(text: string, bits: number): number | Refused {
  const glued = /^\d+(?=[^\d.])/.exec(text)?.[0];
  if (glued !== undefined) return refused('range.rubbish', { rest: text.slice(glued.length) });
  return DECIMAL.test(text) && Number(text) <= bits ? Number(text) : refused('range.prefix', { max: bits });
}

function lengthOfMask(text: string): number | Refused {
  const mask = readAddress(text);
  if (typeof mask !== 'string') return mask;
  const length = maskLength(mask);
  if (typeof length === 'number') return length;
  return refused(length === 'gaps' ? 'range.mask' : 'range.mask-ambiguous', { mask });
}

function atLength(address: Ip, length: number): Cidr | Refused {
  const whole = `${address}/${length}`;
  return parseCidr(whole) ?? refused('range.host-bits', { network: networkOf(address, length), single: address });
}

export function refused(code: RangeRefusal, params: Refused['params'] = {}): Refused {
  return { code, params };
}
