import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { leanPatterns } from './scripts/lean-patterns.ts';
import { patternsIn } from './src/sites/matches.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: 'src/locales' },
  vite: () => ({
    plugins: [leanPatterns()],
    resolve: { alias: { 'wxt/utils/content-script-context': here('./src/gate/no-context.ts') } },
    // Every browser that we run in loads modules ahead by itself; the stand-in would be our only call to the network.
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: {
    // Only the gate runs by itself, and only on sites known at the first version; all else is injected by the background.
    'build:manifestGenerated': (wxt, manifest) => {
      const matches = patternsIn(here('./src/sites/hosts.tsv'));
      manifest.content_scripts = [{ matches, js: ['content-scripts/gate.js'], run_at: 'document_idle' }];
      manifest.host_permissions = matches;
      if (wxt.config.browser === 'firefox') delete manifest.minimum_chrome_version;
      else delete manifest.browser_specific_settings;
    },
  },
  manifest: ({ browser }) => ({
    name: 'USCE Lens',
    description: '__MSG_manifest_description__',
    default_locale: 'en',
    minimum_chrome_version: '130',
    browser_specific_settings: {
      gecko: { id: 'usce-lens@usce-lens.org', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
      gecko_android: { strict_min_version: '142.0' },
    },
    permissions: ['storage', 'scripting', 'activeTab'],
    optional_host_permissions: ['https://*/*'],
    action: { default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' } },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'rate-this-page': { suggested_key: { default: 'Alt+Shift+R' }, description: '__MSG_manifest_rate__' },
    },
    web_accessible_resources: [
      { resources: ['panel.html'], matches: ['*://*/*'], ...(browser !== 'firefox' && { use_dynamic_url: true }) },
    ],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'",
    },
  }),
});
