import { createElement as h, hydrate, render } from 'preact';
import { App } from './preact.js';
import { takeOver } from './story.ts';

takeOver(() => {
  let set;
  const expose = (setter) => (set = setter);
  const place = document.getElementById('story');
  hydrate(h(App, { expose }), place);
  return { set: (next) => set(next), unmount: () => render(null, place) };
});
