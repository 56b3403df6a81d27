import { browser } from 'wxt/browser';

/** Lets the browser ask for the sites whose frames hold the mail. Only from within a click, before anything is awaited. */
export function requestFrames(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

/** `https://*.gmx.net/*` → `gmx.net`. */
export function siteOf(origin: string): string {
  return origin.replace(/^https:\/\/(?:\*\.)?/, '').replace(/\/\*$/, '');
}
