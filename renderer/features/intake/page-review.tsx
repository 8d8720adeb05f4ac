/** The review of one page: the raw page on one side, what was made of it on the other, each following the other. */
import { Redo2, Undo2 } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { countUnplaced } from '../../../shared/intake/laid-records';
import { articleOf, correct, join, type Layout, linesOf, removeArticle } from '../../../shared/intake/layout';
import { useI18n } from '../../i18n/i18n';
import { IconButton } from '../../ui/button';
import { ArticleCard } from './article-card';
import { ArticleForm } from './article-form';
import { type ItemEvent, isTouched, type Review } from './intake-items';
import type { Known } from './known';
import { act } from './line-actions';
import type { LineAction } from './line-keys';
import { choose, nowhere, within } from './line-selection';
import { RawPane } from './raw-pane';
import type { Standing } from './standing';
import { VersionQuestion } from './version-question';

interface ReviewProps {
  readonly itemKey: number;
  readonly review: Review;
  readonly standing: Extract<Standing, { kind: 'new' }> | null;
  readonly known: Known | undefined;
  /** The editor tried to add the page while a question was open. */
  readonly isPressing: boolean;
  readonly dispatch: (event: ItemEvent) => void;
  /** The row of buttons at the end. */
  readonly children: ReactNode;
}

/** Undo and redo keys go to the review while it is on screen, before the dossier's own. */
function useLocalUndo(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement | null;
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
      const isRedo = event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey);
      if (!isRedo && event.code !== 'KeyZ') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (isRedo) redo();
      else undo();
    };
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, [undo, redo]);
}

export function PageReview(props: ReviewProps) {
  const { itemKey: key, review, dispatch, children } = props;
  const { read, timeline } = review;
  const { text } = read.page;
  const layout = timeline.present;
  const rows = useMemo(() => layout.lines.map((_, index) => index), [layout.lines]);
  const [picked, setPicked] = useState(nowhere);
  const selection = within(picked, rows.length);
  const [reveal, setReveal] = useState<{ row: number; wish: number } | null>(null);
  const [edited, setEdited] = useState<number | null>(null);

  const change = useCallback(
    (next: Layout) => dispatch({ kind: 'corrected', key, layout: next }),
    [dispatch, key],
  );
  const undo = useCallback(() => dispatch({ kind: 'undone', key }), [dispatch, key]);
  const redo = useCallback(() => dispatch({ kind: 'redone', key }), [dispatch, key]);
  useLocalUndo(undo, redo);

  const show = (article: number): void => {
    const row = linesOf(layout, article)[0] ?? 0;
    setPicked(choose(row));
    setReveal((before) => ({ row, wish: (before?.wish ?? 0) + 1 }));
  };
  const activeUse = selection.chosen.length > 0 ? layout.lines[selection.active]?.use : undefined;
  const editedFields = edited === null ? undefined : layout.articles[edited];
  return (
    <div className="review">
      <RawPane
        read={read}
        layout={layout}
        rows={rows}
        selection={selection}
        onSelection={setPicked}
        onAction={(action: LineAction) => change(act(text, layout, selection.chosen, action))}
        reveal={reveal}
        isTouched={isTouched(review)}
        onEncoding={(encoding) => dispatch({ kind: 'again', key, encoding })}
      />
      <GotPane
        {...props}
        inHand={activeUse ? articleOf(activeUse) : null}
        onShow={show}
        onEdit={setEdited}
        onChange={change}
        onUndo={undo}
        onRedo={redo}
      >
        {children}
      </GotPane>
      {edited !== null && editedFields ? (
        <ArticleForm
          fields={editedFields}
          onClose={() => setEdited(null)}
          onSave={(fields) => {
            if (Object.keys(fields).length > 0) change(correct(layout, edited, fields));
            setEdited(null);
          }}
        />
      ) : null}
    </div>
  );
}

interface GotProps extends ReviewProps {
  /** The article of the line in hand. */
  readonly inHand: number | null;
  readonly onShow: (article: number) => void;
  readonly onEdit: (article: number) => void;
  readonly onChange: (layout: Layout) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

function GotPane(props: GotProps) {
  const { review, inHand, onShow, onEdit, onChange, onUndo, onRedo, children } = props;
  const { t, count } = useI18n();
  const { got } = t.intake;
  const { text } = review.read.page;
  const { present: layout, past, future } = review.timeline;
  const aside = layout.lines.filter(({ use }) => use.kind === 'set-aside').length;
  const unplaced = useMemo(() => countUnplaced(text, layout.lines), [text, layout.lines]);
  return (
    <section className="got" aria-labelledby="got-title">
      <header className="pane-bar">
        <h2 id="got-title">
          {layout.articles.length === 0 ? got.none : got.heading(count(layout.articles.length), count(aside))}
        </h2>
        <IconButton label={got.undo} isDisabled={past.length === 0} onPress={onUndo}>
          <Undo2 size={16} aria-hidden="true" className="mirrored" />
        </IconButton>
        <IconButton label={got.redo} isDisabled={future.length === 0} onPress={onRedo}>
          <Redo2 size={16} aria-hidden="true" className="mirrored" />
        </IconButton>
        <span className="pill" data-tone={unplaced === 0 ? 'whole' : 'broken'} title={got.wholeHint}>
          {unplaced === 0 ? got.whole : got.unplaced(count(unplaced))}
        </span>
      </header>
      <div className="got-body">
        {layout.articles.length === 0 ? <p className="got-none">{got.noneHint}</p> : null}
        <ul>
          {layout.articles.map((_, article) => (
            <ArticleCard
              key={article}
              text={text}
              layout={layout}
              article={article}
              isInHand={article === inHand}
              onShow={() => onShow(article)}
              onEdit={() => onEdit(article)}
              onJoin={() => onChange(join(text, layout, article - 1, article))}
              onRemove={() => onChange(removeArticle(text, layout, article))}
            >
              <Question {...props} article={article} />
            </ArticleCard>
          ))}
        </ul>
      </div>
      <footer className="got-go">{children}</footer>
    </section>
  );
}

function Question({
  itemKey,
  review,
  standing,
  known,
  isPressing,
  dispatch,
  article,
}: ReviewProps & { article: number }) {
  const proposal = standing?.proposals[article];
  const old = proposal ? known?.articles.get(proposal.of) : undefined;
  if (!proposal || !old) return null;
  return (
    <VersionQuestion
      proposal={proposal}
      article={old}
      answer={review.answers[proposal.of]}
      isPressing={isPressing}
      onAnswer={(isVersion) => dispatch({ kind: 'answered', key: itemKey, article: proposal.of, isVersion })}
    />
  );
}
