import { browser } from 'wxt/browser';

/** What Firefox calls names and addresses taken out of mail: it has a consent of its own for data that leaves. */
const DATA = { data_collection: ['personalCommunications'] };

/** What the browser must permit before a resolver may be asked: its host, in Firefox also that data leaves. */
function permissionsFor(resolver: string) {
  const { protocol, hostname } = new URL(resolver);
  // Firefox takes no port in a pattern; without one all are meant.
  const origins = [`${protocol}//${hostname}/*`];
  return import.meta.env.FIREFOX ? { origins, ...DATA } : { origins };
}

export function isPermitted(resolver: string): Promise<boolean> {
  return browser.permissions.contains(permissionsFor(resolver));
}

/** Lets the browser ask the person. Only from within a click, before anything is awaited. */
export function requestPermission(resolver: string): Promise<boolean> {
  return browser.permissions.request(permissionsFor(resolver));
}

/** Gives back every permission that is not the manifest's own, save those that `kept` needs. */
export async function returnPermissions(kept: string | null): Promise<void> {
  const needed = kept === null ? [] : permissionsFor(kept).origins;
  const { origins = [] } = await browser.permissions.getAll();
  const left = origins.filter((origin) => !needed.includes(origin));
  const data = import.meta.env.FIREFOX && kept === null ? DATA : {};
  if (left.length > 0 || 'data_collection' in data) await browser.permissions.remove({ origins: left, ...data });
}
