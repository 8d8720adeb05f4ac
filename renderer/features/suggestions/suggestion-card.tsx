/** A suggestion on a card, dashed because a rule asks: what it is about, who says it, its words; in hand, why. */
import { ChevronDown } from 'lucide-react';
import { Fragment, useEffect, useRef } from 'react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Reason } from '../../../shared/claims/suggest';
import type { Span } from '../../../shared/records/text';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import type { KeyedSuggestion } from '../../workers/suggestions-protocol';
import { fillClaim } from './accept';
import type { Desk } from './use-desk';
import type { DeskArticle, InHand } from './use-shelves';

/** Code units of the words a reason rests on that are shown. */
const SHOWN = 60;

/** Who says something is read in Arabic alone. */
const ARABIC = /\p{Script=Arabic}/u;

function Chain({ home, suggestion }: { readonly home: DeskArticle; readonly suggestion: KeyedSuggestion }) {
  const { t } = useI18n();
  const { speaker, via } = fillClaim(home.text, suggestion, suggestion, (edtf) => edtf);
  const outlet = home.article.fields.outlet?.text ?? '';
  const names = [speaker, ...via, outlet].filter((name) => name !== '');
  if (!speaker && via.length === 0) {
    const isRead = ARABIC.test(home.text.slice(suggestion.start, suggestion.end));
    return <span>{isRead ? t.suggestions.narrated : t.suggestions.speakerUnread}</span>;
  }
  return (
    <span className="chain">
      {names.map((name, at) => (
        <Fragment key={`${at} ${name}`}>
          {at > 0 ? ' ‹ ' : null}
          <bdi>{showHiddenMarks(name)}</bdi>
        </Fragment>
      ))}
    </span>
  );
}

/** Reasons of one rule on one line, each word once. */
function groupReasons(
  text: string,
  reasons: readonly Reason[],
): readonly [Reason['rule'], readonly string[]][] {
  const words = ({ start, end }: Span): string => {
    const all = text.slice(start, end).replace(/\s+/gu, ' ');
    return showHiddenMarks(all.length > SHOWN ? `${all.slice(0, SHOWN - 1)}…` : all);
  };
  return [...Map.groupBy(reasons, ({ rule }) => rule)].map(([rule, list]) => [
    rule,
    // A quotation rests on the whole of what is quoted above already.
    rule === 'quotation' ? [] : [...new Set(list.map(words))],
  ]);
}

function Reasons({ text, reasons }: { readonly text: string; readonly reasons: readonly Reason[] }) {
  const { t } = useI18n();
  if (reasons.length === 0) return null;
  return (
    <section aria-label={t.suggestions.why} className="suggestion-why">
      <h4 className="field-label">{t.suggestions.why}</h4>
      <ul>
        {groupReasons(text, reasons).map(([rule, words]) => (
          <li key={rule}>
            <span>{t.suggestions.rule[rule]}</span>
            {words.map((one) => (
              <bdi key={one} className="suggestion-word">
                {one}
              </bdi>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is dismissed together with the one in hand: opened by its key too. */
function AlikeMenu({ desk, suggestion }: { readonly desk: Desk; readonly suggestion: KeyedSuggestion }) {
  const { t, count } = useI18n();
  const words = t.suggestions;
  const all = desk.articles?.flatMap(({ shelf }) => shelf.shown) ?? [];
  return (
    <MenuTrigger isOpen={desk.alike} onOpenChange={desk.onAlike}>
      <AriaButton className="button" data-look="quiet" data-size="small">
        {words.alike}
        <kbd className="option-key" dir="ltr">
          ⇧X
        </kbd>
        <ChevronDown size={14} aria-hidden="true" />
      </AriaButton>
      <Popover className="popover">
        <Menu className="listbox" autoFocus="first" onAction={(key) => desk.dismissKind(String(key))}>
          {suggestion.kinds.map(({ kind, key }) => {
            const n = count(all.filter((one) => one.kinds.some((other) => other.key === key)).length);
            const label =
              kind.by === 'category'
                ? words.alikeCategory(t.terms.category[kind.category], n)
                : words.alikeCue(suggestion.attribution.cue?.text ?? kind.words, n);
            return (
              <MenuItem key={key} id={key} textValue={label} className="option">
                {label}
              </MenuItem>
            );
          })}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function Acts({ desk, hand }: { readonly desk: Desk; readonly hand: InHand }) {
  const { t } = useI18n();
  const words = t.suggestions;
  return (
    <div className="card-actions" role="group" aria-label={words.acts}>
      <Button size="small" look="primary" onPress={() => desk.act('accept')}>
        {words.accept}
        <kbd className="option-key">A</kbd>
      </Button>
      <Button size="small" onPress={() => desk.act('edit')}>
        {words.edit}
        <kbd className="option-key">E</kbd>
      </Button>
      <Button size="small" onPress={() => desk.act('dismiss')}>
        {words.dismiss}
        <kbd className="option-key">X</kbd>
      </Button>
      <AlikeMenu desk={desk} suggestion={hand.suggestion} />
    </div>
  );
}

export function SuggestionCard({
  desk,
  home,
  suggestion,
}: {
  readonly desk: Desk;
  readonly home: DeskArticle;
  readonly suggestion: KeyedSuggestion;
}) {
  const { t } = useI18n();
  const { inHand } = desk;
  const hand = inHand?.key === suggestion.key && inHand.article === home.article.id ? inHand : null;
  const span = hand?.span ?? suggestion;
  const quote = showHiddenMarks(home.text.slice(span.start, span.end));
  const card = useRef<HTMLDivElement>(null);
  const on = hand !== null;
  useEffect(() => {
    if (on) card.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [on]);
  return (
    <div
      ref={card}
      role="listitem"
      className="suggestion-card"
      data-on={on || undefined}
      style={{ '--tint': `var(--category-${suggestion.category})` } as React.CSSProperties}
    >
      <div className="card-head">
        <button
          type="button"
          className="card-open"
          aria-expanded={on}
          aria-label={t.suggestions.card(t.terms.category[suggestion.category], quote.slice(0, 160))}
          onClick={() => desk.take(home.article.id, on ? null : suggestion.key)}
        >
          <span className="tag">{t.terms.category[suggestion.category]}</span>
        </button>
        <span className="card-chain">
          <Chain home={home} suggestion={suggestion} />
        </span>
        {hand?.moved ? <span className="anchor-badge">{t.suggestions.moved}</span> : null}
      </div>
      <blockquote className="card-quote" dir={home.article.fields.direction}>
        {quote}
      </blockquote>
      {hand ? (
        <>
          <Reasons text={home.text} reasons={suggestion.reasons} />
          <Acts desk={desk} hand={hand} />
          <p className="field-hint">{t.suggestions.adjustHint}</p>
        </>
      ) : null}
    </div>
  );
}
