import { useState } from 'preact/hooks';
import { DataSection } from './data-section.tsx';
import { FeedsSection } from './feeds-section.tsx';
import { HiddenSection } from './hidden-section.tsx';
import { LookSection } from './look-section.tsx';
import { useSettings } from './settings.ts';
import { ShortcutsSection } from './shortcuts-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { startPage } from './start-page.tsx';
import { translate } from './words.ts';

/** Starts the page of settings. */
export function startOptions(page: Document): void {
  void startPage(page, 'optionsTitle', () => <Options />);
}

/** All that a reader can set, and what becomes of it. */
function Options() {
  const settings = useSettings();
  const [notice, setNotice] = useState('');
  return (
    <main class="options">
      <h1>{translate('optionsTitle')}</h1>
      {settings !== null && (
        <>
          <SitesSection settings={settings} />
          <LookSection settings={settings} />
          <HiddenSection settings={settings} />
        </>
      )}
      <FeedsSection say={setNotice} />
      <ShortcutsSection />
      <DataSection say={setNotice} />
      <p class="notice" role="status">
        {notice}
      </p>
    </main>
  );
}
