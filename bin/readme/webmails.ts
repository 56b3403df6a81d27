import type { Evidence, GrabFidelity, Way, WebmailFacts } from '../../lib/webmail/adapter.ts';

const WAYS: Readonly<Record<Way, string>> = {
  download: 'its own source address',
  document: 'a page of plain text',
  element: 'what it shows as source',
  selection: 'what is selected',
};

const FIDELITY: Readonly<Record<GrabFidelity, string>> = {
  exact: 'exact',
  newlines: 'line ends may differ',
  transcoded: 'characters converted',
  truncated: 'the end may be missing',
  headers: 'headers only',
  flattened: 'line breaks lost',
};

const EVIDENCE: Readonly<Record<Evidence, string>> = {
  run: 'run',
  code: 'public code',
  unverified: '**unverified**',
};

const ANYBODYS: Readonly<Record<string, string>> = {
  'text-page': 'Any page of plain text',
  generic: 'Any other page',
};

/** The README's table of webmails: one row for each adapter, in the order they are tried. */
function webmailTable(adapters: readonly WebmailFacts[]): string {
  const rows = [
    ['webmail', 'where it is read, in this order', 'needs', 'evidence'],
    ['---', '---', '---', '---'],
  ];
  return [...rows, ...adapters.map(rowOf)].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function rowOf({ id, products, reads, frames, copy, evidence, seen }: WebmailFacts): string[] {
  const name = products.length > 0 ? products.join(', ') : (ANYBODYS[id] ?? id);
  const ways = reads.map(({ way, fidelity }) => `${WAYS[way]} (${FIDELITY[fidelity]})`);
  const sites = frames.map((frame) => frame.replace(/^https:\/\/\*\.|\/\*$/g, ''));
  return [
    copy
      ? `${name}: never believed, ${copy === 'unordered' ? 'its header is in no order' : 'a copy is not the delivered message'}`
      : name,
    ways.join(' · '),
    sites.length > 0 ? `activeTab; for its frames, when you allow it: ${sites.join(', ')}` : 'activeTab',
    [EVIDENCE[evidence], seen].filter(Boolean).join(': '),
  ];
}

const BEGIN = '<!-- webmails: npm run readme -->';
const END = '<!-- /webmails -->';

/** The README with its table made anew. Throws where the place for it is gone. */
export function withWebmails(readme: string, adapters: readonly WebmailFacts[]): string {
  const start = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error(`README.md has no ${BEGIN} … ${END} any more`);
  return `${readme.slice(0, start + BEGIN.length)}\n\n${webmailTable(adapters)}\n\n${readme.slice(end)}`;
}
