/** Above the panes: the way to set two open articles against each other, or two captures of one page. */
import { Diff, GitCompareArrows } from 'lucide-react';
import { useMemo, useState } from 'react';
import { firstVersion } from '../../../shared/intake/versions';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { useRecords } from '../../data/queries';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { PassagesDialog } from './passages-dialog';
import './passages.css';

interface Pair {
  readonly left: Id;
  readonly right: Id;
  readonly asVersions: boolean;
}

/** The version before or after an open article: the newest against the one before it. */
function versionsOf(open: Id, articles: readonly FoldedRecord<'article'>[]): Pair | null {
  const fields = new Map(articles.map((article) => [article.id, article.fields]));
  if (!fields.has(open)) return null;
  const first = firstVersion(open, fields);
  const all = articles.filter(({ id }) => firstVersion(id, fields) === first).map(({ id }) => id);
  const at = all.indexOf(open);
  const [left, right] = at < all.length - 1 ? [all[at], all[at + 1]] : [all[at - 1], all[at]];
  return left && right ? { left, right, asVersions: true } : null;
}

export function CompareBar({
  dossier,
  panes,
  onAdjust,
}: {
  readonly dossier: Id;
  readonly panes: readonly Id[];
  readonly onAdjust: (article: Id, claim: Id) => void;
}) {
  const { t } = useI18n();
  const articles = useRecords(dossier, 'article');
  const [shown, setShown] = useState<Pair | null>(null);
  const versions = useMemo(() => {
    for (const pane of panes) {
      const pair = versionsOf(pane, articles ?? []);
      if (pair) return pair;
    }
    return null;
  }, [panes, articles]);
  const [left, right] = panes;
  if (!versions && !right) return null;
  return (
    <div className="compare-bar">
      {left && right ? (
        <Button size="small" look="quiet" onPress={() => setShown({ left, right, asVersions: false })}>
          <GitCompareArrows size={15} aria-hidden="true" />
          {t.passages.compare}
        </Button>
      ) : null}
      {versions ? (
        <Button size="small" look="quiet" onPress={() => setShown(versions)}>
          <Diff size={15} aria-hidden="true" />
          {t.passages.versions}
        </Button>
      ) : null}
      {shown ? (
        <PassagesDialog
          key={`${shown.left} ${shown.right}`}
          dossier={dossier}
          {...shown}
          onClose={() => setShown(null)}
          onAdjust={(claim) => {
            setShown(null);
            onAdjust(shown.right, claim);
          }}
        />
      ) : null}
    </div>
  );
}
