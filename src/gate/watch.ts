/** Looks at the page once; again, a few times, where words come late or the page turns into another without loading. */
import { isPage } from '../model/contents.ts';
import { ENOUGH, look } from './look.ts';

/** Looks for one address; each waits twice as long as the last. */
const MOST_LOOKS = 5;
const FIRST_WAIT = 500;
/** Addresses that one page turns into. */
const MOST_ADDRESSES = 20;

interface Runtime {
  runtime?: { id?: string; sendMessage(message: object): Promise<unknown> | undefined };
}
const { browser, chrome } = globalThis as unknown as { browser?: Runtime; chrome: Runtime };

/** Tells the background, once, that the page speaks of clinical experience; then it is the lens's turn. */
export function watch(): void {
  const { prerendering } = document as { prerendering?: boolean };
  if (prerendering) document.addEventListener('prerenderingchange', watch, { once: true });
  else if (isPage(document.contentType)) begin();
}

function begin(): void {
  let looks = 0;
  let addresses = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changed: MutationObserver | undefined;
  const { navigation } = globalThis as { navigation?: EventTarget };

  function lookNow(): void {
    timer = undefined;
    if (look(document) >= ENOUGH) {
      end();
      send();
    } else if (++looks < MOST_LOOKS) {
      changed ??= new MutationObserver(comes);
      changed.observe(document, { childList: true, characterData: true, subtree: true });
    }
  }

  /** One record is enough to know that the page goes on; the rest is not our concern until the next look. */
  function comes(_: MutationRecord[], observer: MutationObserver): void {
    observer.disconnect();
    timer ??= setTimeout(lookNow, FIRST_WAIT * 2 ** looks);
  }

  function turned(): void {
    looks = 0;
    if (++addresses > MOST_ADDRESSES) end();
    else timer ??= setTimeout(lookNow, FIRST_WAIT);
  }

  function end(): void {
    navigation?.removeEventListener('navigatesuccess', turned);
    removeEventListener('popstate', turned);
    changed?.disconnect();
    clearTimeout(timer);
  }

  navigation?.addEventListener('navigatesuccess', turned);
  addEventListener('popstate', turned);
  lookNow();
}

/** Nobody answers where the extension was updated or removed under the page. */
function send(): void {
  const { runtime } = browser ?? chrome;
  if (runtime?.id) runtime.sendMessage({ type: 'offer-seen' })?.catch(() => {});
}
