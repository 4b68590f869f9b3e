import { defineConfig } from 'wxt';
import { knownMatches } from './src/sites/matches.ts';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: 'src/locales' },
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => {
      for (const script of manifest.content_scripts ?? []) script.matches = knownMatches();
    },
  },
  manifest: {
    name: 'USCE Lens',
    description: '__MSG_app_about__',
    default_locale: 'en',
    permissions: ['storage'],
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; frame-src 'self'",
    },
    browser_specific_settings: {
      gecko: { id: 'usce-lens@usce-lens.org', data_collection_permissions: { required: ['none'] } },
    },
  },
});
