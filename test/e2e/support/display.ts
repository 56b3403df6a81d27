import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

const SCREEN = 'Xvfb';
const HAND = 'xdotool';

/** What a window on such a screen needs. */
export const DISPLAY_PROGRAMS: readonly string[] = [SCREEN, HAND];

export interface Display {
  /** For the environment variable DISPLAY. */
  readonly name: string;
  readonly close: () => Promise<void>;
}

/** A screen that nobody sees. */
export async function openDisplay(): Promise<Display> {
  const args = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
  const child = spawn(SCREEN, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = await once(child.stdio[3] as Readable, 'data');
  return {
    name: `:${String(number).trim()}`,
    close: async () => {
      child.kill();
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

/** Moves the mouse, clicks and types on a display, as a hand would. */
export async function byHand(display: Display, ...actions: string[]): Promise<void> {
  const child = spawn(HAND, actions, { env: { ...process.env, DISPLAY: display.name }, stdio: 'ignore' });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`xdotool ${actions.join(' ')}: exit ${code}`);
}
