import type { Session } from './session.ts';

/** Puts preferences where the extension keeps them, as its options page would. */
export async function keep(session: Session, preferences: Readonly<Record<string, unknown>>): Promise<void> {
  const options = await session.openTab(`${session.origin}/options.html`);
  await options.evaluate(`(globalThis.browser ?? chrome).storage.local.set(${JSON.stringify(preferences)})`);
  await options.close();
}
