// Before Lit itself: it teaches elements to take over what the server sent.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { LitStory } from './lit.js';
import { takeOver } from './story.ts';

takeOver(() => {
  customElements.define('lit-story', LitStory);
  const element = document.querySelector('lit-story');
  return { set: (next) => (element.now = next(element.now)), unmount: () => element.remove() };
});
