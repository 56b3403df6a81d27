import { describe, expect, test } from 'vitest';
import { BUILDS, listBuilt, readBuilt } from './output.ts';
import type { Build } from './output.ts';

/** What the browsers may ask the admin for. A new one needs its sentence in the README, and a reason in the change. */
const PERMISSIONS: Readonly<Record<Build, readonly string[]>> = {
  'chrome-mv3': ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage'],
  'firefox-mv3': ['activeTab', 'contextMenus', 'scripting', 'storage'],
};

/** Asked for one host at a time, when the person chooses a DNS resolver: whoever runs one may name it, the machine itself too. */
const OPTIONAL_HOSTS = ['http://127.0.0.1/*', 'http://[::1]/*', 'http://localhost/*', 'https://*/*'];

/** Keys that would widen what the extension can do, reach or be reached by. */
const ABSENT = [
  'host_permissions',
  'optional_permissions',
  'content_scripts',
  'content_security_policy',
  'web_accessible_resources',
  'externally_connectable',
];

const manifestOf = (build: Build) => JSON.parse(readBuilt(build, 'manifest.json')) as Record<string, unknown>;

describe.each(BUILDS)('%s', (build) => {
  const manifest = manifestOf(build);

  test('asks for exactly the permissions that the README explains', () => {
    expect((manifest['permissions'] as string[]).toSorted()).toEqual(PERMISSIONS[build]);
    expect((manifest['optional_host_permissions'] as string[]).toSorted()).toEqual(OPTIONAL_HOSTS);
    expect(ABSENT.filter((key) => key in manifest)).toEqual([]);
  });

  test('is of version 3, in two languages', () => {
    expect(manifest['manifest_version']).toBe(3);
    expect(manifest['default_locale']).toBe('en');
    const keys = new Set(JSON.stringify(manifest).match(/(?<=__MSG_)\w+(?=__)/g));
    expect(keys.size).toBeGreaterThan(0);
    for (const language of ['en', 'es']) {
      const messages = JSON.parse(readBuilt(build, `_locales/${language}/messages.json`));
      expect([...keys].filter((key) => !messages[key]?.message)).toEqual([]);
    }
  });

  test('its keys are those that both browsers assign', () => {
    expect(manifest['commands']).toMatchObject({
      _execute_action: { suggested_key: { default: 'Alt+Shift+M' } },
      'open-panel': { suggested_key: { default: 'Alt+Shift+H' } },
    });
  });

  test('no bundle can turn text into elements or code', () => {
    const scripts = listBuilt(build, /\.js$/);
    expect(scripts).not.toEqual([]);
    const sink = /\.(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML\(|document\.write|\beval\(|\bnew Function\b/;
    expect(scripts.filter((path) => sink.test(readBuilt(build, path)))).toEqual([]);
  });

  test('pages load only what came with them', () => {
    const pages = listBuilt(build, /\.(?:html|css)$/);
    expect(pages).not.toEqual([]);
    const outside = /\b(?:src|href)\s*=\s*["']?(?:https?:)?\/\/|url\(\s*["']?(?:https?:)?\/\/|@import/;
    expect(pages.filter((path) => outside.test(readBuilt(build, path)))).toEqual([]);
  });
});

test('Firefox knows the extension by a fixed id, and that nothing leaves unless DNS is switched on', () => {
  const settings = manifestOf('firefox-mv3')['browser_specific_settings'];
  expect(settings).toMatchObject({
    gecko: {
      id: expect.stringMatching(/^\{[0-9a-f-]{36}\}$/),
      data_collection_permissions: { required: ['none'], optional: ['personalCommunications'] },
    },
  });
});

test('Chromium is new enough for all that the engine uses', () => {
  expect(manifestOf('chrome-mv3')['minimum_chrome_version']).toBe('137');
});
