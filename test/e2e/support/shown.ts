import type { Surface } from './session.ts';
import { until } from './until.ts';

export const COPY_RULE = `document.querySelector('.do .button.primary')`;
export const VERDICT = '.verdict[data-level]';

interface ShownReport {
  readonly level: string;
  readonly title: string;
  readonly lead: string;
  /** The address that stands in the gate. */
  readonly border: string;
}

/** The Report that a surface shows, once it does. */
export async function shownReport(surface: Surface): Promise<ShownReport> {
  await waitFor(surface, VERDICT);
  return surface.evaluate<ShownReport>(`(() => {
    const text = (selector) => document.querySelector(selector)?.textContent.trim() ?? '';
    return {
      level: document.querySelector('${VERDICT}').dataset.level,
      title: text('.verdict h1'),
      lead: text('.verdict p'),
      border: text('.wall .ip'),
    };
  })()`);
}

export async function shownTitle(surface: Surface): Promise<string> {
  await waitFor(surface, 'h1');
  return surface.evaluate(`document.querySelector('h1').textContent.trim()`);
}

export async function waitFor(surface: Surface, selector: string): Promise<void> {
  await until(selector, () => surface.evaluate(`document.querySelector(${JSON.stringify(selector)}) !== null`));
}
