import { defineConfig } from 'wxt';

/** Hedge reads news pages only; every page a browser may call news is http(s). */
const webPages = ['http://*/*', 'https://*/*'];

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  publicDir: 'public',
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  // Without it Firefox would get version 2.
  manifestVersion: 3,
  vite: () => ({
    build: {
      // The oldest browsers below. For older ones the bundler would rewrite `light-dark()`, and so tie it to
      // colour schemes that it can see in the same file.
      target: ['chrome137', 'firefox140'],
      cssTarget: ['chrome137', 'firefox140'],
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: {
      default_title: '__MSG_extensionName__',
      default_icon: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    },
    permissions: [
      // What was found in each tab (session only) and the names that the gate looks for.
      'storage',
      // To put the painter into a page that names a tracked model, and into no other.
      'scripting',
      // To read the page in front where the reader presses Hedge's button, without access to any site.
      'activeTab',
      // "Report a claim" in the menu of a selection.
      'contextMenus',
      // To ask the feeds by the clock. The background is stopped when idle; alarms wake it.
      'alarms',
      // The side panel. Firefox has its sidebar without a permission.
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Any site may carry AI news: the gate must run on each, and the painter where the gate asks for it.
    // Asked for on the first-run page, by the reader's choice of sites, and given back when they want.
    optional_host_permissions: webPages,
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+H' } },
      'open-panel': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandPanel__' },
      'next-claim': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNext__' },
      'report-claim': { suggested_key: { default: 'Alt+Shift+R' }, description: '__MSG_commandReport__' },
    },
    // Nothing but our own files. Connections go to feeds alone, which the reader may add from anywhere: over https,
    // or to this machine.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' https: http://127.0.0.1:* http://localhost:*; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'hedge@hedge.example',
              // The first with the CSS Custom Highlight API, popovers and `data_collection_permissions`.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // The first with Ed25519 in WebCrypto, which the feed is signed by.
        { minimum_chrome_version: '137' }),
  }),
  zip: { name: 'hedge' },
});
