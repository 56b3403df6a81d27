import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ROOT, readFile } from './files.ts';
import { lockfileSins, topLevelSins, versionSins } from './repository.ts';

describe('repository', () => {
  test('the top level holds the rooms and nothing else', () => {
    expect(topLevelSins(readdirSync(ROOT))).toEqual([]);
    expect(topLevelSins(['lib', '.npmrc', 'utils', 'jest.config.js'])).toEqual([
      expect.stringContaining('utils'),
      expect.stringContaining('jest.config.js'),
    ]);
  });

  test('the lockfile has no holes and names no host', () => {
    expect(lockfileSins(JSON.parse(readFile('package-lock.json')))).toEqual([]);
    const packages = {
      'node_modules/a': { optionalDependencies: { 'a-linux': '1.0.0', 'a-mac': '1.0.0' } },
      'node_modules/a/node_modules/a-mac': { resolved: 'https://packages.example/a-mac.tgz' },
    };
    expect(lockfileSins({ packages })).toEqual([
      expect.stringContaining('lacks a-linux'),
      expect.stringContaining('says where node_modules/a/node_modules/a-mac came from'),
    ]);
  });

  test('every version is exact', () => {
    expect(versionSins(JSON.parse(readFile('package.json')))).toEqual([]);
    expect(versionSins({ dependencies: { a: '^1.0.0', b: '1.0.0' }, devDependencies: { c: 'latest' } })).toEqual([
      expect.stringContaining('a ^1.0.0'),
      expect.stringContaining('c latest'),
    ]);
  });

  test.each(['npm start', 'npm test'])('the README shows %s', (command) => {
    expect(readFile('README.md'), `README.md must show \`${command}\``).toContain(command);
  });
});
