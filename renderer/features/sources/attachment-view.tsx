/** An attached file: its name, size, kind and fingerprint; a small picture where it is one; a copy to save. */
import { FileText } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Attachment } from '../../../shared/records/evidence';
import { useHasBytes } from '../../data/use-by-id';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { useHost } from '../../host/host';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { notify } from '../../ui/notices';
import { AttachmentFacts } from './attachment-facts';
import { findBytes, usePicture } from './use-attachment';

export function AttachmentView({ attachment }: { readonly attachment: Attachment }) {
  const { t, bytes: sizeOf } = useI18n();
  const words = t.sources.evidence;
  const host = useHost();
  const picture = usePicture(attachment);
  const there = useHasBytes(attachment.sha256);
  const [problem, setProblem] = useState<'missing' | 'damaged' | null>(null);
  const { fileName, byteLength, mediaType, sha256 } = attachment;
  // What the database lacks may still stand in the vault beside it.
  useEffect(() => {
    let current = there === false;
    if (current)
      void findBytes(sha256, host).then((found) => {
        if (current && (found === 'missing' || found === 'damaged')) setProblem(found);
      });
    return () => {
      current = false;
    };
  }, [there, sha256, host]);

  const save = async (): Promise<void> => {
    const found = await findBytes(sha256, host);
    if (found === 'missing' || found === 'damaged') return setProblem(found);
    const saved = await host.save({ suggestedName: fileName, mediaType, bytes: found });
    if (saved.ok) notify({ tone: 'info', text: words.savedFile(saved.value.name) });
    else if (saved.error.reason !== 'cancelled')
      notify({ tone: 'error', text: t.errors.aboutFile(fileName, t.errors.host[saved.error.reason]) });
  };
  return (
    <div className="attachment">
      <span className="attachment-picture">
        {picture ? <img src={picture} alt={words.picture(fileName)} /> : <FileText aria-hidden="true" />}
      </span>
      <span>
        <bdi className="attachment-name">{showHiddenMarks(fileName)}</bdi>
        <br />
        <span className="field-hint">
          {sizeOf(byteLength)} · <bdi>{mediaType}</bdi> ·{' '}
          <bdi title={sha256}>{words.fingerprint(sha256.slice(0, 12))}</bdi>
          <AttachmentFacts attachment={attachment} />
        </span>
      </span>
      <Button size="small" onPress={() => void save()}>
        {words.saveFile}
      </Button>
      {problem ? (
        <p className="attachment-problem" role="alert">
          {words[problem]}
        </p>
      ) : null}
    </div>
  );
}
