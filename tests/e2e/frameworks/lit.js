import { html, LitElement } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { intro, isStrong, plain, shown, story, title } from './story.ts';

/** The whole story in an open shadow root, as components of articles are. */
export class LitStory extends LitElement {
  static properties = { now: { state: true } };

  constructor() {
    super();
    this.now = story;
  }

  render() {
    return html`<article>
      <h1>${title}</h1>
      <p>${intro}</p>
      <p>Read ${this.now.reads} times</p>
      <section>
        ${repeat(
          shown(this.now),
          ({ id }) => id,
          ({ parts }) =>
            html`<p>${parts.map((part) => (isStrong(part) ? html`<strong>${plain(part)}</strong>` : part))}</p>`,
        )}
      </section>
    </article>`;
  }
}
