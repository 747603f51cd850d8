import { takeOver } from './story.ts';
import { create } from './vue.js';

takeOver(() => {
  const { app, now } = create();
  app.mount('#story');
  return { set: (next) => (now.value = next(now.value)), unmount: () => app.unmount() };
});
