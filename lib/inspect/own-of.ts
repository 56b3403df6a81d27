import { GATEWAYS } from '../received/gateway.ts';
import type { Own } from '../received/own.ts';
import { PLATFORMS } from '../received/platform.ts';
import type { Settings } from './settings.ts';

/** What the settings say is ours, the named products with all that is known of them. */
export function ownOf({ ownHosts, ownNetworks, platform, gateways = [], borderDialect = null }: Settings): Own {
  return {
    hosts: ownHosts,
    networks: ownNetworks,
    platform: platform && PLATFORMS[platform],
    gateways: GATEWAYS.filter(({ id }) => gateways.includes(id)),
    borderDialect,
  };
}
