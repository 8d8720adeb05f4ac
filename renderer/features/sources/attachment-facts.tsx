/** What is known of an attached file beyond its name: its pixels, how and when it was collected, when it was changed. */
import type { Attachment } from '../../../shared/records/evidence';
import { terms } from '../../../shared/records/terms';
import { useI18n } from '../../i18n/i18n';

export function AttachmentFacts({ attachment }: { readonly attachment: Attachment }) {
  const { t, locale, number, dateTime } = useI18n();
  const words = t.sources.evidence;
  const { width, height, collectedAt, method, changedAt } = attachment;
  return (
    <>
      {width && height ? ` · ${words.pixels(number(width), number(height))}` : null}
      {collectedAt ? (
        <span className="attachment-fact">
          {words.collected(dateTime(collectedAt), method ? terms[locale].method[method] : '')}
        </span>
      ) : null}
      {changedAt ? <span className="attachment-fact">{words.changedAt(dateTime(changedAt))}</span> : null}
    </>
  );
}
