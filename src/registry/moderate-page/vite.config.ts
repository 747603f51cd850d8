import { join } from 'node:path';
import { defineConfig } from 'vite';

/** The moderators' page: one page, one script, one style sheet, served by the registry below `/moderate`. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/moderate/',
  build: {
    outDir: join(import.meta.dirname, '../../../.output/registry'),
    emptyOutDir: true,
    rollupOptions: {
      output: {
        entryFileNames: 'assets/page.js',
        chunkFileNames: 'assets/[name].js',
        assetFileNames: 'assets/page[extname]',
      },
    },
  },
});
