import { createSSRApp, h, shallowRef } from 'vue';
import { intro, isStrong, plain, shown, story, title } from './story.ts';

export function create() {
  const now = shallowRef(story);
  const app = createSSRApp({
    render: () =>
      h('article', [
        h('h1', title),
        h('p', intro),
        h('p', ['Read ', now.value.reads, ' times']),
        h(
          'section',
          shown(now.value).map(({ id, parts }) =>
            h(
              'p',
              { key: id },
              parts.map((part) => (isStrong(part) ? h('strong', plain(part)) : part)),
            ),
          ),
        ),
      ]),
  });
  return { app, now };
}
