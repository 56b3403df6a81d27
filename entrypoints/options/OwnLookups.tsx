import { useEffect, useState } from 'preact/hooks';
import { Lookups } from '../../components/options/Lookups.tsx';
import type { Tried } from '../../components/options/Lookups.tsx';
import { PastedKeys } from '../../components/options/PastedKeys.tsx';
import { dohResolver } from '../../lib/dns/doh.ts';
import { watchPermissions } from '../shared/checks/lookups.ts';
import type { Desk } from '../shared/desk.ts';
import { isPermitted, requestPermission, returnPermissions } from '../shared/resolver-permission.ts';

/** Reserved for examples, and it has a TXT record (RFC 2606 §3): the question tells nobody anything. */
const HARMLESS = 'example.com';

const TIMEOUT_MS = 5000;

/** Who may be asked in DNS, and the keys for which nobody is: as the preferences and the browser have them. */
export function OwnLookups({ desk }: { readonly desk: Desk }) {
  const { resolver, keys } = desk.preferences.value;
  const [permitted, setPermitted] = useState(false);
  useEffect(() => {
    const look = () => void (resolver === null ? Promise.resolve(false) : isPermitted(resolver)).then(setPermitted);
    look();
    return watchPermissions(look);
  }, [resolver]);
  const use = async (wanted: string | null) => {
    // The first thing in the click: after an await the browser would no longer ask.
    if (wanted !== null && !(await requestPermission(wanted))) return false;
    desk.keep({ resolver: wanted });
    await returnPermissions(wanted);
    return true;
  };
  return (
    <>
      <Lookups resolver={resolver} isPermitted={permitted} onUse={use} onTry={tryOut} />
      <PastedKeys keys={keys} onRemove={(name) => desk.keep({ keys: keys.filter((key) => key.name !== name) })} />
    </>
  );
}

async function tryOut(url: string): Promise<Tried> {
  const start = performance.now();
  const asked = dohResolver({ url, fetch: (target, request) => fetch(target, request), timeoutMs: TIMEOUT_MS });
  const answer = await asked.resolve(HARMLESS, 'TXT');
  if (answer.status === 'failed') return { reason: answer.reason };
  return { ms: Math.round(performance.now() - start) };
}
