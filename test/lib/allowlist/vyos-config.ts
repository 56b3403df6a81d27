/**
 * The configuration that VyOS would have after these lines, as `set` would write it, sorted: `delete` takes a node and
 * all below it (VyOS documentation, command line interface). A node that is not there is a mistake.
 */
export function vyosConfig(script: string): string[] {
  const nodes = new Map<string, string>();
  for (const line of script.split('\n')) {
    const [, verb, node = ''] = /^(set|delete) (.+)$/.exec(line) ?? [];
    if (verb === 'set') nodes.set(leafOf(node), node);
    if (verb === 'delete') {
      const gone = [...nodes].filter(([, one]) => one === node || one.startsWith(`${node} `));
      if (gone.length === 0) throw new Error(`nothing to delete: ${node}`);
      for (const [key] of gone) nodes.delete(key);
    }
  }
  return [...nodes.values()].toSorted();
}

/** Networks and addresses of a group add up; every other leaf has one value. */
function leafOf(node: string): string {
  if (/ group \S+-group \S+ (?:network|address) /.test(node)) return node;
  return node.replace(/ (?:'[^']*'|\S+)$/, '');
}
