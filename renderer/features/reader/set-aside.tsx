/**
 * What the page holds among the article's blocks and the article leaves out, reachable where it stands: a mark
 * between two blocks that opens the lines, with the reason why each was set aside. The text itself is untouched.
 */
import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { ShownArticle } from '../../highlight/dom-offsets';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { type Gap, setAsideGaps } from '../../highlight/set-aside-gaps';
import { useI18n } from '../../i18n/i18n';
import type { Article, Capture } from './use-article';

/** Code units of a line that are shown: a page's script or style may be one long line. */
const SHOWN = 1200;

function Lines({ gap, text, article }: { gap: Gap; text: string; article: Article }) {
  const { t, dir, locale } = useI18n();
  return (
    <Popover className="popover aside-popover" dir={dir} lang={locale}>
      <Dialog className="aside-dialog">
        <Heading slot="title" className="field-label">
          {t.reader.asideTitle}
        </Heading>
        <ul>
          {gap.lines.map((line) => (
            <li key={line.start} className="aside-line">
              <span className="field-hint">{t.terms.reason[line.reason]}</span>
              <p dir={article.fields.direction}>
                {showHiddenMarks(text.slice(line.start, line.end).slice(0, SHOWN))}
              </p>
            </li>
          ))}
        </ul>
        <p className="field-hint">{t.reader.asideHint}</p>
      </Dialog>
    </Popover>
  );
}

interface MarkProps {
  readonly gap: Gap;
  readonly text: string;
  readonly article: Article;
}

function Mark(props: MarkProps) {
  const { t, count, dir } = useI18n();
  return (
    <DialogTrigger>
      <AriaButton className="reader-aside">
        <span dir={dir}>{t.reader.aside(count(props.gap.lines.length))}</span>
      </AriaButton>
      <Lines {...props} />
    </DialogTrigger>
  );
}

/** The height of a mark, in CSS pixels. */
const SIZE = 24;

/** Where each mark stands, in CSS pixels from the top of the text: amid the room between two blocks. */
function placesOf({ root }: ShownArticle, gaps: readonly Gap[]): number[] {
  const origin = root.getBoundingClientRect().top;
  return gaps.map(({ after }) => {
    const above = root.children[after]?.getBoundingClientRect();
    if (!above) return -SIZE - 4;
    const below = root.children[after + 1]?.getBoundingClientRect().top ?? above.bottom + SIZE;
    return above.bottom - origin + (below - above.bottom - SIZE) / 2;
  });
}

export function SetAsideMarks({
  shown,
  layout,
  text,
  article,
  articles,
  capture,
}: {
  readonly shown: ShownArticle;
  readonly layout: number;
  readonly text: string;
  readonly article: Article;
  readonly articles: readonly FoldedRecord<'article'>[];
  readonly capture: Capture;
}) {
  const { t, dir, locale } = useI18n();
  const list = useRef<HTMLUListElement>(null);
  const gaps = useMemo(() => {
    const others = articles
      .filter(({ id, fields }) => id !== article.id && fields.capture === article.fields.capture)
      .flatMap(({ fields }) => fields.blocks);
    return setAsideGaps(text, shown.map.blocks, capture.fields.setAside, others);
  }, [articles, article, capture, shown, text]);
  const [places, setPlaces] = useState<readonly number[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `layout` says that lines moved
  useLayoutEffect(() => setPlaces(placesOf(shown, gaps)), [shown, gaps, layout]);
  if (gaps.length === 0) return null;
  const move = (event: KeyboardEvent<HTMLUListElement>): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.code];
    const marks: Element[] = [...(list.current?.querySelectorAll('.reader-aside') ?? [])];
    const next =
      by === undefined || !document.activeElement
        ? undefined
        : marks[marks.indexOf(document.activeElement) + by];
    if (!(next instanceof HTMLElement)) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <ul
      className="reader-asides"
      aria-label={t.reader.asides}
      ref={list}
      dir={dir}
      lang={locale}
      onKeyDown={move}
    >
      {gaps.map((gap, at) => (
        <li
          key={gap.after}
          // Placed by the text's direction, worded in the interface's.
          dir={article.fields.direction}
          data-before={gap.after < 0 || undefined}
          style={{ insetBlockStart: `${places[at] ?? 0}px` }}
        >
          <Mark gap={gap} text={text} article={article} />
        </li>
      ))}
    </ul>
  );
}
