import { useEffect, useState } from 'preact/hooks';
import type { Me } from '../api/moderation.ts';
import { call } from './call.ts';
import { plain } from './plain.ts';

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly role: Me['role'];
}

/** Who moderates; a publisher invites and takes the right away. */
export function Members({ me, tell }: { me: Me; tell: (message: string) => void }) {
  const [members, setMembers] = useState<readonly Listed[]>([]);
  const [link, setLink] = useState('');
  const refresh = async (): Promise<void> => {
    const answer = await call<Listed[]>('members');
    if (answer.ok) setMembers(answer.value);
  };
  useEffect(() => void refresh(), []);
  const invite = async (role: Me['role']): Promise<void> => {
    const answer = await call<string>('invitations', { role });
    if (answer.ok) setLink(answer.value);
    tell(answer.ok ? 'The link below counts once, for a week.' : answer.error);
  };
  const disable = async (id: string): Promise<void> => {
    const answer = await call(`members/${id}/disable`, {});
    tell(answer.ok ? 'Can no longer sign in.' : answer.error);
    await refresh();
  };
  return (
    <section aria-labelledby="members">
      <h2 id="members">Moderators</h2>
      <ul>
        {members.map(({ id, name, role }) => (
          <li key={id}>
            <bdi>{plain(name)}</bdi>, {role}{' '}
            {me.role === 'publisher' && id !== me.id && (
              <button aria-label={`Disable ${name}`} onClick={() => void disable(id)}>
                Disable
              </button>
            )}
          </li>
        ))}
      </ul>
      {me.role === 'publisher' && (
        <p class="row">
          <button onClick={() => void invite('moderator')}>Invite a moderator</button>
          <button onClick={() => void invite('publisher')}>Invite a publisher</button>
        </p>
      )}
      {link !== '' && <code class="link">{link}</code>}
    </section>
  );
}
