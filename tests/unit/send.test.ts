/** How a script in a page speaks to the background, which the browser may stop before it answers. */
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => vi.unstubAllGlobals());

/** The lens's way to the background, which answers as said, one after the other. */
async function sender(...answers: (() => Promise<unknown>)[]) {
  const sendMessage = vi.fn(() => (answers.shift() ?? stopped)());
  const runtime: { id?: string; sendMessage: typeof sendMessage } = { id: 'us', sendMessage };
  vi.stubGlobal('chrome', { runtime });
  vi.resetModules();
  const { send } = await import('../../src/show/page/api.ts');
  return { send, sendMessage, runtime };
}
const says = (answer: unknown) => async () => answer;
const stopped = () => Promise.reject(new Error('The message port closed before a response was received.'));

test('a background that is stopped before its answer is asked once more', async () => {
  const { send, sendMessage } = await sender(stopped, says('yes'));
  expect(await send({ type: 'page-read' })).toBe('yes');
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('one that never answers is not asked for ever', async () => {
  const { send, sendMessage } = await sender();
  expect(await send({ type: 'page-read' })).toBeUndefined();
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('a refusal is no answer, and is not asked again', async () => {
  const { send, sendMessage } = await sender(says({ error: 'unknown message' }));
  expect(await send({ type: 'page-read' })).toBeUndefined();
  expect(sendMessage).toHaveBeenCalledTimes(1);
});

test('nobody is asked where the extension is gone', async () => {
  const { send, sendMessage, runtime } = await sender(says('yes'));
  delete runtime.id;
  expect(await send({ type: 'page-read' })).toBeUndefined();
  expect(sendMessage).not.toHaveBeenCalled();
});
