import { useState } from 'preact/hooks';
import { call } from './call.ts';

/** Takes a claim back at once: it leaves readers' pages with their next sync. */
export function Revoke({ tell }: { tell: (message: string) => void }) {
  const [claim, setClaim] = useState('');
  const [why, setWhy] = useState('');
  const revoke = async (): Promise<void> => {
    const done = await call('revoke', { claim: claim.trim(), why });
    tell(done.ok ? 'Taken back.' : done.error);
    if (done.ok) setClaim('');
  };
  return (
    <section aria-labelledby="revoke">
      <h2 id="revoke">Take a claim back at once</h2>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          void revoke();
        }}
      >
        <label>
          Id of the claim
          <input name="revoked" required value={claim} onInput={(event) => setClaim(event.currentTarget.value)} />
        </label>
        <label>
          Why, as readers may see it
          <input
            name="revokedWhy"
            required
            maxLength={300}
            value={why}
            onInput={(event) => setWhy(event.currentTarget.value)}
          />
        </label>
        <button>Take back</button>
      </form>
    </section>
  );
}
