/** The pages coming in, each with how far it has got. One that failed says why and stops no other. */
import { X } from 'lucide-react';
import { useI18n } from '../../i18n/i18n';
import { IconButton } from '../../ui/button';
import { FileName } from '../../ui/file-name';
import type { Item } from './intake-items';
import { explainItemProblem } from './problem-words';
import { openQuestions, type Standing } from './standing';
import './file-list.css';

interface ListProps {
  readonly items: readonly Item[];
  readonly standing: (item: Item) => Standing | null;
  readonly current: number | null;
  readonly onChoose: (key: number) => void;
  readonly onStop: (key: number) => void;
  readonly onLeaveOut: (item: Item) => void;
}

export function FileList({ items, standing, current, onChoose, onStop, onLeaveOut }: ListProps) {
  const { t, count } = useI18n();
  const ready = items.filter(({ state }) => state.kind === 'review' || state.kind === 'added').length;
  const failed = items.filter(({ state }) => state.kind === 'failed').length;
  return (
    <nav className="files" aria-labelledby="files-title">
      <h2 id="files-title">{t.intake.files.label}</h2>
      <p className="files-summary" role="status">
        {t.intake.files.summary(count(ready), count(failed))}
      </p>
      <ul>
        {items.map((item) => (
          <FileRow
            key={item.key}
            item={item}
            standing={standing(item)}
            isCurrent={item.key === current}
            onChoose={() => onChoose(item.key)}
            onStop={() => onStop(item.key)}
            onLeaveOut={() => onLeaveOut(item)}
          />
        ))}
      </ul>
    </nav>
  );
}

interface RowProps {
  readonly item: Item;
  readonly standing: Standing | null;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
  readonly onStop: () => void;
  readonly onLeaveOut: () => void;
}

function useStateWords(
  item: Item,
  standing: Standing | null,
): { readonly mark: string; readonly words: string } {
  const i18n = useI18n();
  const { t, count, percent } = i18n;
  const { files } = t.intake;
  const { state } = item;
  switch (state.kind) {
    case 'waiting':
      return { mark: '…', words: files.waiting };
    case 'reading':
      return {
        mark: '…',
        words: state.fraction > 0 ? files.reading(percent(state.fraction)) : files.readingAny,
      };
    case 'failed':
      return { mark: '!', words: `${files.failed}: ${explainItemProblem(state.problem, i18n)}` };
    case 'adding':
      return { mark: '…', words: files.adding };
    case 'added':
      return { mark: '✓', words: files.added(count(state.articles.length)) };
    case 'review':
      if (standing?.kind === 'known') return { mark: '=', words: files.known };
      if (standing?.kind === 'twin') return { mark: '=', words: files.twin };
      if (standing && openQuestions(standing, state.review).length > 0)
        return { mark: '?', words: files.question };
      return { mark: '', words: files.ready(count(state.review.timeline.present.articles.length)) };
  }
}

function FileRow({ item, standing, isCurrent, onChoose, onStop, onLeaveOut }: RowProps) {
  const { t } = useI18n();
  const { mark, words } = useStateWords(item, standing);
  const name = item.name || t.intake.pasted;
  const { kind } = item.state;
  const underWay = kind === 'waiting' || kind === 'reading';
  return (
    <li className="file" data-state={kind} data-current={isCurrent}>
      <button type="button" className="file-choose" aria-current={isCurrent || undefined} onClick={onChoose}>
        <strong>
          <FileName name={name} />
        </strong>
        <span className="file-state">
          {mark ? <b aria-hidden="true">{mark}</b> : null} {words}
        </span>
      </button>
      {kind === 'reading' ? (
        <progress
          className="progress"
          aria-label={name}
          value={item.state.kind === 'reading' ? item.state.fraction : 0}
          max={1}
        />
      ) : null}
      {kind === 'adding' || kind === 'added' ? null : (
        <IconButton
          label={underWay ? t.intake.files.stop(name) : t.intake.files.remove(name)}
          onPress={kind === 'reading' ? onStop : onLeaveOut}
        >
          <X size={14} aria-hidden="true" />
        </IconButton>
      )}
    </li>
  );
}
