import { flushSync, hydrate, unmount } from 'svelte';
import App from './app.svelte';
import { takeOver } from './story.ts';

takeOver(() => {
  let set;
  const expose = (setter) => (set = setter);
  const app = hydrate(App, { target: document.getElementById('story'), props: { expose } });
  return {
    set: (next) => {
      set(next);
      flushSync();
    },
    unmount: () => void unmount(app),
  };
});
