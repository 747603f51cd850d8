/** A paragraph of the story, in parts as markup cuts it: what is strong stands between stars. */
export interface Item {
  readonly id: string;
  readonly parts: readonly string[];
}

/** What every one of the applications shows. */
export interface Story {
  readonly items: readonly Item[];
  readonly filter: string;
  readonly backwards: boolean;
  readonly reads: number;
}

export const title = 'DeepSeek R2, as far as it is known';
export const intro =
  'Nobody outside of the company has run the model so far, and what is passed round are figures that nobody has put a name to. We list them all the same, for they are what everybody talks about this week.';

const items: readonly Item[] = [
  { id: 'size', parts: ['DeepSeek R2 is said to hold ', '*1.2 trillion*', ' parameters in total.'] },
  { id: 'calm', parts: ['The harbour was quiet that day, and nobody spoke of machines.'] },
  { id: 'data', parts: ['R2 was trained on 5.2 PB of data, people say. It is much, if it is so.'] },
  { id: 'chips', parts: ['The forum post claims that R2 was trained on Huawei’s Ascend 910B chips.'] },
];

export const story: Story = { items, filter: '', backwards: false, reads: 0 };

/** Sentences that have a badge as long as they are shown. */
export const labelled = {
  size: 'DeepSeek R2 is said to hold 1.2 trillion parameters in total.',
  data: 'R2 was trained on 5.2 PB of data, people say.',
  chips: 'The forum post claims that R2 was trained on Huawei’s Ascend 910B chips.',
};

/** What the applications can be told; each answers with its next state. */
export const moves = {
  read: (now: Story): Story => ({ ...now, reads: now.reads + 1 }),
  filter: (now: Story): Story => ({ ...now, filter: 'R2' }),
  few: (now: Story): Story => ({ ...now, filter: 'Ascend' }),
  all: (now: Story): Story => ({ ...now, filter: '' }),
  sort: (now: Story): Story => ({ ...now, backwards: !now.backwards }),
  deny: (now: Story): Story => ({
    ...now,
    items: now.items.map((item) =>
      item.id === 'size' ? { ...item, parts: ['It is not true that ', ...item.parts] } : item,
    ),
  }),
  change: (now: Story): Story => ({
    ...now,
    items: now.items.map((item) =>
      item.id === 'data' ? { ...item, parts: ['Nobody trained anything today.'] } : item,
    ),
  }),
};

export type Move = keyof typeof moves;

/** The paragraphs in the order in which they are shown. */
export function shown({ items, filter, backwards }: Story): readonly Item[] {
  const found = items.filter(({ parts }) => parts.join('').includes(filter));
  return backwards ? found.toReversed() : found;
}

export const isStrong = (part: string): boolean => part.startsWith('*');
export const plain = (part: string): string => part.replaceAll('*', '');

/** Milliseconds after loading at which the application takes over what the server sent. */
export const delay = 1800;

/** Lets an application take over after a while, and then be told what to do. */
export function takeOver(hydrate: () => { set(next: (now: Story) => Story): void; unmount(): void }): void {
  setTimeout(() => {
    const running = hydrate();
    Object.assign(globalThis, {
      app: { move: (name: Move) => running.set(moves[name]), unmount: () => running.unmount() },
    });
  }, delay);
}
