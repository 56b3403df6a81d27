import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { dictionaries } from './lib/words/index.ts';

/** Never change it: Firefox ties settings and updates to this id. */
const GECKO_ID = '{8c5d4f0e-3a71-4b52-9d0c-6e1f7a2b9c34}';

const isRoot = process.getuid?.() === 0;
const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/**
 * Preact's one HTML sink (dangerouslySetInnerHTML) becomes a text sink: header text can never turn into elements,
 * whatever a component does, and the stores' linters find nothing.
 */
function noInnerHtml() {
  return {
    name: 'postern:no-inner-html',
    transform(code: string, id: string) {
      if (!/\/node_modules\/preact\/dist\/preact\.m?js$/.test(id.split('?')[0] ?? '')) return null;
      const safe = code.replaceAll(/\.innerHTML=(?!=)/g, '.textContent=');
      if (safe === code)
        throw new Error('Preact has moved its HTML sink: find it and mend noInnerHtml in wxt.config.ts.');
      return { code: safe, map: null };
    },
  };
}

/**
 * A worker is built with the pages and shares their chunks: left to itself, Vite bundles it apart, and the whole engine
 * would be in the package twice.
 */
function sharedWorkers(): Plugin {
  return {
    name: 'postern:shared-workers',
    apply: 'build',
    enforce: 'pre',
    async transform(code, id) {
      const [url, path = ''] = /new URL\('(\.\/[\w-]+-worker\.ts)', import\.meta\.url\)/.exec(code) ?? [];
      const worker = url && (await this.resolve(path, id));
      if (!url || !worker) return null;
      const chunk = this.emitFile({ type: 'chunk', id: worker.id, name: path.slice('./'.length, -'.ts'.length) });
      return { code: code.replace(url, `import.meta.ROLLUP_FILE_URL_${chunk}`), map: null };
    },
  };
}

export default defineConfig({
  manifestVersion: 3, // WXT would still build Firefox as version 2
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  zip: { excludeSources: ['test/**'] },
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      for (const [language, { manifest }] of Object.entries(dictionaries))
        files.push({
          relativeDest: `_locales/${language}/messages.json`,
          contents: JSON.stringify(
            Object.fromEntries(Object.entries(manifest).map(([key, message]) => [key, { message }])),
          ),
        });
    },
  },
  // Read from disk: two languages and the public suffix list weigh more than a web page should.
  vite: () => ({ plugins: [noInnerHtml(), sharedWorkers()], build: { chunkSizeWarningLimit: 800 } }),
  webExt: {
    ...(process.platform === 'linux' && {
      binaries: { chrome: '/usr/bin/chromium', firefox: '/usr/bin/firefox-esr' },
    }),
    // Chromium refuses to run as root with its sandbox, and dies without a word of it.
    chromiumArgs: [...(isRoot ? ['--no-sandbox'] : []), ...(hasDisplay ? [] : ['--headless=new'])],
    firefoxArgs: hasDisplay ? [] : ['--headless'],
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    // Each one is explained in the README; test/build/manifest.test.ts holds the list.
    permissions: ['activeTab', 'scripting', 'contextMenus', 'storage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    // One host of these, when the person chooses a resolver: whoever runs one may name it.
    optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*', 'http://[::1]/*'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+M' } },
      'open-panel': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_openPanel__' },
    },
    ...(browser === 'firefox'
      ? {
          // Firefox would hide the button in the extensions menu.
          action: { default_area: 'navbar' },
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'], optional: ['personalCommunications'] },
            },
          },
        }
      : { minimum_chrome_version: '137' }),
  }),
});
