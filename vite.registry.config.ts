import { join } from 'node:path';
import { defineConfig } from 'vite';

/** The moderators' page: one page, one script, one style sheet, served by the registry below `/moderate`. */
export default defineConfig({
  root: join(import.meta.dirname, 'src/registry/moderate-page'),
  base: '/moderate/',
  build: {
    outDir: join(import.meta.dirname, '.output/registry'),
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
