import { defineBackground } from 'wxt/utils/define-background';
import { start } from '../src/background/start.ts';

// A function of its own, so that the build, which looks at every entrypoint, need not load what it calls.
export default defineBackground(() => start());
