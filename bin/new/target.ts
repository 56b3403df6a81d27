import { Refusal, addToList, addWords, titleOf, variableOf } from './edit.ts';
import type { Read, Scaffold } from './edit.ts';

const FOLDER = 'lib/allowlist/targets';

/** A firewall, gateway or mail server: its file, its place on the list, its words. */
export function newTarget(id: string, read: Read): Scaffold {
  const path = `${FOLDER}/${id}.ts`;
  if (read(path) !== null) throw new Refusal(`${path} exists already`);
  return {
    edits: [
      { path, text: skeleton(id) },
      addToList(FOLDER, id, read),
      addWords('lib/words/en/targets/packet-filters.ts', 'targets', id, WORDS, read),
      addWords('lib/words/es/targets/packet-filters.ts', 'targets', id, WORDS, read),
    ],
    next: [
      `Fill in ${path} from the product's documentation: whatever stands in <angle brackets> is yours. The contract is lib/allowlist/target.ts.`,
      `Move it to its place in ${FOLDER}/index.ts.`,
      'Write its words in lib/words/en/targets/packet-filters.ts and lib/words/es/targets/packet-filters.ts.',
      'Name it in lib/allowlist/data/names.ts, by which people search, and in the README.',
      'npm run goldens, and read the snippet as the admin who will paste it.',
      'npm test.',
    ],
  };
}

const WORDS = '{ layers: {}, questions: {} }';

function skeleton(id: string): string {
  const name = variableOf(id);
  return `import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { noteOf, tagOf } from '../note.ts';
import type { Target } from '../target.ts';

const NOTE_BYTES = 60;

/** <Which lever of the product this is, and why this one.> */
export const ${name}: Target = {
  id: '${id}',
  product: '${titleOf(id)}',
  versions: '<as documented or tried>',
  kind: 'filter',
  language: 'sh',
  shown: 'default',
  layers: { connect: 'unknown', rate: 'unknown', greylist: 'unknown', reputation: 'unknown', content: 'unknown' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments'],
  families: 'both',
  limits: { noteBytes: NOTE_BYTES },
  expiry: 'no',
  questions: [],
  repeat: 'doubles',
  renewal: 'undo-first',
  persists: 'step',
  notes: [],
  evidence: [
    { part: 'apply', level: 'unverified' },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    const lines = gates.flatMap(({ ranges }) =>
      ranges.map((range) => \`<accept \${range} on port \${request.port}, and exempt it from the limit> # \${noteOf(request, NOTE_BYTES)}\`),
    );
    return { text: \`\${[header(request, ${name}, 'apply', '#'), ...lines].join('\\n')}\\n\`, left };
  },

  verify(request) {
    const { left } = fit(request);
    return { text: \`\${header(request, ${name}, 'verify', '#')}\\n<show what bears \${tagOf(request)}>\\n\`, left };
  },

  undo(request) {
    return { text: \`\${header(request, ${name}, 'undo', '#')}\\n<remove what bears \${tagOf(request)}, and nothing else>\\n\`, left: [] };
  },
};
`;
}
