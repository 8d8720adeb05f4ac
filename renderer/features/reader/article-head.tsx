/**
 * The head of an article: outlet, place, date, byline, version, doubts about its text. Title and subtitle stand
 * here only where they are not part of the captured text; else the text shows them, ready to be tagged.
 */
import { Link2, Search, Unlink2, X } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import { codeName, findHiddenMarks, type HiddenMark, showHiddenMarks } from '../../highlight/hidden-marks';
import { shownBlocks } from '../../highlight/shown-blocks';
import { type I18n, useI18n } from '../../i18n/i18n';
import { isolate } from '../../i18n/messages';
import { IconButton } from '../../ui/button';
import { readTogether, setTogether, subscribeTogether } from './scroll-together';
import type { Article, Capture } from './use-article';
import { versionOf } from './versions';

interface HeadProps {
  readonly article: Article;
  readonly articles: readonly FoldedRecord<'article'>[];
  readonly onFind: () => void;
  readonly onClose: () => void;
}

/** Whether the panes scroll together: asked only where there is more than one. */
function TogetherButton() {
  const { t } = useI18n();
  const { panes, on } = useSyncExternalStore(subscribeTogether, readTogether);
  if (panes < 2) return null;
  const Sign = on ? Link2 : Unlink2;
  return (
    <IconButton label={t.reader.together} aria-pressed={on} onPress={() => setTogether(!on)}>
      <Sign size={16} aria-hidden="true" />
    </IconButton>
  );
}

/** Titles of more code units are set smaller: they would push their own text out of sight. */
const LONG = 160;

/** The line above the title, with the button that closes the pane. */
function MetaLine({ article, articles, onFind, onClose }: HeadProps) {
  const { t, count, date } = useI18n();
  const { outlet, dateline, published, byline, title } = article.fields;
  const version = versionOf(article, articles);
  return (
    <div className="reader-meta">
      {outlet ? <bdi className="reader-outlet">{showHiddenMarks(outlet.text)}</bdi> : null}
      <span className="reader-said">
        <span className="reader-said-row">
          {dateline ? (
            <span className="reader-said-part">
              <bdi>{showHiddenMarks(dateline.text)}</bdi>
            </span>
          ) : null}
          {published ? (
            <span className="reader-said-part">
              <bdi>
                <time dateTime={published}>{date(published)}</time>
              </bdi>
            </span>
          ) : null}
          {byline ? (
            <span className="reader-said-part">
              <bdi>{showHiddenMarks(byline.text)}</bdi>
            </span>
          ) : null}
        </span>
      </span>
      {version ? <bdi className="badge">{t.reader.version(count(version.n), count(version.of))}</bdi> : null}
      <span className="reader-close">
        <TogetherButton />
        <IconButton label={t.reader.find} onPress={onFind}>
          <Search size={16} aria-hidden="true" />
        </IconButton>
        <IconButton label={t.reader.close(title?.text ?? t.reader.untitled)} onPress={onClose}>
          <X size={16} aria-hidden="true" />
        </IconButton>
      </span>
    </div>
  );
}

function markName(code: number, { t }: I18n): string {
  const names = t.reader.markNames;
  if (code === 0x202d || code === 0x202e) return names.override;
  if (code >= 0x202a && code <= 0x202c) return names.embedding;
  if (code >= 0x2066 && code <= 0x2069) return names.isolate;
  return code === 0x61c ? names.letter : names.invisible;
}

function listMarks(marks: readonly HiddenMark[], i18n: I18n): string {
  return marks
    .map(
      ({ code, name, sign, offsets }) =>
        `${sign} ${isolate(`${name} ${codeName(code)}`)} ${markName(code, i18n)} (${i18n.number(offsets.length)})`,
    )
    .join(i18n.locale === 'ar' ? '، ' : ', ');
}

/** What an editor must know about the text before trusting what it looks like. */
function Doubts({ article, capture, text }: { article: Article; capture: Capture; text: string }) {
  const i18n = useI18n();
  const { t, count } = i18n;
  const inBlocks = shownBlocks(article.fields, text)
    .map((block) => text.slice(block.start, block.end))
    .join('');
  const marks = findHiddenMarks(inBlocks);
  const total = marks.reduce((sum, mark) => sum + mark.offsets.length, 0);
  const { encodingFrom, encoding, undecodable } = capture.fields;
  const lines = [
    encodingFrom === 'guessed' ? t.reader.guessed(encoding) : null,
    undecodable > 0 ? t.reader.undecodable(count(undecodable)) : null,
    total > 0 ? t.reader.hiddenMarks(count(total), listMarks(marks, i18n)) : null,
  ].filter((line) => line !== null);
  if (lines.length === 0) return null;
  return (
    <ul className="reader-doubts" dir={i18n.dir} lang={i18n.locale}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

export function ArticleHead({
  article,
  articles,
  capture,
  text,
  onFind,
  onClose,
}: HeadProps & { readonly capture: Capture; readonly text: string }) {
  const { t } = useI18n();
  const { title, subtitle } = article.fields;
  const inText = new Set(shownBlocks(article.fields, text).map(({ role }) => role));
  return (
    <header className="reader-head">
      <MetaLine article={article} articles={articles} onFind={onFind} onClose={onClose} />
      <Doubts article={article} capture={capture} text={text} />
      {inText.has('title') ? null : (
        <h2 data-long={(title?.text.length ?? 0) > LONG || undefined}>
          {title ? showHiddenMarks(title.text) : <bdi>{t.reader.untitled}</bdi>}
        </h2>
      )}
      {subtitle && !inText.has('subtitle') ? (
        <p className="reader-subtitle">{showHiddenMarks(subtitle.text)}</p>
      ) : null}
    </header>
  );
}
