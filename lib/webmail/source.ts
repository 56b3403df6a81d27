import type { PlatformId } from '../received/platform.ts';
import { ACCEPT_WITHIN, looksLikeMessage } from './accept.ts';
import type { Found, GrabFailure, GrabFidelity, NotFound, Way, WebmailFacts } from './adapter.ts';
import type { Page } from './page.ts';

/** A source goes through storage.session, which holds 10 MiB in all; base64 adds a third. Headers are at the beginning. */
export const MAX_SOURCE_BYTES = 4 * 1024 * 1024;

/** What was read, and by which way. */
interface Got {
  readonly way: Way;
  readonly fidelity: GrabFidelity;
  readonly platform?: PlatformId | null;
}

/** By FileReader: slicing the bytes of a response throws in Firefox's isolated world. */
function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      const address = typeof reader.result === 'string' ? reader.result : '';
      resolve(address.slice(address.indexOf(',') + 1));
    });
    reader.addEventListener('error', () => reject(reader.error ?? new Error('the source could not be read')));
    reader.readAsDataURL(blob);
  });
}

/**
 * Fetches the webmail's own source address with the person's session; null where the answer is not a message. The page may have
 * written the address: it is asked only on the page's own site.
 */
export async function download(
  page: Page,
  address: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Blob | null> {
  const url = new URL(address, page.location.href);
  if (url.origin !== new URL(page.location.href).origin) return null;
  try {
    const response = await page.fetch(url.href, { credentials: 'same-origin', headers });
    const blob = await firstBytes(response);
    return looksLikeMessage(await blob.slice(0, ACCEPT_WITHIN).text()) ? blob : null;
  } catch {
    return null; // no network, a Content-Security-Policy, out of time: the next way is tried
  }
}

/** At most one byte more than is kept: an answer without end is left there. */
async function firstBytes(response: Response): Promise<Blob> {
  const reader = response.body?.getReader();
  if (!reader) return response.blob();
  const pieces: BlobPart[] = [];
  let length = 0;
  while (length <= MAX_SOURCE_BYTES) {
    // oxlint-disable-next-line no-await-in-loop -- one piece after the other, until enough
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    length += value.byteLength;
  }
  if (length > MAX_SOURCE_BYTES) void reader.cancel().catch(() => undefined);
  return new Blob(pieces);
}

/** What was downloaded, as it came. */
export async function grabBytes({ id, copy }: WebmailFacts, blob: Blob, got: Got): Promise<Found> {
  const whole = blob.size <= MAX_SOURCE_BYTES;
  const base64 = await base64Of(whole ? blob : blob.slice(0, MAX_SOURCE_BYTES));
  const { way, platform = null } = got;
  return { ok: true, webmail: id, way, base64, fidelity: whole ? got.fidelity : 'truncated', platform, copy };
}

/** What the document shows: the browser has decoded it with some charset, so it is never the bytes themselves. */
export function grabText(
  facts: WebmailFacts,
  text: string,
  { fidelity = fidelityOf(text), ...got }: Omit<Got, 'fidelity'> & { readonly fidelity?: GrabFidelity | undefined },
): Promise<Found> {
  return grabBytes(facts, new Blob([text.slice(0, MAX_SOURCE_BYTES + 1)]), { ...got, fidelity });
}

export function failed({ id }: Pick<WebmailFacts, 'id'>, reason: GrabFailure): NotFound {
  return { ok: false, recognised: id, reason, tried: [] };
}

function fidelityOf(text: string): GrabFidelity {
  if (!/\n\r?\n/.test(text.trimStart())) return 'headers';
  // oxlint-disable-next-line no-control-regex -- ASCII is what a charset cannot have changed
  return /[^\x00-\x7F]/.test(text) ? 'transcoded' : 'newlines';
}
