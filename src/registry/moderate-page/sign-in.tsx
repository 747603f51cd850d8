import { startAuthentication, startRegistration } from '@simplewebauthn/browser';
import { useState } from 'preact/hooks';
import { call } from './call.ts';

interface Props {
  readonly done: () => Promise<void>;
  readonly tell: (message: string) => void;
}

/** Signing in with a passkey that the browser finds itself. */
export function SignIn({ done, tell }: Props) {
  const signIn = async (): Promise<void> => {
    const begun = await call<Parameters<typeof startAuthentication>[0]['optionsJSON']>('sign-in/begin', {});
    if (!begun.ok) return tell(begun.error);
    try {
      const response = await startAuthentication({ optionsJSON: begun.value });
      const finished = await call('sign-in/finish', { response });
      if (!finished.ok) return tell(finished.error);
      tell('');
      await done();
    } catch {
      tell('No passkey was used.');
    }
  };
  return (
    <section>
      <p>Moderators sign in with a passkey. Whoever has none needs a link from a publisher.</p>
      <button class="main" onClick={() => void signIn()}>
        Sign in with a passkey
      </button>
    </section>
  );
}

/** Joining by a link: a name, and a passkey that the browser makes. */
export function Join({ token, done, tell }: Props & { readonly token: string }) {
  const [name, setName] = useState('');
  const join = async (): Promise<void> => {
    const begun = await call<Parameters<typeof startRegistration>[0]['optionsJSON']>('sign-up/begin', { token });
    if (!begun.ok) return tell(begun.error);
    try {
      const response = await startRegistration({ optionsJSON: begun.value });
      const finished = await call('sign-up/finish', { token, name, response });
      if (!finished.ok) return tell(finished.error);
      tell('You have joined.');
      await done();
    } catch {
      tell('No passkey was made.');
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void join();
      }}
    >
      <p>You were invited to moderate. Your name is seen by the other moderators only.</p>
      <label>
        Name
        <input
          name="name"
          required
          maxLength={80}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <button class="main">Make a passkey and join</button>
    </form>
  );
}
