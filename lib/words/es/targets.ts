import type * as English from '../en/targets.ts';
import * as packetFilters from './targets/packet-filters.ts';
import * as appliances from './targets/appliances.ts';
import * as clouds from './targets/clouds.ts';
import * as mailServers from './targets/mail-servers.ts';
import * as gateways from './targets/gateways.ts';
import * as filters from './targets/filters.ts';

export const targets: typeof English.targets = {
  ...packetFilters.targets,
  ...appliances.targets,
  ...clouds.targets,
  ...mailServers.targets,
  ...gateways.targets,
  ...filters.targets,
};

export const notes: typeof English.notes = {
  ...packetFilters.notes,
  ...appliances.notes,
  ...clouds.notes,
  ...mailServers.notes,
  ...gateways.notes,
  ...filters.notes,
};
