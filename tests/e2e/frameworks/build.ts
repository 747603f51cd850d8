import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin, type PluginOption } from 'vite';
import solid from 'vite-plugin-solid';
import { title } from './story.ts';

export const frameworks = ['react', 'preact', 'vue', 'svelte', 'solid', 'lit'] as const;
export type Framework = (typeof frameworks)[number];

const folder = import.meta.dirname;
const output = join(folder, '../../../.hedge/frameworks');

const plugins: Partial<Record<Framework, () => PluginOption>> = {
  svelte: () => svelte({ configFile: false }),
  solid: () => (solid as unknown as (options: object) => Plugin)({ ssr: true }),
};

/** The page as the server sends it, and the script that takes it over. */
export interface BuiltApp {
  readonly html: string;
  readonly script: string;
}

/** Builds the application of a framework, in the mode in which it speaks up about what it finds amiss. */
export async function buildApp(name: Framework): Promise<BuiltApp> {
  const extension = name === 'solid' ? 'jsx' : 'js';
  const common = {
    root: folder,
    configFile: false as const,
    logLevel: 'error' as const,
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    plugins: [plugins[name]?.()],
  };
  const entry = (side: string): string => join(folder, `${name}.${side}.${extension}`);
  await build({
    ...common,
    build: {
      outDir: join(output, name, 'client'),
      emptyOutDir: true,
      minify: false,
      lib: { entry: entry('client'), formats: ['iife'], name: 'story', fileName: () => 'client.js' },
    },
  });
  await build({
    ...common,
    build: {
      outDir: join(output, name, 'server'),
      emptyOutDir: true,
      ssr: entry('server'),
      rollupOptions: { output: { entryFileNames: 'server.mjs' } },
    },
  });
  const server = (await import(/* @vite-ignore */ pathToFileURL(join(output, name, 'server/server.mjs')).href)) as {
    readonly render: () => Promise<{ body: string; head: string }>;
  };
  const { body, head } = await server.render();
  return {
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><style>:root{color-scheme:light dark}body{font:18px/1.65 Georgia,serif;max-width:38rem;margin:2rem auto;padding:0 1rem}</style>${head}<script src="/${name}/client.js" defer></script></head><body><header><a href="/">The Lantern</a></header><main id="story">${body}</main></body></html>`,
    script: await readFile(join(output, name, 'client/client.js'), 'utf8'),
  };
}
