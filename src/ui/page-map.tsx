import type { PanelView, TabReport } from '#messages';
import { badgeWords, translate } from './words.ts';

interface PageMapProps {
  readonly report: Extract<TabReport, { state: 'read' }>;
  readonly view: PanelView;
  readonly onShow: (label: number) => void;
}

/** A small map of the page, from its top to its end: where its claims stand, and the part that is on screen. */
export function PageMap({ report, view, onShow }: PageMapProps) {
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  const marks = view.marks.flatMap(({ label, at }) => {
    const found = report.found.find(({ index }) => index === label);
    const claim = found === undefined ? undefined : claims.get(found.claim);
    return found?.level !== 'badge' || claim === undefined ? [] : [{ label, at, claim }];
  });
  const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;
  return (
    <nav class="map" aria-label={translate('mapLabel')}>
      <div class="track">
        <div
          class="window"
          style={{ insetInlineStart: percent(view.from), inlineSize: percent(view.to - view.from) }}
        />
        {marks.map(({ label, at, claim }) => (
          <button
            key={label}
            type="button"
            data-tone={claim.tone}
            style={{ insetInlineStart: percent(at) }}
            aria-label={translate('mapMark', claim.statement, badgeWords(claim.badge))}
            title={claim.statement}
            onClick={() => onShow(label)}
          />
        ))}
      </div>
      <p class="ends soft" aria-hidden="true">
        <span>{translate('mapStart')}</span>
        <span>{translate('mapEnd')}</span>
      </p>
    </nav>
  );
}
