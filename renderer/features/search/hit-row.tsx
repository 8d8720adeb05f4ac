/** One hit as it stands in the list: what it is, its head, and the sentence in which something was found. */
import { FileText, Scale, UserRound } from 'lucide-react';
import type { Id } from '../../../shared/records/ids';
import type { Line, Part, Shown } from '../../../shared/search/lines';
import { useI18n } from '../../i18n/i18n';
import { RatingBadge } from '../../ui/tone';
import { Marked } from './marked';
import type { Lookup } from './use-lookup';

interface RowProps {
  readonly id: Id;
  readonly shown: Shown | null;
  /** Its captured text is not here. */
  readonly isMissing: boolean;
  readonly lookup: Lookup;
}

/** A sentence, with the name of the part it is from where that is not plain. */
export function LineOf({ line, quiet = false }: { readonly line: Line; readonly quiet?: boolean }) {
  const { t } = useI18n();
  const plain: readonly Part[] = ['text', 'quote'];
  return (
    <span className="search-line" data-part={line.part} data-quiet={quiet || undefined}>
      {plain.includes(line.part) ? null : <b className="search-part">{t.search.part[line.part]}: </b>}
      <Marked
        text={line.text}
        marks={line.marks}
        before={line.cutStart ? '… ' : ''}
        after={line.cutEnd ? ' …' : ''}
      />
    </span>
  );
}

const headOf = (shown: Shown | null, part: Part): Line | undefined =>
  shown?.head.find((line) => line.part === part);

function Title({
  line,
  text,
  none,
}: {
  readonly line: Line | undefined;
  readonly text: string;
  readonly none: string;
}) {
  return (
    <strong className="search-title">
      {text === '' ? none : <Marked text={line?.text ?? text} marks={line?.marks ?? []} />}
    </strong>
  );
}

const Aside = ({ parts }: { readonly parts: readonly string[] }) => (
  <span className="search-aside">
    {parts.filter(Boolean).map((part, at) => (
      <span key={`${at} ${part}`}>
        {at > 0 ? ' · ' : ''}
        <bdi>{part}</bdi>
      </span>
    ))}
  </span>
);

function ArticleHit({ id, shown, isMissing, lookup }: RowProps) {
  const { t, date, count } = useI18n();
  const fields = lookup.article.get(id)?.fields;
  const subtitle = headOf(shown, 'subtitle');
  const [line] = shown?.lines ?? [];
  return (
    <>
      <FileText size={16} aria-hidden="true" className="search-sign" />
      <span className="search-body">
        <span className="search-top">
          <Title line={headOf(shown, 'title')} text={fields?.title?.text ?? ''} none={t.search.untitled} />
          <Aside parts={[fields?.outlet?.text ?? '', fields?.published ? date(fields.published) : '']} />
        </span>
        {subtitle && subtitle.marks.length > 0 ? <LineOf line={subtitle} /> : null}
        {line ? <LineOf line={line} /> : null}
        {isMissing ? <span className="search-more">{t.search.textMissing}</span> : null}
        {shown && shown.more > 0 ? (
          <span className="search-more">{t.search.more(count(shown.more))}</span>
        ) : null}
      </span>
    </>
  );
}

function ClaimHit({ id, shown, lookup }: RowProps) {
  const { t, count } = useI18n();
  const fields = lookup.claim.get(id)?.fields;
  if (!fields) return null;
  const rating = lookup.ratings.get(id);
  const statement = headOf(shown, 'statement');
  const quote = headOf(shown, 'quote');
  const [line] = shown?.lines ?? [];
  const outlet = lookup.article.get(fields.article)?.fields.outlet?.text ?? '';
  // The quote is what was written: it is left out only where the statement alone answers.
  const withQuote = quote && (quote.marks.length > 0 || !statement || statement.marks.length === 0);
  return (
    <>
      <span
        className="search-number"
        style={{ '--tint': `var(--category-${fields.category})` } as React.CSSProperties}
      >
        <span className="visually-hidden">{t.search.claim(count(lookup.numbers.get(id) ?? 0))}</span>
        <span aria-hidden="true">{count(lookup.numbers.get(id) ?? 0).text}</span>
      </span>
      <span className="search-body">
        <span className="search-top">
          <span
            className="tag"
            style={{ '--tint': `var(--category-${fields.category})` } as React.CSSProperties}
          >
            {t.terms.category[fields.category]}
          </span>
          <Aside parts={[fields.speaker || t.search.narrates, outlet]} />
          {rating ? <RatingBadge label={rating.label} tone={rating.tone} /> : null}
        </span>
        {statement ? <Title line={statement} text={statement.text} none="" /> : null}
        {withQuote ? (
          <span className="search-line" data-part="quote">
            <q dir="auto">
              <Marked text={quote.text} marks={quote.marks} />
            </q>
          </span>
        ) : null}
        {line ? <LineOf line={line} /> : null}
      </span>
    </>
  );
}

function DisputeHit({ id, shown, lookup }: RowProps) {
  const { t } = useI18n();
  const fields = lookup.dispute.get(id)?.fields;
  const rating = lookup.ratings.get(id);
  const [line] = shown?.lines ?? [];
  return (
    <>
      <Scale size={16} aria-hidden="true" className="search-sign" />
      <span className="search-body">
        <span className="search-top">
          <Title line={headOf(shown, 'question')} text={fields?.question ?? ''} none={t.search.untitled} />
          {rating ? <RatingBadge label={rating.label} tone={rating.tone} /> : null}
        </span>
        {line ? <LineOf line={line} /> : null}
      </span>
    </>
  );
}

function SourceHit({ id, shown, lookup }: RowProps) {
  const { t } = useI18n();
  const fields = lookup.source.get(id)?.fields;
  const [line] = shown?.lines ?? [];
  return (
    <>
      <UserRound size={16} aria-hidden="true" className="search-sign" />
      <span className="search-body">
        <span className="search-top">
          <Title line={headOf(shown, 'name')} text={fields?.name ?? ''} none={t.search.unnamed} />
          {fields ? (
            <>
              <Aside parts={[t.terms.sourceType[fields.type]]} />
              <span className="grade" title={t.terms.reliability[fields.reliability]}>
                <span className="visually-hidden">{t.search.sourceOf('')}</span>
                {fields.reliability}
              </span>
            </>
          ) : null}
        </span>
        {line ? <LineOf line={line} /> : null}
      </span>
    </>
  );
}

export const hitRows = {
  article: ArticleHit,
  claim: ClaimHit,
  dispute: DisputeHit,
  source: SourceHit,
} as const;
