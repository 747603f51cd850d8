import type { Checks } from '../api/moderation.ts';
import { plain } from './plain.ts';

/** What the checks of a claim found: what forbids it, what to know, and each of its phrasings. */
export function CheckList({ checks }: { checks: Checks }) {
  return (
    <div class="checks" role="group" aria-label="Checks">
      <p class={checks.refused.length === 0 ? 'good' : 'bad'}>
        {checks.refused.length === 0 ? 'It may be published.' : 'It may not be published:'}
      </p>
      <ul>
        {[...checks.refused, ...checks.warnings].map((line) => (
          <li key={line}>{plain(line)}</li>
        ))}
      </ul>
      <table>
        <caption>Its own words</caption>
        <thead>
          <tr>
            <th scope="col">Phrasing</th>
            <th scope="col">Found as</th>
          </tr>
        </thead>
        <tbody>
          {checks.phrasings.map(({ text, level, failure }) => (
            <tr key={text}>
              <td>
                <bdi>{plain(text)}</bdi>
              </td>
              <td>{level ?? `not found (${failure ?? 'unknown'})`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
