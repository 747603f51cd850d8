import { createElement as h } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { App } from './react.js';
import { takeOver } from './story.ts';

takeOver(() => {
  let set;
  const expose = (setter) => (set = setter);
  const root = hydrateRoot(document.getElementById('story'), h(App, { expose }));
  return { set: (next) => flushSync(() => set(next)), unmount: () => root.unmount() };
});
