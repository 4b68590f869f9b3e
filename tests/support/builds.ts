/** The builds that end-to-end tests load. `npm test` names its own; a spec run by hand gets fresh ones (builds.setup.ts). */
export type Browser = 'chrome' | 'firefox';

const variable = (browser: Browser) => `USCE_LENS_${browser.toUpperCase()}`;

/** Folder of the build; may be set from outside: USCE_LENS_CHROME, USCE_LENS_FIREFOX. */
export function buildOf(browser: Browser): string {
  const folder = process.env[variable(browser)];
  if (!folder) throw new Error(`No build for ${browser}: run the tests by Playwright with the project's configuration.`);
  return folder;
}

export const setBuild = (browser: Browser, folder: string): void => {
  process.env[variable(browser)] = folder;
};

export const hasBuild = (browser: Browser): boolean => Boolean(process.env[variable(browser)]);
