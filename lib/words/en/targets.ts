import * as packetFilters from './targets/packet-filters.ts';
import * as appliances from './targets/appliances.ts';
import * as clouds from './targets/clouds.ts';
import * as mailServers from './targets/mail-servers.ts';
import * as gateways from './targets/gateways.ts';
import * as filters from './targets/filters.ts';

/** By id of the target. */
export const targets = {
  ...packetFilters.targets,
  ...appliances.targets,
  ...clouds.targets,
  ...mailServers.targets,
  ...gateways.targets,
  ...filters.targets,
};

/** What must be known before pasting. By key of the note. */
export const notes = {
  ...packetFilters.notes,
  ...appliances.notes,
  ...clouds.notes,
  ...mailServers.notes,
  ...gateways.notes,
  ...filters.notes,
};
