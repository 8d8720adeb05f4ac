/** From which article an excerpt is, with the way there; and what to do where its words are not in their place. */

import { MapPin } from 'lucide-react';
import { describe as describePlace } from '../../../shared/anchoring/describe';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Passage } from '../../../shared/records/evidence';
import type { Id } from '../../../shared/records/ids';
import type { Span } from '../../../shared/records/text';
import { edit } from '../../data/change';
import { useRecordActs } from '../../forms/use-record-acts';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { notify } from '../../ui/notices';
import { usePassage } from './use-passage';

/** A place in an article that an editor wants to see. */
export interface ShownPassage {
  readonly article: Id;
  readonly span: Span;
}

export function PassageLine({
  dossier,
  passage,
  record,
  onShow,
}: {
  readonly dossier: Id;
  readonly passage: Passage;
  /** The evidence, where its place can be confirmed here; null while it is being written. */
  readonly record: FoldedRecord<'evidence'> | null;
  /** Shows a place in its article; absent where there is no room for articles. */
  readonly onShow: ((passage: ShownPassage) => void) | undefined;
}) {
  const { t } = useI18n();
  const words = t.sources.evidence;
  const acts = useRecordActs(dossier);
  const found = usePassage(dossier, passage);
  if (!found) return null;
  const title = showHiddenMarks(found.article?.fields.title?.text || t.claims.untitledArticle);
  const { resolution, text } = found;
  const candidate = resolution?.state === 'moved' ? resolution.candidates[0] : null;
  const span = resolution?.state === 'exact' ? resolution.span : candidate;
  const confirm = async (place: Span): Promise<void> => {
    if (!record || text === null) return;
    const anchor = describePlace(text, place.start, place.end);
    const change = edit<'evidence'>(record, { passage: { article: passage.article, anchor } });
    if (await acts.save([change])) notify({ tone: 'info', text: words.placeConfirmed });
  };
  return (
    <div className="passage-line">
      {span && onShow ? (
        <Button
          size="small"
          look="quiet"
          aria-label={words.showPassage(title)}
          onPress={() => onShow({ article: passage.article, span })}
        >
          <MapPin size={14} aria-hidden="true" />
          <span>{words.passage(title)}</span>
        </Button>
      ) : (
        <span className="field-hint">{words.passage(title)}</span>
      )}
      {resolution && resolution.state !== 'exact' ? (
        <span className="badge">{t.terms.anchor[resolution.state]}</span>
      ) : null}
      {resolution === null ? <p className="field-hint">{words.passageNoText}</p> : null}
      {resolution?.state === 'orphan' ? <p className="field-hint">{words.passageOrphan}</p> : null}
      {candidate ? (
        <p className="field-hint">
          {words.passageMoved}{' '}
          {record ? (
            <Button size="small" onPress={() => void confirm(candidate)}>
              {words.confirmPlace}
            </Button>
          ) : null}
        </p>
      ) : null}
    </div>
  );
}
