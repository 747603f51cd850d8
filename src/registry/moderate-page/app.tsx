import { useEffect, useState } from 'preact/hooks';
import type { Me } from '../api/moderation.ts';
import { call } from './call.ts';
import { Members } from './members.tsx';
import { QueueView } from './queue.tsx';
import { Revoke } from './revoke.tsx';
import { Join, SignIn } from './sign-in.tsx';

/** The page: signing in, or what waits. */
export function App() {
  const [me, setMe] = useState<Me | null>(null);
  const [isKnown, setKnown] = useState(false);
  const [token, setToken] = useState(() => /^#join=([\da-f]+)$/u.exec(location.hash)?.[1] ?? null);
  const [message, setMessage] = useState('');

  const refresh = async (): Promise<void> => {
    const answer = await call<Me>('me');
    setMe(answer.ok ? answer.value : null);
    setKnown(true);
  };
  useEffect(() => void refresh(), []);
  if (!isKnown) return null;

  const entered = async (): Promise<void> => {
    // The link counts once: it need not stay in the address.
    history.replaceState(null, '', '/moderate');
    setToken(null);
    await refresh();
  };
  const signOut = async (): Promise<void> => {
    await call('sign-out', {});
    await refresh();
  };
  return (
    <main>
      <header>
        <h1>Moderation</h1>
        {me !== null && (
          <p class="who">
            {me.name}, {me.role} <button onClick={() => void signOut()}>Sign out</button>
          </p>
        )}
      </header>
      {me?.singleOperator === true && (
        <p class="note">One person decides and publishes here, and the feed says so to its readers.</p>
      )}
      <p role="status" class="message">
        {message}
      </p>
      {me === null ? (
        token === null ? (
          <SignIn done={entered} tell={setMessage} />
        ) : (
          <Join token={token} done={entered} tell={setMessage} />
        )
      ) : (
        <>
          <QueueView me={me} tell={setMessage} />
          {me.role === 'publisher' && <Revoke tell={setMessage} />}
          <Members me={me} tell={setMessage} />
        </>
      )}
    </main>
  );
}
