import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** Faults that axe finds, each with the elements it is about. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: element }) => element).join(' ')}`);
  });
}

/** The same within badges and cards, whose roots `exposeRoots` has laid open; with how many checks found no fault. */
export async function faultsInside(page: Page): Promise<{ faults: string[]; passed: number }> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const run = (globalThis as unknown as { axe: typeof axe }).axe;
    const rules = { 'target-size': { enabled: true } };
    const { violations, passes } = await run.run(document, { rules });
    // The way to an element inside of a root is a list of selectors.
    const inside = ({ nodes }: (typeof passes)[number]): typeof nodes =>
      nodes.filter(({ target }) => Array.isArray(target[0]));
    return {
      faults: violations.flatMap((one) => inside(one).map(({ html }) => `${one.id}: ${html}`)),
      passed: passes.flatMap(inside).length,
    };
  });
}
