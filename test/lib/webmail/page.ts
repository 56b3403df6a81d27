import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '../../../lib/webmail/page.ts';

const PAGES = resolve(import.meta.dirname, '../../pages');

export const saved = (path: string) => readFileSync(join(PAGES, path));
export const savedText = (path: string) => saved(path).toString('utf8');

/** A saved page, without what its frames would load. */
export function documentOf(html: string, url: string, contentType = 'text/html'): Document {
  const document = new DOMParser().parseFromString(
    html.replaceAll(/(<iframe[^>]*) src="[^"]*"/g, '$1 srcdoc=""'),
    'text/html',
  );
  Object.defineProperty(document, 'URL', { value: url });
  Object.defineProperty(document, 'contentType', { value: contentType });
  return document;
}

/** A text/plain answer as both browsers show it: one `pre`. */
export function textDocument(text: string, url: string): Document {
  const document = documentOf('<pre></pre>', url, 'text/plain');
  const shown = document.querySelector('pre');
  if (shown) shown.textContent = text;
  return document;
}

/** What the webmail answers: part of the address → status 200 and these bytes; anything else is its login page. */
type Answers = Readonly<Record<string, Uint8Array<ArrayBuffer>>>;

interface Asked extends Page {
  readonly asked: string[];
  /** The headers of each request. */
  readonly sent: unknown[];
}

export function pageOf(document: Document, answers: Answers = {}): Asked {
  const asked: string[] = [];
  const sent: unknown[] = [];
  return {
    asked,
    sent,
    document,
    location: new URL(document.URL),
    fetch: async (address, { headers }) => {
      asked.push(address);
      sent.push(headers);
      const [, bytes] = Object.entries(answers).find(([part]) => address.includes(part)) ?? [];
      return new Response(bytes ? new Blob([bytes]) : '<!DOCTYPE html><title>Login</title>');
    },
  };
}

export const bytesOf = (grab: { readonly base64: string }) => Buffer.from(grab.base64, 'base64');
