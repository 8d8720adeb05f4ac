/** One article found on a page: its title and facts, how it begins, and what can be done with it. */
import type { ReactNode } from 'react';
import type { Layout } from '../../../shared/intake/layout';
import { linesOf } from '../../../shared/intake/layout';
import type { PageArticle } from '../../../shared/intake/page';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { ArticleNumber } from './article-number';
import { tintOf } from './line-words';
import './article-card.css';

/** How much of the first paragraph a card shows, in UTF-16 units. */
const PREVIEW = 260;

interface CardProps {
  readonly text: string;
  readonly layout: Layout;
  readonly article: number;
  /** The line in hand is one of its own. */
  readonly isInHand: boolean;
  readonly onShow: () => void;
  readonly onEdit: () => void;
  readonly onJoin: () => void;
  readonly onRemove: () => void;
  /** A question about this article, if there is one. */
  readonly children?: ReactNode;
}

export function ArticleCard(props: CardProps) {
  const { text, layout, article, isInHand, onShow, onEdit, onJoin, onRemove, children } = props;
  const { t } = useI18n();
  const { got } = t.intake;
  const fields = layout.articles[article]!;
  const lines = linesOf(layout, article).map((index) => layout.lines[index]!);
  const firstBody = lines.find(({ use }) => use.kind === 'block' && use.role === 'body');
  const title = showHiddenMarks(fields.title?.text || got.untitled);
  return (
    <li
      className="article-card"
      data-in-hand={isInHand}
      style={{ '--tint': tintOf(article) } as React.CSSProperties}
    >
      <h3 dir="auto" data-missing={fields.title === null}>
        {layout.articles.length > 1 ? <ArticleNumber article={article} /> : null}
        {title}
      </h3>
      {fields.subtitle ? (
        <p className="article-card-subtitle" dir="auto">
          {showHiddenMarks(fields.subtitle.text)}
        </p>
      ) : null}
      <Facts fields={fields} lines={lines} />
      {firstBody ? (
        <p className="article-card-preview" dir="auto">
          {showHiddenMarks(text.slice(firstBody.start, Math.min(firstBody.end, firstBody.start + PREVIEW)))}
          {firstBody.end - firstBody.start > PREVIEW ? '…' : ''}
        </p>
      ) : (
        <p className="article-card-warning">{got.noParagraph}</p>
      )}
      {children}
      <div className="article-card-tools">
        <Button size="small" aria-label={got.editOf(title)} onPress={onEdit}>
          {got.edit}
        </Button>
        {article > 0 ? (
          <Button size="small" look="quiet" onPress={onJoin}>
            {got.joinWith}
          </Button>
        ) : null}
        <Button size="small" look="quiet" onPress={onRemove}>
          {got.remove}
        </Button>
        <Button size="small" look="quiet" aria-label={got.show(title)} onPress={onShow} className="card-show">
          {t.intake.got.showShort}
        </Button>
      </div>
    </li>
  );
}

function Facts({ fields, lines }: { readonly fields: PageArticle; readonly lines: Layout['lines'] }) {
  const { t, count, date } = useI18n();
  const { got } = t.intake;
  const counted = (role: 'body' | 'subhead' | 'caption'): number =>
    lines.filter(({ use }) => use.kind === 'block' && use.role === role).length;
  const parts = [
    got.paragraphs(count(counted('body'))),
    counted('subhead') > 0 ? got.subheads(count(counted('subhead'))) : '',
    counted('caption') > 0 ? got.captions(count(counted('caption'))) : '',
  ].filter(Boolean);
  return (
    <ul className="facts">
      <Fact name={t.terms.field.outlet} value={fields.outlet?.text ?? null} />
      {fields.byline ? <Fact name={t.terms.field.byline} value={fields.byline.text} /> : null}
      <Fact name={t.terms.field.published} value={fields.published ? date(fields.published) : null} />
      {fields.dateline ? <Fact name={t.terms.field.dateline} value={fields.dateline.text} /> : null}
      <li className="fact">{parts.join(' · ')}</li>
    </ul>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string | null }) {
  const { t } = useI18n();
  return (
    <li className="fact" data-missing={value === null}>
      {value === null ? (
        t.intake.got.missing(name)
      ) : (
        <>
          <b>{name}</b> <bdi>{showHiddenMarks(value)}</bdi>
        </>
      )}
    </li>
  );
}
