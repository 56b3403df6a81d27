import type { Page } from './page.ts';

/** What is written down of an answer: a server may call its answers anything. */
const MEDIA_TYPE = /^[a-z]+\/[a-z0-9.+-]{1,40}/;

export const OUT_OF_TIME = 'timeout';

/** The page with its requests watched: all of them end within `time` milliseconds, and `tried` says how each ended. */
export function watched(page: Page, time: number): Page & { readonly tried: readonly string[] } {
  const tried: string[] = [];
  const signal = AbortSignal.timeout(time);
  return {
    ...page,
    tried,
    async fetch(address, init) {
      try {
        const response = await page.fetch(address, { ...init, signal });
        const type = MEDIA_TYPE.exec(response.headers.get('content-type')?.toLowerCase() ?? '')?.[0] ?? 'no type';
        tried.push(`${response.status} ${type}`);
        return response;
      } catch (error) {
        tried.push(signal.aborted ? OUT_OF_TIME : 'no answer');
        throw error;
      }
    },
  };
}
