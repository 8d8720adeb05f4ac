/** One pane of the reading view: an article, or why it cannot be shown. */
import { X } from 'lucide-react';
import type { Id } from '../../../shared/records/ids';
import type { SelectionDraft } from '../../highlight/selection';
import type { SuggestedInText } from '../../highlight/suggested';
import { useI18n } from '../../i18n/i18n';
import { IconButton } from '../../ui/button';
import { ArticleView } from './article-view';
import { type ArticleState, useArticle } from './use-article';
import './reader.css';

export interface ReaderPaneProps {
  readonly dossier: Id;
  readonly article: Id;
  /** A name no other pane on screen has; highlights are registered under it. */
  readonly pane: string;
  readonly activeClaim: Id | null;
  /** The passage a claim is now being made of, painted while its form is open. */
  readonly draft?: SelectionDraft | null;
  /** What the rules propose in this article; null where they are not shown. */
  readonly suggested?: SuggestedInText | null;
  readonly onActivateClaim: (id: Id) => void;
  /** The editor tags a passage. */
  readonly onSelect: (draft: SelectionDraft | null) => void;
  /** The editor takes a passage as evidence on the claim in hand. */
  readonly onEvidence?: ((passage: SelectionDraft) => void) | undefined;
  readonly onClose: () => void;
}

type Unreadable = Exclude<ArticleState['state'], 'ready'>;

function Unread({
  state,
  fileName,
  title,
  onClose,
}: {
  readonly state: Unreadable;
  readonly fileName: string;
  readonly title: string;
  readonly onClose: () => void;
}) {
  const { t } = useI18n();
  const say: Record<Unreadable, string> = {
    loading: t.common.loading,
    gone: t.reader.gone,
    missing: t.reader.missing(fileName),
    mismatch: t.reader.mismatch(fileName),
  };
  return (
    <div className="reader reader-unread">
      <p role={state === 'loading' ? 'status' : 'alert'}>{say[state]}</p>
      {state === 'loading' ? null : (
        <IconButton label={t.reader.close(title || t.reader.untitled)} onPress={onClose}>
          <X size={16} aria-hidden="true" />
        </IconButton>
      )}
    </div>
  );
}

export function ReaderPane(props: ReaderPaneProps) {
  const { dossier, article: id, pane, activeClaim, draft = null, suggested = null } = props;
  const { onActivateClaim, onSelect, onEvidence, onClose } = props;
  const found = useArticle(dossier, id);
  if (found.state !== 'ready') {
    const known = 'article' in found ? found : null;
    return (
      <Unread
        state={found.state}
        fileName={known?.fileName ?? ''}
        title={known?.article.fields.title?.text ?? ''}
        onClose={onClose}
      />
    );
  }
  return (
    <ArticleView
      key={id}
      dossier={dossier}
      article={found.article}
      capture={found.capture}
      text={found.text}
      pane={pane}
      activeClaim={activeClaim}
      draft={draft}
      suggested={suggested}
      onActivateClaim={onActivateClaim}
      onSelect={onSelect}
      onEvidence={onEvidence}
      onClose={onClose}
    />
  );
}
