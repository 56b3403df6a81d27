declare const domain: unique symbol;

/** A domain name as DNS carries it: A-labels, lower case, no dot at the end (RFC 5890 §2.3.2.1). */
export type Domain = string & { readonly [domain]: true };

/** RFC 1035 §2.3.4: 255 octets on the wire leave 253 characters. */
const MAX_LENGTH = 253;

// Underscores stand in real host names and in DKIM's own (`_domainkey`, RFC 6376 §3.6.2.1).
const LABELS = /^[\da-z_](?:[\da-z_-]{0,61}[\da-z_])?(?:\.[\da-z_](?:[\da-z_-]{0,61}[\da-z_])?)*$/;

// A last label that is a number makes an IPv4 address of the whole (WHATWG URL §3.6), in any of its old spellings.
const NUMBER_LAST = /(?:^|\.)(?:\d+|0x[\da-f]*)$/;

// Nothing that a URL reads as its own syntax, no blank, no control may reach the URL parser.
const FOREIGN = /[\p{Cc}\s"#%/:<>?@[\\\]^`{|}]/u;

/** Reads a domain name, U-labels too (UTS #46); a final dot is dropped. Addresses, blanks and broken names give null. */
export function parseDomain(text: string): Domain | null {
  const name = (text.endsWith('.') ? text.slice(0, -1) : text).toLowerCase();
  // One UTF-16 unit never gives less than one octet: longer text need not be converted to be refused.
  if (name.length > MAX_LENGTH) return null;
  if (isDomain(name)) return name;
  if (!/\P{ASCII}/u.test(name) || FOREIGN.test(name)) return null;
  const ascii = URL.parse(`http://${name}/`)?.hostname ?? '';
  return isDomain(ascii) ? ascii : null;
}

function isDomain(name: string): name is Domain {
  return name.length <= MAX_LENGTH && LABELS.test(name) && !NUMBER_LAST.test(name);
}
