import { defineConfig } from 'wxt';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: {
    name: 'USCE Lens',
    permissions: ['activeTab', 'scripting', 'storage'],
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; frame-src 'self'",
    },
    browser_specific_settings: {
      gecko: { id: 'usce-lens@usce-lens.org', data_collection_permissions: { required: ['none'] } },
    },
  },
});
