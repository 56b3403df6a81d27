/** Longer than any resolver's; it stands in settings, in words and in every request. */
const MAX_LENGTH = 1024;

/** Where a question in clear text does not leave the machine. */
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The address of a DNS over HTTPS resolver, as URLs are spelled, without the `{?dns}` of its template (RFC 8484 §4.1).
 * null: no address, not encrypted on its way, or with a password or a fragment, which no request may carry.
 */
export function readDohUrl(text: string): string | null {
  if (text.length > MAX_LENGTH) return null;
  const url = URL.parse(text.trim().replace(/\{\?dns\}$/, ''));
  if (!url || url.username !== '' || url.password !== '' || url.href.includes('#')) return null;
  return url.protocol === 'https:' || isPlainDoh(url) ? url.href : null;
}

/** Asked in clear text, on this machine. */
export function isPlainDoh({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && LOOPBACK.has(hostname);
}
