/** Where plug-ins live: one file each, and an `index.ts` that lists them in order. */
export const PLUGIN_FOLDERS = [
  'lib/received/dialects',
  'lib/inspect/findings',
  'lib/allowlist/targets',
  'lib/webmail/adapters',
  'lib/senders/profiles',
  'lib/bounces/shapes',
] as const;

/** A plug-in folder as found on disk. */
export interface PluginFolder {
  readonly folder: string;
  /** Exports of `index.ts`. */
  readonly index: Readonly<Record<string, unknown>>;
  /** Exports of every other file, by the file's name without its ending. */
  readonly files: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

/** Where list and folder disagree: one sentence per sin, saying what to do. */
export function pluginSins({ folder, index, files }: PluginFolder): string[] {
  const lists = Object.values(index).filter((value) => Array.isArray(value));
  const [list] = lists;
  if (!list || lists.length > 1)
    return [`${folder}/index.ts exports ${lists.length} lists: export exactly one array, the plug-ins in order.`];
  const ids = list.map((plugin) => idOf(plugin) ?? '(no id)');
  return [
    ...ids
      .filter((id, place) => ids.indexOf(id) !== place)
      .map((id) => `${folder}/index.ts lists ${id} twice: strike one.`),
    ...ids
      .filter((id) => !files.has(id))
      .map(
        (id) => `${folder}/index.ts lists ${id}, but ${folder}/${id}.ts does not exist: a plug-in's file bears its id.`,
      ),
    ...[...files].flatMap(([name, exports]) => {
      const own = Object.values(exports).filter((value) => idOf(value) === name);
      if (own.length === 0)
        return [
          `${folder}/${name} exports no object with the id '${name}': file name and id are the same word. A helper lives in the room above.`,
        ];
      return own.some((value) => list.includes(value))
        ? []
        : [`${folder}/index.ts does not list ${name}: import it there and put it in its place.`];
    }),
  ];
}

function idOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : null;
}
