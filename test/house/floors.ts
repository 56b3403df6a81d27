import { posix } from 'node:path';
import type { SourceFile } from './files.ts';
import { extensionApiOf, importsOf } from './imports.ts';
import type { Import } from './imports.ts';
import { PLUGIN_FOLDERS } from './plugins.ts';

/** The house from the cellar up. Rooms of one floor are strangers to each other. */
const FLOORS: readonly (readonly string[])[] = [
  ['lib/base'],
  ['lib/ranges', 'lib/message', 'lib/dns'],
  ['lib/senders', 'lib/received', 'lib/authentication', 'lib/bounces'],
  ['lib/inspect'],
  ['lib/allowlist', 'lib/guides', 'lib/logs', 'lib/webmail'],
  ['lib/words'],
  ['lib/summary', 'components'],
  ['entrypoints', 'bin'],
];

export const ROOMS = FLOORS.flat();

/** Who may use a package: a file, or a room and all below it. What stands nowhere here is used by nobody. */
const PACKAGES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^ipaddr\.js$/, ['lib/base/ip.ts', 'lib/base/cidr.ts']],
  [/^@dnsquery\/dns-packet$/, ['lib/dns']],
  [/^tldts$/, ['lib/authentication']],
  [/^valibot$/, ['lib/senders', 'entrypoints']],
  [/^(?:preact|@preact\/signals)(?:\/|$)/, ['components', 'entrypoints']],
  [/^(?:webextension-polyfill|wxt)(?:\/|$)/, ['entrypoints']],
  [/^node:/, ['bin']],
];

/** Rooms whose code runs in the extension but must not know it. In bin/ a `browser` is a program. */
const NAMES_NO_BROWSER = /^(?:lib\/|components$)/;

/** What Node resolves by itself; the pages are bundled, and may name styles and texts too. */
const MODULE_ENDING = /\.(?:ts|tsx|mjs|json)$/;
const BUNDLED_ENDING = /\.(?:ts|tsx|json|css|svg)$|\.\w+\?raw$/;

/** What the files import against the plan of the house: one sentence per sin, saying what to do instead. */
export function floorSins(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const room = roomOf(file.path);
    if (!room)
      return [
        `${file.path} is in no room: the rooms are ${ROOMS.join(', ')}. Move it, or add the room to test/house/floors.ts.`,
      ];
    return [
      ...importsOf(file).flatMap((one) => importSin(file.path, room, one) ?? []),
      ...(NAMES_NO_BROWSER.test(room) ? extensionApiOf(file) : []).map(
        (name) =>
          `${file.path} uses \`${name}\`: the extension API is for entrypoints/ alone. Take what you need as an argument or a callback.`,
      ),
    ];
  });
}

function importSin(path: string, room: string, { specifier, dynamic, typeOnly }: Import): string | null {
  if (dynamic && room.startsWith('lib/'))
    return `${path} imports at run time (${specifier ?? 'computed'}): lib/ imports statically only. Write an import at the top, or take the module as an argument.`;
  if (specifier === null) return `${path} imports a computed name: nobody can tell what it brings. Name the module.`;
  if (!specifier.startsWith('.')) return packageSin(path, specifier);
  const ending = room === 'entrypoints' || room === 'components' ? BUNDLED_ENDING : MODULE_ENDING;
  if (!ending.test(specifier))
    return `${path} imports ${specifier}: say its ending (.ts, .tsx, .json), as Node runs these files directly.`;
  const target = posix.join(posix.dirname(path), specifier);
  const targetRoom = roomOf(target);
  if (!targetRoom)
    return `${path} imports ${target}, which is in no room of the house. Move what you need into a lower room.`;
  if (targetRoom === room) return siblingSin(path, target);
  if (floorOf(targetRoom) >= floorOf(room))
    return `${path} imports ${target}, which is not on a lower floor. Hand the value in as an argument, declare the type here, or move it down.`;
  if (room === 'lib/words' && !typeOnly)
    return `${path} imports ${target} as a value: words know only the types of lower floors. Write \`import type\`, or take the value as an argument.`;
  return null;
}

function packageSin(path: string, specifier: string): string | null {
  const users = PACKAGES.find(([name]) => name.test(specifier))?.[1];
  if (!users)
    return `${path} imports ${specifier}, a package the house does not use. Do without, or give it a room in test/house/floors.ts and say why in the change.`;
  if (users.some((user) => isWithin(path, user))) return null;
  return `${path} imports ${specifier}, which belongs to ${users.join(' and ')} alone. Call what they offer, or take the value as an argument.`;
}

function siblingSin(path: string, target: string): string | null {
  const folder = PLUGIN_FOLDERS.find((one) => posix.dirname(target) === one && posix.dirname(path) === one);
  if (!folder || path === `${folder}/index.ts`) return null;
  return `${path} imports its sibling ${target}: plug-ins are strangers. Move what both need out of ${folder}/ into the room above it.`;
}

function roomOf(path: string): string | undefined {
  return ROOMS.find((room) => isWithin(path, room));
}

function floorOf(room: string): number {
  return FLOORS.findIndex((rooms) => rooms.includes(room));
}

function isWithin(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}
