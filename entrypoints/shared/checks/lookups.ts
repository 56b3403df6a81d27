import { browser } from 'wxt/browser';
import type { Lookups } from '../../../components/Checking.tsx';
import { isPermitted } from '../resolver-permission.ts';

/** Whether the chosen resolver may be asked: by the person's choice, and by the browser's permission for its host. */
export async function lookupsOf(resolver: string | null): Promise<Lookups> {
  if (resolver === null) return { state: 'off' };
  const { hostname } = new URL(resolver);
  return { state: (await isPermitted(resolver)) ? 'on' : 'refused', host: hostname };
}

/** Calls back whenever a permission is given or taken back; gives the way to stop. */
export function watchPermissions(changed: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  return () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  };
}
