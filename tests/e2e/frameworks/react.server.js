import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from './react.js';

export const render = async () => ({ body: renderToString(h(App)), head: '' });
