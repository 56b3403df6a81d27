import { isMacroString, readDomainSpec } from './macro.ts';
import type { DomainSpec } from './macro.ts';
import { readMechanism } from './mechanism.ts';
import type { Mechanism } from './mechanism.ts';

export interface Directive {
  readonly result: 'pass' | 'fail' | 'softfail' | 'neutral';
  readonly mechanism: Mechanism;
  /** As written. */
  readonly text: string;
}

export interface SpfRecord {
  readonly directives: readonly Directive[];
  readonly redirect: DomainSpec | null;
  /** Where an explanation is to be had, as written (RFC 7208 §6.2). It is the sender's text: nobody fetches it. */
  readonly explanation: string | null;
}

/** The first term that is none. */
interface SyntaxFault {
  readonly term: string;
}

/** A modifier by its name: redirect and exp once each, anything else is for others (RFC 7208 §6). */
interface Modifiers {
  redirect: DomainSpec | null;
  explanation: string | null;
}

const RESULTS: Readonly<Record<string, Directive['result']>> = {
  '+': 'pass',
  '-': 'fail',
  '~': 'softfail',
  '?': 'neutral',
};

const MODIFIER = /^([a-z][\w.-]*)=/i;

/** Is this TXT record an SPF record? Its version ends in a blank, or with the record (RFC 7208 §4.5). */
export function isSpfRecord(text: string): boolean {
  return /^v=spf1(?: |$)/i.test(text);
}

/** Reads a record whole: a syntax error anywhere in it voids all of it (RFC 7208 §4.6). */
export function readSpfRecord(text: string): SpfRecord | SyntaxFault {
  const directives: Directive[] = [];
  const modifiers: Modifiers = { redirect: null, explanation: null };
  for (const term of text.split(' ').slice(1)) {
    if (term === '') continue;
    const name = MODIFIER.exec(term)?.[1];
    const directive = name === undefined ? readDirective(term) : null;
    if (directive) directives.push(directive);
    else if (name === undefined || !setModifier(modifiers, name.toLowerCase(), term.slice(name.length + 1)))
      return { term };
  }
  return { directives, ...modifiers };
}

/** modifier = redirect / explanation / unknown-modifier; is it one? */
function setModifier(modifiers: Modifiers, name: string, value: string): boolean {
  if (!isVisible(value)) return false;
  if (name !== 'redirect' && name !== 'exp') return isMacroString(value);
  const target = readDomainSpec(value);
  if (!target || (name === 'redirect' ? modifiers.redirect : modifiers.explanation) !== null) return false;
  if (name === 'redirect') modifiers.redirect = target;
  else modifiers.explanation = value;
  return true;
}

/** directive = [ qualifier ] mechanism */
function readDirective(text: string): Directive | null {
  if (!isVisible(text)) return null;
  const qualified = RESULTS[text.charAt(0)];
  const rest = qualified ? text.slice(1) : text;
  const name = /^[a-z\d]*/i.exec(rest)?.[0] ?? '';
  const mechanism = readMechanism(name.toLowerCase(), rest.slice(name.length));
  return mechanism && { result: qualified ?? 'pass', mechanism, text };
}

/** Seven bits, no blanks, no controls (RFC 7208 §3.1, §7.1). */
function isVisible(text: string): boolean {
  return /^[!-~]*$/.test(text);
}
