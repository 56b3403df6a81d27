import { SPEAKERS } from './data/speakers.ts';

/** Whose server a host is, as `SPEAKERS` names it. */
export function providerOf(host: string): string | null {
  const labels = host.slice(-MAX_HOST).toLowerCase().split('.');
  if (labels.at(-1) === '') labels.pop();
  for (const first of labels.keys()) {
    const provider = BY_HOST.get(labels.slice(first).join('.'));
    if (provider !== undefined) return provider;
  }
  return null;
}

/** Of a host of a million dots only its end is read. */
const MAX_HOST = 255;

const BY_HOST = new Map(
  Object.entries(SPEAKERS.rows).flatMap(([provider, { hosts }]) => hosts.map((host) => [host, provider] as const)),
);
