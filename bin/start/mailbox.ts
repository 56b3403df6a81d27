import { createServer } from 'node:http';
import { inspect } from '../../lib/inspect/inspect.ts';
import { readSource } from '../../lib/message/source.ts';
import { postmaster, readSample, samples } from './samples.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

const STYLE = `
  :root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif }
  body { max-width: 52rem; margin: 3rem auto; padding: 0 1rem }
  li { margin: 0 0 1rem; list-style: none } ul { padding: 0 }
  p { margin: 0; opacity: 0.8 }`;

function row({ name, truth }: (typeof samples)[number]): string {
  const { message } = inspect(readSource({ bytes: readSample(name) }), postmaster, { now: new Date() });
  const from = message.from?.value[0];
  return `<li><strong>${escaped(message.subject?.value ?? '')}</strong>
    <p>${escaped(from?.name ?? from?.address ?? '')} · ${escaped(truth)}</p>
    <a href="/source/${name}">Show source</a></li>`;
}

const page = () => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Sample mailbox</title><style>${STYLE}</style></head>
<body><h1>Sample mailbox</h1>
<p>Open the source of a message, then press Postern in the toolbar. Postern asks once which server is yours: here it is mx1.empresa.example.</p>
<ul>${samples.map(row).join('\n')}</ul></body></html>`;

export interface Mailbox {
  readonly address: string;
  close(): void;
}

/** A mailbox like a webmail's, on this machine alone: a list, and the sources as text. */
export async function openMailbox(): Promise<Mailbox> {
  const list = page();
  const server = createServer(({ url }, response) => {
    const sample = samples.find(({ name }) => url === `/source/${name}`);
    const [status, type, body] = sample
      ? [200, 'text/plain; charset=utf-8', readSample(sample.name)]
      : [url === '/' ? 200 : 404, 'text/html; charset=utf-8', list];
    response
      .writeHead(status, {
        'Content-Type': type,
        'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
        'X-Content-Type-Options': 'nosniff',
      })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the sample mailbox has no port');
  return {
    address: `http://127.0.0.1:${bound.port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
