import { answerTo } from './answers.ts';
import type { IpVersion } from '../base/ip.ts';
import type { AllowRequest, LeftReason, Question } from './target.ts';

/** A product's own name for the mail server. Never everybody's. */
const OBJECT = /^(?!any$|all$)[A-Za-z0-9_][A-Za-z0-9_. -]{0,58}$/i;

/** The mail server as an object of the product, where a rule takes no addresses. */
export const MX_OBJECT: Question = { key: 'mx-object', pattern: OBJECT, default: null };

/** The same for IPv6; empty where mail comes by IPv4 only. */
export const MX_OBJECT6: Question = { key: 'mx-object6', pattern: OBJECT, default: '' };

/** The object that stands for the mail server in one family. */
export function mxObject(request: AllowRequest, version: IpVersion): string {
  return answerTo(request, version === 4 ? 'mx-object' : 'mx-object6');
}

/** IPv6 has no destination while no object of it was named. */
export function unreachable(request: AllowRequest): Partial<Record<IpVersion, LeftReason>> {
  return mxObject(request, 6) === '' ? { 6: 'left.destination' } : {};
}
