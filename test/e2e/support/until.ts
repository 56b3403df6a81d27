const PATIENCE_MS = 15_000;
const PAUSE_MS = 50;

/** Asks again until the answer is something; says what was asked for and what came last when patience ends. */
export async function until<Value>(
  what: string,
  probe: () => Promise<Value>,
  patience = PATIENCE_MS,
): Promise<NonNullable<Value>> {
  const end = Date.now() + patience;
  let last: unknown;
  for (;;) {
    try {
      const value = await probe();
      if (value) return value;
      last = value;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`gave up waiting for ${what}; last: ${String(last)}`);
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
}

const PRESS_AGAIN_AFTER_MS = 3000;

/** A press right after a navigation or an installation now and then reaches nobody: presses again. */
export async function pressUntil(
  what: string,
  press: () => Promise<void>,
  probe: () => Promise<boolean>,
): Promise<void> {
  await until(what, async () => {
    await press();
    return until(what, probe, PRESS_AGAIN_AFTER_MS);
  });
}
