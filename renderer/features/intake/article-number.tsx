/** The number of an article on its page, in its colour: what ties a line to a card without the colour. */
import { useI18n } from '../../i18n/i18n';
import { tintOf } from './line-words';
import './article-number.css';

export function ArticleNumber({ article }: { readonly article: number }) {
  const { t, number, count } = useI18n();
  return (
    <span className="article-number" style={{ '--tint': tintOf(article) } as React.CSSProperties}>
      <span aria-hidden="true">{number(article + 1)}</span>
      <span className="visually-hidden"> {t.intake.line.ofArticle(count(article + 1))}</span>
    </span>
  );
}
