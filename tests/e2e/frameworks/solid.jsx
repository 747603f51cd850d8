import { createSignal, For } from 'solid-js';
import { intro, isStrong, plain, shown, story, title } from './story.ts';

export function App({ expose }) {
  const [now, set] = createSignal(story);
  expose?.(set);
  return (
    <article>
      <h1>{title}</h1>
      <p>{intro}</p>
      <p>Read {now().reads} times</p>
      <section>
        <For each={shown(now())}>
          {({ parts }) => (
            <p>
              <For each={parts}>{(part) => (isStrong(part) ? <strong>{plain(part)}</strong> : part)}</For>
            </p>
          )}
        </For>
      </section>
    </article>
  );
}
