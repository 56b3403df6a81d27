import type { Surface } from './session.ts';
import { until } from './until.ts';

/** Puts a file at hand in the page, so that dropping it takes no time of the driver's. */
export async function takeFile(page: Surface, name: string, bytes: Buffer): Promise<void> {
  await page.evaluate(`{
    const bytes = Uint8Array.from(atob(${JSON.stringify(bytes.toString('base64'))}), (character) => character.charCodeAt(0));
    window.taken = new DataTransfer();
    window.taken.items.add(new File([bytes], ${JSON.stringify(name)}));
  }`);
}

/** Drops it, in a task of the page's own: what the driver runs is none, and no browser calls it long. */
export async function dropFile(page: Surface): Promise<void> {
  await inTask(
    page,
    `document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: window.taken, bubbles: true, cancelable: true }))`,
  );
}

export async function inTask(page: Surface, expression: string): Promise<void> {
  await page.evaluate(`new Promise((done) => setTimeout(() => { ${expression}; done(); }))`);
}

/** The table of bounces, once the last message is in it. */
export async function tableIsRead(page: Surface): Promise<void> {
  await until('the table', () =>
    page.evaluate(`document.querySelector('.bounce-table') !== null && document.querySelector('.progress') === null`),
  );
}
