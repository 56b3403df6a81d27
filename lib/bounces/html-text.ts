const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

/** Elements whose text nobody reads. */
const UNSEEN: ReadonlySet<string> = new Set(['style', 'script', 'head', 'title']);

/** Elements that begin a line of their own. */
const BLOCKS: ReadonlySet<string> = new Set(
  'br p div tr td th li ul ol table h1 h2 h3 h4 h5 h6 hr pre blockquote center'.split(' '),
);

/** What a person reads of an HTML part, line by line: enough for a letter, not for a page. */
export function htmlText(html: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (let tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', at)) {
    pieces.push(html.slice(at, tag).replace(/[\r\n]+/g, ' '));
    const close = html.indexOf('>', tag);
    if (close < 0) return entitiesDecoded(pieces.join(''));
    const name = /^\/?([a-z\d]+)/i.exec(html.slice(tag + 1, tag + 20))?.[1]?.toLowerCase() ?? '';
    if (BLOCKS.has(name)) pieces.push('\n');
    at = close + 1;
    if (!UNSEEN.has(name) || html[tag + 1] === '/') continue;
    const end = html.slice(at).search(new RegExp(`</${name}`, 'i'));
    if (end < 0) return entitiesDecoded(pieces.join(''));
    at += end;
  }
  pieces.push(html.slice(at));
  return entitiesDecoded(pieces.join(''));
}

function entitiesDecoded(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,
    (entity, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES.get(name.toLowerCase()) ?? entity;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    },
  );
}
