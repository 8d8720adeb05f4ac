/** The foot of the search box: how much was found, which is also said aloud, how far the index is, and the keys. */
import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/i18n';
import type { Command } from './commands';
import type { FeedState } from './search-feed';

interface FootProps {
  /** Null where there is no index. */
  readonly state: FeedState | null;
  /** How much was found; null while that is not known. */
  readonly count: number | null;
  readonly isCut: boolean;
  readonly renderKeys: (keys: Command['keys']) => ReactNode;
}

export function SearchFoot({ state, count: found, isCut, renderKeys }: FootProps) {
  const { t, count } = useI18n();
  const { search } = t;
  const keys = [
    [['Enter'], search.keys.open],
    [['Mod', 'Enter'], search.keys.beside],
    [['ArrowUp'], search.keys.move],
    [['Escape'], search.keys.close],
  ] as const;
  return (
    <footer className="search-foot">
      <span role="status" className="search-count">
        {found === null ? '' : search.counted(count(found))}
      </span>
      {isCut ? <span role="status">{search.cut}</span> : null}
      {state?.state === 'opening' ? <span>{search.opening}</span> : null}
      {state?.state === 'building' && state.all > 0 ? (
        <span className="search-building">
          {search.building(count(state.done), count(state.all))}
          <progress max={state.all} value={state.done} aria-label={search.opening} />
        </span>
      ) : null}
      {state?.state === 'failed' ? <span role="alert">{search.failed}</span> : null}
      <span className="search-keys" aria-hidden="true">
        {keys.map(([combination, meaning]) => (
          <span key={meaning}>
            {renderKeys([combination[0] === 'ArrowUp' ? ['ArrowUp', 'ArrowDown'] : combination])} {meaning}
          </span>
        ))}
      </span>
    </footer>
  );
}
