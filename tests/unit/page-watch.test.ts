// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Watch } from '../../src/show/page/watch.ts';

// The prototypes of this stand-in for a browser hold no `body`.
vi.mock('../../src/show/page/dom.ts', () => ({ body: () => document.body }));

const on = { read: vi.fn(), move: vi.fn(), scroll: vi.fn() };
const ours = document.createElement('div');
let watch: Watch;

beforeEach(() => {
  vi.useFakeTimers();
  watch = new Watch(on, ours);
});
afterEach(() => {
  watch.end();
  vi.useRealTimers();
  vi.clearAllMocks();
  document.documentElement.replaceChildren(document.createElement('body'));
});

const quiet = () => vi.advanceTimersByTimeAsync(5_000);

test('our own coming moves nothing of the page', async () => {
  document.documentElement.append(ours);
  await quiet();
  expect(on.move).not.toHaveBeenCalled();
  expect(on.read).not.toHaveBeenCalled();
});

test('what the page puts in beside it may move everything, and be worth a reading', async () => {
  document.documentElement.append(ours);
  document.body.append('Two more weeks');
  await quiet();
  expect(on.move).toHaveBeenCalled();
  expect(on.read).toHaveBeenCalled();
});

test('a page that throws us out is noticed', async () => {
  document.documentElement.append(ours);
  await quiet();
  ours.remove();
  await quiet();
  expect(on.move).toHaveBeenCalled();
});
