import { randomUUID } from 'node:crypto';
import type { Browser } from 'puppeteer-core';
import type { Scheme, Surface } from './session.ts';

/** Runs the body of a function in the browser's own window, with its privileges; the value comes back as JSON. */
export type InWindow = <Value = unknown>(body: string) => Promise<Value>;

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface Contexts {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value?: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** The browser's own window, which WebDriver BiDi shows under `moz:scope` and puppeteer has no word for. */
export async function inWindowOf(browser: Browser): Promise<InWindow> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as Contexts;
  const window = tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('the browser shows no window of its own');
  const target = { context: window.context };
  return async <Value>(body: string) => {
    const expression = `(async () => { ${body} })().then((value) => JSON.stringify(value ?? null))`;
    const answer = await connection.send('script.evaluate', { target, expression, awaitPromise: true });
    const evaluated = answer.result as Evaluated;
    if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
    return JSON.parse(evaluated.result.value ?? 'null') as Value;
  };
}

/** A frame script whose frame goes elsewhere never answers. */
const ANSWER_WITHIN_MS = 10_000;

/** A document in the browser's own window, popup or sidebar: no protocol reaches it, a frame script does. */
export class FrameSurface implements Surface {
  readonly #inWindow: InWindow;
  readonly #frame: string;
  readonly #setScheme: (surface: Surface, scheme: Scheme) => Promise<void>;

  constructor(inWindow: InWindow, frame: string, setScheme: (surface: Surface, scheme: Scheme) => Promise<void>) {
    this.#inWindow = inWindow;
    this.#frame = frame;
    this.#setScheme = setScheme;
  }

  evaluate<Value>(expression: string): Promise<Value> {
    return this.#run(expression, '');
  }

  async click(expression: string): Promise<void> {
    // As a person's click would: without it the clipboard is refused.
    await this.#run(`(${expression}).click()`, 'content.document.notifyUserGestureActivation();');
  }

  setScheme(scheme: Scheme): Promise<void> {
    return this.#setScheme(this, scheme);
  }

  async #run<Value>(expression: string, before: string): Promise<Value> {
    const name = JSON.stringify(`postern-test:${randomUUID()}`);
    const inside = JSON.stringify(`(async () => JSON.stringify((await (${expression})) ?? null))()`);
    const script = `(async () => {
      try {
        ${before}
        const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        sendAsyncMessage(${name}, { value: await Cu.evalInSandbox(${inside}, sandbox) });
      } catch (error) { sendAsyncMessage(${name}, { error: String(error) }); }
    })()`;
    const answer = await this.#inWindow<string>(`
      const frame = ${this.#frame};
      if (!frame) throw new Error('there is no such frame');
      return new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error('no answer')), ${ANSWER_WITHIN_MS});
        const { messageManager } = frame;
        messageManager.addMessageListener(${name}, function answered({ data }) {
          messageManager.removeMessageListener(${name}, answered);
          if (data.error) reject(new Error(data.error)); else resolve(data.value);
        });
        messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(script)}), false);
      });`);
    return JSON.parse(answer) as Value;
  }
}
