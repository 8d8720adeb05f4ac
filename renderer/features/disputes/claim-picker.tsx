/** Choosing claims of several articles for a position: found by folded text, chosen many at a time. */
import { useDeferredValue, useMemo, useState } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import type { Arrangement } from '../../../shared/weigh/disputes';
import { prepareFind } from '../../../shared/weigh/find';
import { shorten } from '../../../shared/weigh/quotes';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { Checkbox, TextField } from '../../ui/fields';
import { useDisputeActs } from './use-acts';
import type { Board } from './use-board';

/** Claims listed at once; the rest is found by typing. */
const MOST = 50;

type Claim = FoldedRecord<'claim'>;

export function ClaimPicker({
  board,
  arrangement,
  position,
  onClose,
}: {
  readonly board: Board;
  readonly arrangement: Arrangement;
  readonly position: FoldedRecord<'position'>;
  readonly onClose: () => void;
}) {
  const { t, count } = useI18n();
  const words = t.disputes.pick;
  const acts = useDisputeActs(board.dossier);
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query);
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(new Set());
  const label = position.fields.label || t.disputes.positionUnnamed;
  const find = useMemo(() => {
    const live = [...board.claims.values()].filter(({ fields }) => !fields.retracted);
    const about = ({ fields }: Claim): string => {
      const article = board.articles.get(fields.article)?.fields;
      const named = [fields.speaker, ...fields.via, article?.outlet?.text, article?.title?.text];
      return [fields.anchor.exact, fields.statement, t.terms.category[fields.category], ...named].join('\n');
    };
    return prepareFind(live, about);
  }, [board.claims, board.articles, t]);
  const found = useMemo(() => find(wanted), [find, wanted]);
  const placeOf = useMemo(() => {
    const places = new Map<Id, { readonly at: Id; readonly label: string }>();
    for (const { record, placed } of arrangement.positions)
      for (const { claim } of placed) places.set(claim, { at: record.id, label: record.fields.label });
    return places;
  }, [arrangement]);
  const toggle = (claim: Id, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(claim);
    else next.delete(claim);
    setChosen(next);
  };
  const add = async (): Promise<void> => {
    const groups = [...arrangement.positions.flatMap(({ placed }) => placed), ...arrangement.unplaced];
    const claims = [...chosen].map((claim) => ({
      claim,
      from: groups.filter((placed) => placed.claim === claim).flatMap(({ stands }) => stands),
    }));
    if (await acts.place(position, claims, words.added(count(claims.length)))) onClose();
  };
  return (
    <Dialog title={t.disputes.addClaimsTo(label)} onClose={onClose} width={760}>
      <div className="picker">
        <TextField
          label={words.search}
          hint={words.hint}
          type="search"
          value={query}
          onChange={setQuery}
          autoFocus
        />
        {found.length === 0 ? (
          <p className="field-hint" role="status">
            {board.claims.size === 0 ? words.noneAtAll : words.none}
          </p>
        ) : null}
        <ul className="picker-list" aria-label={words.results}>
          {found.slice(0, MOST).map((claim) => {
            const place = placeOf.get(claim.id);
            const here = place?.at === position.id;
            return (
              <li key={claim.id}>
                <Checkbox
                  isSelected={here || chosen.has(claim.id)}
                  onChange={(on) => !here && toggle(claim.id, on)}
                >
                  <PickerLine
                    board={board}
                    claim={claim}
                    mark={here ? words.here : place ? words.elsewhere(place.label) : null}
                  />
                </Checkbox>
              </li>
            );
          })}
        </ul>
        {found.length > MOST ? <p className="field-hint">{words.more(count(found.length - MOST))}</p> : null}
      </div>
      <DialogActions>
        <Button onPress={onClose}>{t.common.cancel}</Button>
        <Button look="primary" isDisabled={chosen.size === 0} onPress={() => void add()}>
          {words.chosen(count(chosen.size))}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function PickerLine({
  board,
  claim,
  mark,
}: {
  readonly board: Board;
  readonly claim: Claim;
  readonly mark: string | null;
}) {
  const { t, count } = useI18n();
  const article = board.articles.get(claim.fields.article)?.fields;
  const number = board.numbers.get(claim.id) ?? 0;
  return (
    <span className="picker-line">
      <q dir="auto">{showHiddenMarks(shorten(claim.fields.anchor.exact, 160))}</q>
      <span className="field-hint">
        {t.disputes.claimNumber(count(number))} · {t.terms.category[claim.fields.category]}
        {claim.fields.speaker ? (
          <>
            {' · '}
            <bdi>{claim.fields.speaker}</bdi>
          </>
        ) : null}
        {' · '}
        <bdi>{article?.outlet?.text || article?.title?.text || t.disputes.pick.untitledArticle}</bdi>
      </span>
      {mark ? <span className="badge">{mark}</span> : null}
    </span>
  );
}
