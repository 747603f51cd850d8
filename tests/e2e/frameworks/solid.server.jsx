import { generateHydrationScript, renderToString } from 'solid-js/web';
import { App } from './solid.jsx';

export const render = async () => ({ body: renderToString(() => <App />), head: generateHydrationScript() });
