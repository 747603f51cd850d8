import { createElement as h } from 'preact';
import { useState } from 'preact/hooks';
import { intro, isStrong, plain, shown, story, title } from './story.ts';

export function App({ expose }) {
  const [now, set] = useState(story);
  expose?.(set);
  return h(
    'article',
    null,
    h('h1', null, title),
    h('p', null, intro),
    h('p', null, 'Read ', now.reads, ' times'),
    h(
      'section',
      null,
      shown(now).map(({ id, parts }) =>
        h(
          'p',
          { key: id },
          parts.map((part, i) => (isStrong(part) ? h('strong', { key: i }, plain(part)) : part)),
        ),
      ),
    ),
  );
}
