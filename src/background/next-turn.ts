/** Lets whatever else waits have its turn: by the scheduler where there is one, else by a message to oneself. */
export function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield !== undefined) return scheduler.yield();
  // Timers of a worker may be held up for seconds; a message is not.
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const take = (): void => {
      port1.close();
      resolve();
    };
    port1.addEventListener('message', take, { once: true });
    port1.start();
    port2.postMessage(null);
  });
}
