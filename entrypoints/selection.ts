import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { selectedText } from '../lib/webmail/selection.ts';

/** Injected into the frame where the menu was opened; its answer is the result of `executeScript`. */
export default defineUnlistedScript(() => selectedText(document));
