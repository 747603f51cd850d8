import { useState } from 'preact/hooks';
import { translate } from './words.ts';

interface AddFeedProps {
  /** True where the feed was added. */
  readonly onAdd: (address: string, fingerprint: string) => Promise<boolean>;
}

/** The form by which a reader adds a feed: where it is, and how to know that it is the right one. */
export function AddFeed({ onAdd }: AddFeedProps) {
  const [address, setAddress] = useState('');
  const [fingerprint, setFingerprint] = useState('');
  const [busy, setBusy] = useState(false);
  const add = async (event: Event): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const added = await onAdd(address, fingerprint);
    setBusy(false);
    if (!added) return;
    setAddress('');
    setFingerprint('');
  };
  return (
    <form class="add-feed" onSubmit={(event) => void add(event)}>
      <h3>{translate('feedAddHeading')}</h3>
      <p class="soft">{translate('feedAddIntro')}</p>
      <label>
        {translate('feedAddress')}
        <input
          type="url"
          name="address"
          required
          dir="ltr"
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
      </label>
      <label>
        {translate('feedFingerprint')}
        <input
          name="fingerprint"
          required
          dir="ltr"
          spellcheck={false}
          autocomplete="off"
          value={fingerprint}
          onInput={(event) => setFingerprint(event.currentTarget.value)}
        />
      </label>
      <button type="submit" disabled={busy}>
        {translate('feedAdd')}
      </button>
    </form>
  );
}
