type Entry = Record<string, string>;

/**
 * Rules and lists of RouterOS after these lines, by menu, in order. Knows what our texts say: `add` with place-before,
 * `remove` and `set` of what `[find comment…]` names; anything else is a mistake.
 */
export function routerOs(script: string): Record<string, Entry[]> {
  const menus: Record<string, Entry[]> = {};
  for (const line of script.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [, menu = '', verb, rest = ''] = /^(\/\S+ firewall \S+) (add|remove|set) (.+)$/.exec(line) ?? [];
    const entries = (menus[menu] ??= []);
    if (verb === 'add') {
      const { 'place-before': place, ...entry } = fieldsOf(rest);
      if (entries.some((one) => one['address'] && one['address'] === entry['address'] && one['list'] === entry['list']))
        throw new Error(`already have such entry: ${line}`);
      entries.splice(place === undefined ? entries.length : Number(place), 0, entry);
    } else if (verb === 'remove' || verb === 'set') {
      const [, how, pattern = '', more = ''] = /^\[find comment(~|=)"([^"]*)"\] ?(.*)$/.exec(rest) ?? [];
      const found = entries.filter(({ comment = '' }) =>
        how === '~' ? new RegExp(pattern).test(comment) : comment === pattern,
      );
      if (how === undefined) throw new Error(`not understood: ${line}`);
      if (verb === 'set') for (const entry of found) Object.assign(entry, fieldsOf(more));
      else menus[menu] = entries.filter((entry) => !found.includes(entry));
    } else throw new Error(`not understood: ${line}`);
  }
  return Object.fromEntries(Object.entries(menus).filter(([, entries]) => entries.length > 0));
}

function fieldsOf(text: string): Entry {
  return Object.fromEntries(
    [...text.matchAll(/(?:^| )([a-z-]+)=(?:"([^"]*)"|(\S+))/g)].map(([, key = '', quoted, bare = '']) => [
      key,
      quoted ?? bare,
    ]),
  );
}
