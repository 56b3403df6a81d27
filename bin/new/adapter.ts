import { Refusal, addWords, titleOf, variableOf } from './edit.ts';
import type { Edit, Read, Scaffold } from './edit.ts';

const FOLDER = 'lib/webmail/adapters';

/** One more webmail: its file, its words, a page to try it on, and its place before the pages that could be anybody's. */
export function newAdapter(id: string, read: Read): Scaffold {
  const path = `${FOLDER}/${id}.ts`;
  const page = `test/pages/${id}/source.html`;
  if (read(path) !== null) throw new Refusal(`${path} exists already`);
  const before = (file: string, line: string, added: string) => putBefore(file, line, added, read);
  const index = before(`${FOLDER}/index.ts`, '  textPage,\n', `  ${variableOf(id)},\n`);
  return {
    edits: [
      { path, text: skeleton(id) },
      { path: page, text: pageSkeleton(id) },
      { ...index, text: withImport(index.text, id) },
      before('lib/webmail/ids.ts', `  'text-page',\n`, `  '${id}',\n`),
      before(
        'test/lib/webmail/samples.ts',
        `  sample('generic'`,
        `  sample('${id}', 'source', 'https://${id}.example/mail'),\n`,
      ),
      addWords(
        'lib/words/en/webmails.ts',
        'empty',
        id,
        words('SHOW', 'Open the menu of the message.', 'Choose “…”.'),
        read,
      ),
      addWords('lib/words/es/webmails.ts', 'empty', id, words('SHOW', 'Abra el menú del mensaje.', 'Elija «…».'), read),
    ],
    next: [
      `Write into ${path} what only this webmail's pages have, and where they keep the source. The contract is lib/webmail/page.ts.`,
      `Put a page of it into ${page}: recorded with every name under .example, or modelled, and say which in test/pages/README.md.`,
      'Name its two clicks in lib/words/en/webmails.ts and lib/words/es/webmails.ts.',
      'npm run readme, for the table of webmails.',
      'npm test.',
    ],
  };
}

function putBefore(path: string, line: string, added: string, read: Read): Edit {
  const text = read(path) ?? '';
  if (!text.includes(line)) throw new Refusal(`${path} has no line \`${line.trim()}\` any more`);
  return { path, text: text.replace(line, () => added + line) };
}

function withImport(text: string, id: string): string {
  return text.replace('\n\n/**', () => `\nimport { ${variableOf(id)} } from './${id}.ts';\n\n/**`);
}

function words(title: string, open: string, choose: string): string {
  return `{ title: ${title}, clicks: ['${open}', '${choose}'] }`;
}

function skeleton(id: string): string {
  const name = variableOf(id);
  return `import { isAppOn } from '../page.ts';
import type { Adapter } from '../page.ts';
import { readFrom } from '../read.ts';
import { SOURCE_DIALOG } from '../shown.ts';

/** <Which pages these are, and where the source is.> */
export const ${name}: Adapter = {
  id: '${id}',
  products: ['${titleOf(id)}'],
  reads: [{ way: 'element', fidelity: 'transcoded' }],
  opens: 'dialog',
  frames: [],
  copy: null,
  evidence: 'unverified',
  seen: '',

  recognises: (page) => isAppOn(page, ['${id}.example']),

  // Its own source address first, where it has one: { addresses: [{ href, fidelity: 'exact' }] }.
  grab: (page) => readFrom(page, ${name}, { elements: SOURCE_DIALOG }),
};
`;
}

function pageSkeleton(id: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${titleOf(id)}</title></head>
<body>
<!-- Modelled by the project; not recorded. -->
<div role="dialog"><pre>SOURCE</pre></div>
</body>
</html>
`;
}
