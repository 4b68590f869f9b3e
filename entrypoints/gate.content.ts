import { defineContentScript } from 'wxt/utils/define-content-script';
import { watch } from '../src/gate/watch.ts';

/** Its matches, the known hosts, are put into the manifest by wxt.config.ts. */
export default defineContentScript({ matches: ['https://known.invalid/*'], main: watch });
