/** The file of a piece of evidence while it is being written: chosen through the system's dialog, or dropped. */
import { Paperclip } from 'lucide-react';
import type { Attachment } from '../../../shared/records/evidence';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { Progress } from '../../ui/progress';
import { AttachmentFacts } from './attachment-facts';
import type { HandState } from './use-hand';

export function AttachmentField({
  attachment,
  hand,
  onDetach,
}: {
  readonly attachment: Attachment | null;
  readonly hand: HandState;
  readonly onDetach: () => void;
}) {
  const { t, bytes: sizeOf } = useI18n();
  const words = t.sources.evidence;
  return (
    <div className="field">
      <span className="field-label">{words.file}</span>
      {hand.reading !== null ? (
        <Progress
          label={words.reading(hand.reading)}
          fraction={null}
          cancelLabel={t.common.cancel}
          onCancel={hand.cancel}
        />
      ) : attachment ? (
        <div className="attachment">
          <Paperclip size={18} aria-hidden="true" />
          <span>
            <bdi className="attachment-name">{showHiddenMarks(attachment.fileName)}</bdi>
            <br />
            <span className="field-hint">
              {sizeOf(attachment.byteLength)} · <bdi>{attachment.mediaType}</bdi> ·{' '}
              <bdi title={attachment.sha256}>{words.fingerprint(attachment.sha256.slice(0, 12))}</bdi>
              <AttachmentFacts attachment={attachment} />
            </span>
          </span>
          <Button size="small" look="quiet" onPress={onDetach}>
            {words.detach}
          </Button>
        </div>
      ) : (
        <div>
          <Button size="small" onPress={() => void hand.choose()}>
            <Paperclip size={14} aria-hidden="true" />
            {words.attach}
          </Button>
        </div>
      )}
      {hand.problem ? (
        <p className="field-error" role="alert">
          {hand.problem}
        </p>
      ) : null}
    </div>
  );
}
