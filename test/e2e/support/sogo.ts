import type { Lab, Needs } from './lab.ts';
import { SOGO } from './lab.ts';
import type { Tab } from './session.ts';
import { until } from './until.ts';

/** What SOGo needs beside the lab. */
export const SOGO_NEEDS: Needs = {
  sogod: 'sogo',
  memcached: 'memcached',
  nginx: 'nginx-light',
  psql: 'postgresql-client',
  '/usr/lib/postgresql': 'postgresql',
};

/** The name under which SOGo was told to be reached: it writes whole addresses. */
export const SOGO_HOST = `127.0.0.1:${SOGO}`;

/** Stands above an open message. */
export const SUBJECT = '#detailView h5.sg-md-headline';

const MAIL = `http://${SOGO_HOST}/SOGo/so/ana@empresa.example/Mail/view`;

/** Starts SOGo beside the mailboxes; gives its Unix socket. */
export async function startSogo(lab: Lab): Promise<string> {
  await lab.run('sogo.sh', 'up');
  return lab.reach(SOGO);
}

export async function logIn(tab: Tab): Promise<void> {
  await until('the form', () => tab.evaluate(`document.querySelector('#passwordField') !== null`));
  await tab.evaluate(`(() => {
    const fill = (field, value) => {
      field.value = value;
      for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
    };
    fill(document.querySelector('form input[type="text"]'), 'ana@empresa.example');
    fill(document.querySelector('#passwordField'), 'lab');
  })()`);
  const submit = `document.querySelector('button[type="submit"]:not([disabled])')`;
  await until('the button', () => tab.evaluate(`${submit} !== null`));
  await tab.evaluate(`${submit}.click()`);
  await until('the mailbox', () => tab.evaluate(`document.querySelector('.sg-message-list-item') !== null`));
}

/** Opens a message in the view beside the list. */
export async function openMessage(tab: Tab, uid: number): Promise<void> {
  await tab.evaluate(`(location.href = '${MAIL}#!/Mail/0/INBOX/${uid}', true)`);
  await until('the message', () => tab.evaluate(`document.querySelector('${SUBJECT}') !== null`));
}
