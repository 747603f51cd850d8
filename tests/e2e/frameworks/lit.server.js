import { render as renderTemplate } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { LitStory } from './lit.js';

customElements.define('lit-story', LitStory);

export const render = async () => ({
  body: await collectResult(renderTemplate(html`<lit-story></lit-story>`)),
  head: '',
});
