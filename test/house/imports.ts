import { parseSync } from 'vite';
import type { SourceFile } from './files.ts';

/** One way in which a file names another module. */
export interface Import {
  /** null: computed at run time, so nobody can tell. */
  readonly specifier: string | null;
  readonly dynamic: boolean;
  /** Gone after compilation: `import type`, `export type … from`, `import('…')` in a type. */
  readonly typeOnly: boolean;
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Everything a TypeScript file imports, by its grammar: comments and strings do not fool it. */
export function importsOf(file: SourceFile): Import[] {
  const { program, errors } = parseSync(file.path, file.text);
  if (errors.length > 0) throw new Error(`${file.path} does not parse: ${errors[0]?.message}`);
  return nodesOf(program).flatMap(readImport);
}

/** Uses of the extension API by its global name: `browser.tabs`, `globalThis.chrome`. */
export function extensionApiOf(file: SourceFile): string[] {
  return nodesOf(parseSync(file.path, file.text).program).flatMap((node) => {
    if (node.type !== 'MemberExpression') return [];
    const names = [node['object'], node['property']].map((part) => (part as Node)['name']);
    const isGlobal = ['globalThis', 'window', 'self'].includes(String(names[0]));
    const name = isGlobal ? names[1] : names[0];
    return name === 'browser' || name === 'chrome' ? [name] : [];
  });
}

function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(nodesOf);
  return 'type' in value ? [value as Node, ...below] : below;
}

function readImport(node: Node): Import[] {
  const source = node['source'] as Node | null | undefined;
  const specifier = typeof source?.['value'] === 'string' ? source['value'] : null;
  switch (node.type) {
    case 'ImportDeclaration':
      return [{ specifier, dynamic: false, typeOnly: isTypeOnly(node, 'importKind') }];
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return source ? [{ specifier, dynamic: false, typeOnly: isTypeOnly(node, 'exportKind') }] : [];
    case 'ImportExpression':
      return [{ specifier, dynamic: true, typeOnly: false }];
    case 'TSImportType':
      return [{ specifier, dynamic: false, typeOnly: true }];
    default:
      return [];
  }
}

function isTypeOnly(node: Node, kind: 'importKind' | 'exportKind'): boolean {
  const specifiers = (node['specifiers'] ?? []) as Node[];
  return node[kind] === 'type' || (specifiers.length > 0 && specifiers.every((one) => one[kind] === 'type'));
}
