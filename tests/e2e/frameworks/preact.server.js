import { createElement as h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { App } from './preact.js';

export const render = async () => ({ body: renderToString(h(App)), head: '' });
