import { looksLikeMessage } from '../accept.ts';
import { grabText } from '../source.ts';
import type { Adapter, Page } from '../page.ts';

/** Where webmails put a source they show inside their own page: Open-Xchange, Proton, Cypht, Microsoft's dialogs, and others. */
const HOLDERS = 'textarea, pre, .raw_message_text';

/** Frames in frames: more than this is nobody's webmail. */
const MAX_DOCUMENTS = 20;

/** A frame of another site with less than this share of the window is an advertisement, not the mail. */
const FILLS_THE_PAGE = 0.2;

interface Reachable {
  readonly documents: readonly Document[];
  /** Frames that cannot be looked into. */
  readonly foreign: readonly Element[];
}

function reachableFrom(top: Document): Reachable {
  const documents = [top];
  const foreign: Element[] = [];
  for (let at = 0; at < documents.length && documents.length < MAX_DOCUMENTS; at++) {
    for (const frame of documents[at]?.querySelectorAll<HTMLIFrameElement>('iframe, frame') ?? []) {
      const inside = frame.contentDocument;
      if (inside) documents.push(inside);
      else foreign.push(frame);
    }
  }
  return { documents, foreign };
}

function sourcesIn(document: Document): string[] {
  return Array.from(document.querySelectorAll<HTMLElement | HTMLTextAreaElement>(HOLDERS), (holder) =>
    'value' in holder ? holder.value : (holder.textContent ?? ''),
  ).filter(looksLikeMessage);
}

function fillsThePage(frame: Element, { document }: Page): boolean {
  const { width, height } = frame.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  return width * height > FILLS_THE_PAGE * clientWidth * clientHeight;
}

/** Any other page: the one element that holds a source. Ordinary blocks are read only where they are selected. */
export const generic: Adapter = {
  id: 'generic',

  recognises: () => true,

  async grab(page) {
    const { documents, foreign } = reachableFrom(page.document);
    const [source, ...others] = new Set(documents.flatMap(sourcesIn));
    if (others.length > 0) return { ok: false, recognised: null, reason: 'several-messages' };
    if (source !== undefined) return grabText('generic', source);
    const hidden = foreign.some((frame) => fillsThePage(frame, page));
    return { ok: false, recognised: null, reason: hidden ? 'foreign-frame' : 'no-source' };
  },
};
