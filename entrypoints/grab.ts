import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { grabPage } from '../lib/webmail/grab.ts';

/** Injected into the page in front on the person's press; its answer is the result of `executeScript`. */
export default defineUnlistedScript({
  main: () => grabPage({ document, location, fetch: (address, init) => fetch(address, init) }),
});
