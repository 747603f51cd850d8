import type { ListedClaim } from './arrange-report.ts';
import { ClaimList } from './claim-item.tsx';
import { plural, translate } from './words.ts';

// As many as fit below the sure ones without pushing the foot of a usual popup out of sight.
const fewest = 3;

/** What the page possibly means: apart from the rest, with the reason why it has no badge; many are folded away. */
export function PossibleSection({ claims }: { readonly claims: readonly ListedClaim[] }) {
  const list = <ClaimList claims={claims} />;
  return (
    <section class="possible" aria-labelledby="possible">
      <h2 id="possible">{translate('quotesPossible')}</h2>
      <p class="soft">{translate('possibleWhy')}</p>
      {claims.length <= fewest ? (
        list
      ) : (
        <details class="fold">
          <summary>{plural('possibleMore', claims.length)}</summary>
          {list}
        </details>
      )}
    </section>
  );
}
