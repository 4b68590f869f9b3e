/** `build.mjs chrome|firefox [FOLDER]`: builds the extension into FOLDER (default: as WXT names it, .output/…). */
import { join, resolve } from 'node:path';
import { build } from 'wxt';
import { root } from './node.mjs';

const [browser, folder] = process.argv.slice(2);
const place = folder ? { outDir: resolve(folder, '..'), outDirTemplate: resolve(folder).split('/').at(-1) } : {};
await build({ root, configFile: join(root, 'wxt.config.ts'), browser, ...place });
