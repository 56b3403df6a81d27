import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { findTool } from '../tools.mjs';
import { StartError } from './start-error.ts';

export interface FoundBrowser {
  readonly kind: 'chromium' | 'firefox';
  readonly path: string;
}

const LINUX = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'brave-browser',
  'firefox',
  'firefox-esr',
];

const MACOS = ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser', 'Firefox'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name.toLowerCase() === 'firefox' ? 'firefox' : name}`,
);

const WINDOWS = [
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
  'BraveSoftware/Brave-Browser/Application/brave.exe',
  'Mozilla Firefox/firefox.exe',
];

/** The browser that POSTERN_BROWSER names (a path or a command), else the first that this machine has. */
export function findBrowser(): FoundBrowser | null {
  const wished = process.env['POSTERN_BROWSER'];
  const path = wished ? whereIs(wished) : candidates().map(whereIs).find(Boolean);
  if (path) return { kind: /firefox|librewolf/i.test(basename(path)) ? 'firefox' : 'chromium', path };
  if (wished) throw new StartError(`POSTERN_BROWSER is ${wished}, and there is no such program.`);
  return null;
}

function whereIs(browser: string): string | null {
  return existsSync(browser) ? browser : findTool(browser);
}

function candidates(): string[] {
  if (process.platform === 'darwin') return MACOS;
  if (process.platform !== 'win32') return LINUX;
  const folders = [process.env['ProgramFiles'], process.env['ProgramFiles(x86)'], process.env['LOCALAPPDATA']];
  return folders.flatMap((folder) => (folder ? WINDOWS.map((path) => join(folder, path)) : []));
}
