import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { translate } from './words.ts';

interface Shortcut {
  readonly name: string;
  readonly keys: string;
}

/** The keyboard shortcuts as they are; the browser's own page changes them. */
export function ShortcutsSection() {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    void browser.commands.getAll().then((commands) =>
      setShortcuts(
        commands
          .filter(({ name }) => name !== undefined && Object.hasOwn(commandKeys, name))
          .map(({ name, shortcut }) => ({
            name: translate(commandKeys[name as keyof typeof commandKeys]),
            keys: shortcut === undefined || shortcut === '' ? translate('shortcutNone') : shortcut,
          })),
      ),
    );
  }, []);
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{translate('shortcutsHeading')}</h2>
      <dl class="pairs">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <kbd>{keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={() => void openShortcutSettings()}>
        {translate('shortcutsChange')}
      </button>
    </section>
  );
}

const commandKeys = {
  _execute_action: 'commandPopup',
  'open-panel': 'commandPanel',
  'next-claim': 'commandNext',
  'report-claim': 'commandReport',
} as const;

/** Firefox has a function for it, Chrome an address. */
async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (open === undefined) await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  else await open();
}
