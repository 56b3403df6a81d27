import { readFileSync } from 'node:fs';
import type { Surface, Tab } from './session.ts';
import { VERDICT, waitFor } from './shown.ts';
import { until } from './until.ts';

/** What stands in the column of our own checks, and what is said under the table. */
export interface ShownChecks {
  /** `DKIM` → `pass: The signature holds …`; what was not checked is missing. */
  readonly own: Readonly<Record<string, string>>;
  readonly line: string;
}

const MAILS = new URL('../../mails/', import.meta.url);

/** Drops a mail of test/mails on the full page, with `more` behind its end, as a file manager would. */
export async function dropMail(page: Tab, path: string, more = "''"): Promise<void> {
  await page.toFront();
  await waitFor(page, 'body[data-drop]');
  const base64 = readFileSync(new URL(path, MAILS)).toString('base64');
  await page.evaluate(`(() => {
    const bytes = Uint8Array.from(atob('${base64}'), (one) => one.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes, ${more}], 'mail.eml'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  })()`);
  await waitFor(page, VERDICT);
}

/** Our own checks once they are in. */
export async function shownChecks(surface: Surface): Promise<ShownChecks> {
  await until(
    'our own checks',
    () => surface.evaluate<boolean>(`document.querySelector('.checks [data-column] .said') !== null`),
    30_000,
  );
  return surface.evaluate<ShownChecks>(`(() => {
    const text = (element) => element?.textContent.trim() ?? '';
    const rows = [...document.querySelectorAll('.checks tbody tr:has([data-column] small)')];
    return {
      own: Object.fromEntries(rows.filter((row) => row.querySelector('[data-column] .said')).map((row) => {
        const own = row.querySelector('[data-column]');
        return [text(row.querySelector('td .term, td .quoted')), text(own.querySelector('.said')) + ': ' + text(own.querySelector('small'))];
      })),
      line: text(document.querySelector('.checks .checking')),
    };
  })()`);
}

/** Fills in who is asked, on the options page, and presses the button: the browser asks next. */
export async function chooseResolver(options: Tab, url: string): Promise<void> {
  await waitFor(options, '.lookups');
  await options.click(`document.querySelector('[aria-describedby="about-own"]')`);
  await waitFor(options, '.lookups [type="url"]');
  await options.evaluate(`(() => {
    const field = document.querySelector('.lookups [type="url"]');
    field.value = ${JSON.stringify(url)};
    field.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
  await options.click(`document.querySelector('.lookups [type="submit"]')`);
}
