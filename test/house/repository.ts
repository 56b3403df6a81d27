/** What may stand at the top level. Dotfiles are free: each tool wants its own. */
const TOP = new Set([
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'bin',
  'components',
  'coverage',
  'entrypoints',
  'lib',
  'node_modules',
  'package-lock.json',
  'package.json',
  'public',
  'test',
  'tsconfig.json',
  'wxt.config.ts',
]);

export function topLevelSins(names: readonly string[]): string[] {
  return names
    .filter((name) => !name.startsWith('.') && !TOP.has(name))
    .map(
      (name) =>
        `${name} stands at the top level: put it into a room (lib/, components/, entrypoints/, bin/, test/), or name it in test/house/repository.ts.`,
    );
}

interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** A lockfile with holes installs today and fails tomorrow: `npm install` skips what it cannot get, `npm ci` does not. */
export function lockfileSins({ packages }: Lockfile): string[] {
  const locked = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  const entries = Object.entries(packages);
  const holes = entries.flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {})
      .filter((name) => !locked.has(name))
      .map(
        (name) =>
          `package-lock.json lacks ${name}, which ${path || 'package.json'} names: \`npm ci\` will fail. Pin a version whose platform packages are all to be had.`,
      ),
  );
  const hosts = entries
    .filter(([, { resolved }]) => resolved?.startsWith('http'))
    .map(
      ([path]) =>
        `package-lock.json says where ${path} came from: install with the project's .npmrc (omit-lockfile-registry-resolved).`,
    );
  return [...holes, ...hosts];
}

/** Every dependency in one exact version: two clones are the same program. */
export function versionSins(manifest: Readonly<Record<string, unknown>>): string[] {
  return ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'].flatMap((group) =>
    Object.entries((manifest[group] ?? {}) as Record<string, string>)
      .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
      .map(([name, version]) => `package.json asks for ${name} ${version}: pin one exact version (npm install -E).`),
  );
}
