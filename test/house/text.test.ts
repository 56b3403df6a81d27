import { describe, expect, test } from 'vitest';
import { ROOT_FILES, readFile, readFiles } from './files.ts';
import { sinkSins, wordSins } from './text.ts';

const SINKS = [
  `node.innerHTML = subject;`,
  `node.outerHTML = subject;`,
  `<p dangerouslySetInnerHTML={{ __html: subject }} />`,
  `node.insertAdjacentHTML('beforeend', subject);`,
  `document.write(subject);`,
  `document . writeln(subject);`,
  `range.createContextualFragment(subject);`,
  `<iframe srcDoc={subject} />`,
  `eval(subject);`,
  `new Function(subject);`,
  `setTimeout('go()', 1);`,
  `<script type="module" src="https://cdn.example/x.js"></script>`,
  `<link rel="stylesheet" href="//fonts.example/x.css">`,
  `@import url("https://fonts.example/x.css");`,
];

// With dots, so that the rule does not find them here.
const WORDS = [
  `// TO·DO: read the date`,
  `/* FIX·ME */`,
  `test.sk·ip('reads the date', () => {});`,
  `describe.on·ly('dates', () => {});`,
  `it.to·do('dates');`,
  `expect(true)·.toBe(true);`,
  `"resolved": "https://registry.npm·js.org/x"`,
].map((text) => text.replaceAll('·', ''));

const INNOCENT = [
  `<script type="module" src="./main.tsx"></script>`,
  `setTimeout(() => go(), 1);`,
  `export function evaluate(text: string) {}`,
  `const methodology = 'toDo list';`,
  `expect(isTrue).toBe(true);`,
];

const code = /\.(?:ts|tsx|mjs|css|html)$/;

describe('text', () => {
  test('nothing turns text into elements or code', () => {
    expect(sinkSins(readFiles(['entrypoints', 'components', 'lib'], code))).toEqual([]);
  });

  test('nothing is left undone, no test stands idle', () => {
    const rooms = readFiles(
      ['entrypoints', 'components', 'lib', 'bin', 'test', '.ci'],
      /\.(?:ts|tsx|mjs|css|html|sh)$|\/run$/,
    );
    const top = ROOT_FILES.map((path) => ({ path, text: readFile(path) }));
    expect(wordSins([...rooms, ...top])).toEqual([]);
  });

  test.each(SINKS)('the rule of sinks sees %s', (text) => {
    expect(sinkSins([{ path: 'x', text: `\n${text}\n` }])).toEqual([expect.stringMatching(/^x:2: /)]);
  });

  test.each(WORDS)('the rule of words sees %s', (text) => {
    expect(wordSins([{ path: 'x', text: `\n${text}\n` }])).toEqual([expect.stringMatching(/^x:2: /)]);
  });

  test.each(INNOCENT)('both rules let pass %s', (text) => {
    expect([...sinkSins([{ path: 'x', text }]), ...wordSins([{ path: 'x', text }])]).toEqual([]);
  });
});
