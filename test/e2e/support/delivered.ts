import { verifyDkim } from '../../../lib/authentication/dkim/verify.ts';
import { pinnedResolver } from '../../../lib/dns/pinned.ts';
import { readZoneLines } from '../../../lib/dns/zone-lines.ts';
import { readMessage } from '../../../lib/message/read.ts';
import { readSource } from '../../../lib/message/source.ts';
import type { Grab } from '../../../lib/webmail/adapter.ts';
import type { Lab } from './lab.ts';
import type { Session, Tab } from './session.ts';
import { until } from './until.ts';

const STORED = '(globalThis.browser ?? chrome).storage.session';

/** Takes Postern's item of the context menu over an element; gives what the panel was handed. */
export async function grabByMenu(session: Session, tab: Tab, selector: string): Promise<Grab> {
  const options = await session.openTab(`${session.origin}/options.html`);
  try {
    await options.evaluate(`${STORED}.clear()`);
    await session.chooseMenuItem(tab, selector, 'page');
    return await until(
      'the grab',
      () =>
        options.evaluate<Grab | null>(
          `${STORED}.get(null).then((kept) => Object.values(kept).find(({ kind }) => kind === 'grab')?.grab ?? null)`,
        ),
      30_000,
    );
  } finally {
    await options.close();
  }
}

interface Compared {
  /** The name under which it was sent. */
  readonly name: string;
  /** Held against the mailbox. */
  readonly bytes: 'as delivered' | 'as delivered, but for line ends' | 'changed';
  /** Our own check of each DKIM signature, with the lab's keys. */
  readonly dkim: readonly string[];
}

const onWire = (text: string) => text.replaceAll(/\r?\n/g, '\r\n');
const inLines = (text: string) => onWire(text).trimEnd();
const nameOf = (text: string) => /^X-Lab: (\S+)/m.exec(text)?.[1] ?? '';

/** What an adapter gave, held against what was delivered. */
export async function compared(lab: Lab, grab: Grab): Promise<Compared> {
  if (!grab.ok) throw new Error(`no message: ${JSON.stringify(grab)}`);
  const buffer = Buffer.from(grab.base64, 'base64');
  const text = buffer.toString('latin1');
  const name = nameOf(text);
  const stored = lab.mailbox().map((one) => one.toString('latin1'));
  const lying = stored.find((one) => nameOf(one) === name) ?? '';
  const message = readMessage(readSource({ bytes: new Uint8Array(buffer), fidelity: grab.fidelity }));
  const checks = await verifyDkim(message, pinnedResolver(keysOf(lab), null), new Date());
  return {
    name,
    bytes:
      text === onWire(lying)
        ? 'as delivered'
        : inLines(text) === inLines(lying)
          ? 'as delivered, but for line ends'
          : 'changed',
    dkim: checks.map(({ result }) => result),
  };
}

function keysOf(lab: Lab) {
  return (readZoneLines(lab.zone()) ?? []).flatMap(({ words: [name = '', ...rest], strings }) =>
    rest.includes('TXT') ? [{ name, record: strings.join('') }] : [],
  );
}
