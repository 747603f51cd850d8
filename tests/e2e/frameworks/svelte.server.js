import { render as renderApp } from 'svelte/server';
import App from './app.svelte';

export const render = async () => {
  const { body, head } = renderApp(App, { props: {} });
  return { body, head };
};
