/** The page that a command is to look into. */
import { finish } from '../model/steps.ts';
import type { Page } from '../model.ts';
import { parsedTree } from '../read/parsed-tree.ts';
import { read } from '../read/read.ts';
import { readHtml } from './html-file.ts';

/** Reads `FILE [ADDRESS]` of the command line; says what is wrong and ends the command where there is no such page. */
export function givenPage(command: string): Page {
  const [file, url = null] = process.argv.slice(2);
  try {
    if (!file) throw new Error(`no file named\nusage: ${command} FILE [ADDRESS]`);
    const { tree, root } = parsedTree(readHtml(file));
    return finish(read(tree, root, url)).page;
  } catch (error) {
    console.error(`${command}: ${(error as Error).message}`);
    process.exit(2);
  }
}
