/** The real toolbar popup. Playwright does not see it as a page, so it is driven by the debugger's own words. */
import { writeFileSync } from 'node:fs';
import type { CDPSession } from '@playwright/test';
import { type Point, still } from './still.ts';

export interface Popup {
  /** Runs `look(argument)` in the popup. */
  evaluate<R, A>(look: (argument: A) => R | Promise<R>, argument?: A): Promise<R>;
  /** All that a reader sees in it. */
  text(): Promise<string>;
  /** A real click on what fits the selector, or on the control, not disabled, whose accessible name or text is `{ name }`. */
  click(what: string | { name: string }): Promise<void>;
  /** Types into a field after emptying it; for a select, chooses the option of that value. */
  fill(selector: string, value: string): Promise<void>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

export async function attach(browser: CDPSession, targetId: string): Promise<Popup> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, { done(result: unknown): void; fail(error: Error): void }>();
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const { id, result, error } = JSON.parse(event.message);
    if (error) waiting.get(id)?.fail(new Error(error.message));
    else waiting.get(id)?.done(result);
    waiting.delete(id);
  });
  let last = 0;
  const send = async <R>(method: string, params: object = {}): Promise<R> => {
    const id = ++last;
    const answer = new Promise<unknown>((done, fail) => waiting.set(id, { done, fail }));
    await browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    return answer as Promise<R>;
  };

  const evaluate: Popup['evaluate'] = async (look, argument) => {
    const { result, exceptionDetails } = await send<{
      result: { value: never };
      exceptionDetails?: { text: string; exception?: { description: string } };
    }>('Runtime.evaluate', {
      expression: `(${look})(${JSON.stringify(argument) ?? 'undefined'})`,
      returnByValue: true,
      awaitPromise: true,
      userGesture: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  const mouse = async (at: Point) => {
    for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased'])
      await send('Input.dispatchMouseEvent', { type, ...at, button: type === 'mouseMoved' ? 'none' : 'left', clickCount: 1 });
  };
  const click: Popup['click'] = async (what) => mouse(await still(() => evaluate(middleOf, what)));
  return {
    evaluate,
    click,
    // A popup that has only begun to open has no body.
    text: () => evaluate(() => document.body?.innerText ?? ''),
    async fill(selector, value) {
      const isSelect = await evaluate((s) => document.querySelector(s) instanceof HTMLSelectElement, selector);
      if (isSelect) {
        await evaluate(choose, [selector, value] as [string, string]);
        return;
      }
      await click(selector);
      await evaluate((s) => document.querySelector<HTMLInputElement>(s)?.select(), selector);
      await send('Input.insertText', { text: value });
    },
    async screenshot(file) {
      const { data } = await send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
    async close() {
      await browser.send('Target.closeTarget', { targetId });
      await browser.detach();
    },
  };
}

function middleOf(what: string | { name: string }): Point | null {
  const controls = () => [...document.querySelectorAll<HTMLElement>('button, a, summary, label, input, select, textarea, [role]')];
  const element =
    typeof what === 'string'
      ? document.querySelector<HTMLElement>(what)
      : controls().find(
          (control) => !control.matches(':disabled') && [control.getAttribute('aria-label'), control.innerText?.trim()].includes(what.name),
        );
  element?.scrollIntoView({ block: 'center' });
  const box = element?.getBoundingClientRect();
  return box?.width ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}

function choose([selector, value]: [string, string]): void {
  const select = document.querySelector(selector) as HTMLSelectElement;
  select.value = value;
  for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));
}
