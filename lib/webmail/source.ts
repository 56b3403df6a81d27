import type { PlatformId } from '../received/platform.ts';
import { ACCEPT_WITHIN, looksLikeMessage } from './accept.ts';
import type { Grab, GrabFidelity } from './adapter.ts';
import type { WebmailId } from './ids.ts';
import type { Page } from './page.ts';

/** A source goes through storage.session, which holds 10 MiB in all; base64 adds a third. Headers are at the beginning. */
const MAX_SOURCE_BYTES = 4 * 1024 * 1024;

/** A webmail that does not answer must not leave the person waiting for ever. */
const DOWNLOAD_TIMEOUT_MS = 20_000;

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

/** Fetches the webmail's own source address with the person's session; null where the answer is not a message. */
export async function download(page: Page, address: string): Promise<Blob | null> {
  try {
    const response = await page.fetch(new URL(address, page.location.href).href, {
      credentials: 'same-origin',
      signal: AbortSignal.timeout(DOWNLOAD_TIMEOUT_MS),
    });
    const blob = await response.blob();
    return looksLikeMessage(await blob.slice(0, ACCEPT_WITHIN).text()) ? blob : null;
  } catch {
    return null; // no network, another origin, a Content-Security-Policy: the next way is tried
  }
}

/** What was downloaded, as it came. */
export async function grabBytes(
  webmail: WebmailId,
  blob: Blob,
  fidelity: GrabFidelity,
  platform: PlatformId | null = null,
): Promise<Grab> {
  const whole = blob.size <= MAX_SOURCE_BYTES;
  const base64 = await base64Of(whole ? blob : blob.slice(0, MAX_SOURCE_BYTES));
  return { ok: true, webmail, base64, fidelity: whole ? fidelity : 'truncated', platform };
}

/** What the document shows: the browser has decoded it with some charset, so it is never the bytes themselves. */
export function grabText(
  webmail: WebmailId,
  text: string,
  fidelity: GrabFidelity = fidelityOf(text),
  platform: PlatformId | null = null,
): Promise<Grab> {
  return grabBytes(webmail, new Blob([text]), fidelity, platform);
}

function fidelityOf(text: string): GrabFidelity {
  if (!/\n\r?\n/.test(text.trimStart())) return 'headers';
  // oxlint-disable-next-line no-control-regex -- ASCII is what a charset cannot have changed
  return /[^\x00-\x7F]/.test(text) ? 'transcoded' : 'newlines';
}
