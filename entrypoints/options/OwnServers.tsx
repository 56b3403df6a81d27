import { InFront } from '../../components/options/InFront.tsx';
import { Servers } from '../../components/options/Servers.tsx';
import type { EntryError, OwnEntry } from '../../components/options/Servers.tsx';
import { parseCidr } from '../../lib/base/cidr.ts';
import { DIALECTS } from '../../lib/received/dialects/index.ts';
import { GATEWAYS } from '../../lib/received/gateway.ts';
import type { Desk } from '../shared/desk.ts';
import { readAuthservId, readOwn } from '../shared/own.ts';

/** The servers of the preferences as the screen lists them, and back. */
export function OwnServers({ desk, offered }: { readonly desk: Desk; readonly offered: string }) {
  const preferences = desk.preferences.value;
  const { ownHosts, ownNetworks, authservIds } = preferences;
  const entries: OwnEntry[] = [
    ...ownHosts.map((value) => ({ kind: value.startsWith('.') ? ('suffix' as const) : ('host' as const), value })),
    ...ownNetworks.map((value) => ({ kind: 'network' as const, value })),
    ...authservIds.map((value) => ({ kind: 'authservId' as const, value })),
  ];
  const add = (typed: ReturnType<typeof readOwn>): EntryError | null => {
    if ('error' in typed) return typed.error;
    const { kind, value } = typed.entry;
    const network = kind === 'network' ? parseCidr(value) : null;
    if (network) desk.keep({ ownNetworks: [...ownNetworks, network] });
    else if (kind === 'authservId') desk.keep({ authservIds: [...authservIds, value] });
    else desk.keep({ ownHosts: [...ownHosts, value] });
    return null;
  };
  return (
    <>
      <Servers
        entries={entries}
        offered={ownHosts.includes(offered) ? '' : offered}
        onAdd={(typed) => add(readOwn(typed, preferences))}
        onAddId={(typed) => add(readAuthservId(typed, preferences))}
        onRemove={({ kind, value }) => {
          const without = <Value extends string>(list: readonly Value[]) => list.filter((one) => one !== value);
          if (kind === 'network') desk.keep({ ownNetworks: without(ownNetworks) });
          else if (kind === 'authservId') desk.keep({ authservIds: without(authservIds) });
          else desk.keep({ ownHosts: without(ownHosts) });
        }}
      />
      <InFront
        gateways={GATEWAYS}
        mine={preferences.gateways}
        dialects={DIALECTS}
        border={preferences.borderDialect}
        onMine={(gateways) => desk.keep({ gateways })}
        onBorder={(borderDialect) => desk.keep({ borderDialect })}
      />
    </>
  );
}
