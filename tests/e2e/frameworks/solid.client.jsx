import { hydrate } from 'solid-js/web';
import { App } from './solid.jsx';
import { takeOver } from './story.ts';

takeOver(() => {
  let set;
  const expose = (setter) => (set = setter);
  const unmount = hydrate(() => <App expose={expose} />, document.getElementById('story'));
  return { set: (next) => set(next), unmount };
});
