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
      // To ask the feeds by the clock. The background is stopped when idle; alarms wake it.
      'alarms',
    ],
    // Any site may carry AI news: the gate must run on each, and the painter where the gate asks for it.
    host_permissions: webPages,
    content_scripts: [
      {
        // Written here and not as a WXT content script: WXT's wrapper announces itself to the page by an
        // event that carries the extension's id, and would let the page stop the script by the same event.
        matches: webPages,
        js: ['gate.js'],
        run_at: 'document_idle',
        all_frames: false,
      },
    ],
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
