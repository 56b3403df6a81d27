import type { Block } from './target.ts';

/** Terraform's own language, for a file beside the admin's: one resource a block, removed with the file. */
export function terraformFile(file: string, head: string, resources: readonly string[]): Block {
  return { text: `${[head, ...resources].join('\n\n')}\n`, language: 'hcl', place: { how: 'own-file', file } };
}

/** One resource. Values are written as given; texts go through `hclText`. */
export function resource(type: string, name: string, fields: Readonly<Record<string, string>>, inner = ''): string {
  const width = Math.max(...Object.keys(fields).map((field) => field.length));
  const lines = Object.entries(fields).map(([field, value]) => `  ${field.padEnd(width)} = ${value}\n`);
  return `resource "${type}" "${name}" {\n${lines.join('')}${inner}}`;
}

/** A text in quotes. Only identifiers, addresses and reduced notes come here: a template would run inside of one. */
export function hclText(text: string): string {
  if (/["\\\n]|[$%]\{/.test(text)) throw new Error(`not a plain text for Terraform: ${text}`);
  return `"${text}"`;
}
