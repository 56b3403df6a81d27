import { hasForeignFrame, reachableFrom } from '../frames.ts';
import type { Adapter } from '../page.ts';
import { shownSources } from '../shown.ts';
import { grabText } from '../source.ts';

/** Where webmails put a source they show inside their own page. */
const HOLDERS = 'textarea, pre, .raw_message_text';

/** Any other page: the one element that holds a source. Ordinary blocks are read only where they are selected. */
export const generic: Adapter = {
  id: 'generic',
  products: [],
  reads: [
    { way: 'element', fidelity: 'newlines' },
    { way: 'selection', fidelity: 'newlines' },
  ],
  opens: 'here',
  frames: [],
  copy: null,
  evidence: 'run',
  seen: '',

  recognises: () => true,

  async grab(page) {
    const [source, ...others] = shownSources(reachableFrom(page.document).documents, HOLDERS);
    if (source !== undefined && others.length === 0) return grabText(generic, source, { way: 'element' });
    const missing = hasForeignFrame(page) ? 'foreign-frame' : 'no-source';
    return { ok: false, recognised: null, reason: source === undefined ? missing : 'several-messages', tried: [] };
  },
};
