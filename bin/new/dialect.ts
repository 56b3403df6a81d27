import { Refusal, addToList, titleOf, variableOf } from './edit.ts';
import type { Read, Scaffold } from './edit.ts';

const FOLDER = 'lib/received/dialects';

/** How one more mail server writes its Received lines: its file and its place on the list. */
export function newDialect(id: string, read: Read): Scaffold {
  const path = `${FOLDER}/${id}.ts`;
  const testPath = `test/lib/received/dialects/${id}.test.ts`;
  if (read(path) !== null) throw new Refusal(`${path} exists already`);
  return {
    edits: [{ path, text: skeleton(id) }, { path: testPath, text: testSkeleton(id) }, addToList(FOLDER, id, read)],
    next: [
      `Write into ${path} how the server writes its whole line. The contract is lib/received/dialect.ts, the vocabulary lib/received/pieces.ts.`,
      `Move it to its place in ${FOLDER}/index.ts.`,
      `Put real lines into ${testPath}, with hostile HELO and MAIL FROM among them.`,
      'npm test.',
    ],
  };
}

function skeleton(id: string): string {
  return `import type { Dialect } from '../dialect.ts';
import { anyOf, client } from '../form.ts';
import { BY, FOR, HELO, ID, TCP_INFO, WITH } from '../pieces.ts';

/** <Where its lines differ from everybody's, and which part of them the client can choose.> */
export const ${variableOf(id)}: Dialect = {
  id: '${id}',
  product: '${titleOf(id)}',
  evidence: 'samples',
  read: anyOf(client\`from \${HELO} \${TCP_INFO} \${BY} \\(${titleOf(id)}\\) \${WITH} \${ID}\${FOR}\`),
};
`;
}

function testSkeleton(id: string): string {
  const name = variableOf(id);
  return `import { expect, test } from 'vitest';
import { ${name} } from '../../../../lib/received/dialects/${id}.ts';

test.each([
  [
    'from mail.example.org (mail.example.org [192.0.2.7]) by mx.example.net (${titleOf(id)}) with ESMTPS id 4711 for <ana@example.net>',
    { ip: '192.0.2.7', reverseDns: 'mail.example.org', helo: 'mail.example.org', by: 'mx.example.net' },
  ],
])('%s', (line, expected) => {
  expect(${name}.read(line)).toMatchObject(expected);
});

test.each([
  'from mail.example.org (mail.example.org [192.0.2.7]) by mx.example.net (Another Server) with ESMTPS id 4711',
])('not its line: %s', (line) => {
  expect(${name}.read(line)).toBeNull();
});
`;
}
