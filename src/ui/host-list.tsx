import { useRef, useState } from 'preact/hooks';
import { readHost } from '#core/sites.ts';
import { translate } from './words.ts';

interface HostListProps {
  readonly name: string;
  readonly label: string;
  readonly hosts: readonly string[];
  readonly onChange: (hosts: string[]) => void;
}

/** A list of sites to add to and take from. */
export function HostList({ name, label, hosts, onChange }: HostListProps) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const add = (event: Event): void => {
    event.preventDefault();
    const host = readHost(typed);
    setWrong(host === null);
    if (host === null) return;
    setTyped('');
    if (!hosts.includes(host)) onChange([...hosts, host]);
  };
  const error = `${name}-error`;
  return (
    <form class="hosts" data-list={name} onSubmit={add}>
      <label>
        {label}
        <span class="row">
          <input
            ref={field}
            dir="ltr"
            placeholder="example.com"
            value={typed}
            aria-invalid={wrong}
            aria-describedby={wrong ? error : undefined}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit">{translate('siteAdd')}</button>
        </span>
      </label>
      {wrong && (
        <p class="error" id={error} role="alert">
          {translate('siteInvalid')}
        </p>
      )}
      {hosts.length > 0 && (
        <ul class="tags">
          {hosts.map((host) => (
            <li key={host}>
              <bdi>{host}</bdi>
              <button
                type="button"
                aria-label={translate('removeLabel', host)}
                onClick={() => {
                  // Its button goes with it: the keyboard goes on from the field.
                  field.current?.focus();
                  onChange(hosts.filter((one) => one !== host));
                }}
              >
                ✕
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
