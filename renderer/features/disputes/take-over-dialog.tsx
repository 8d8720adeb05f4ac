/**
 * The dispute is judged: its claims take over what that says of them, position by position, as one act. Claims
 * that were judged before keep their verdict unless the editor says otherwise.
 */
import { useState } from 'react';
import type { Id } from '../../../shared/records/ids';
import { offeredRatings } from '../../../shared/records/scales';
import type { Judgement } from '../../../shared/records/verdict';
import type { ArrangedPosition } from '../../../shared/weigh/disputes';
import { readStanding } from '../../../shared/weigh/verdicts';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { Checkbox, Select } from '../../ui/fields';
import { takingOverChanges } from './dispute-changes';
import { useDisputeActs } from './use-acts';
import type { Board, DisputeView } from './use-board';

/** Where a position's claims are left as they are. */
const KEEP = '';

export function TakeOverDialog({
  board,
  view,
  judgement,
  onClose,
}: {
  readonly board: Board;
  readonly view: DisputeView;
  readonly judgement: Judgement;
  readonly onClose: () => void;
}) {
  const { t, count, locale } = useI18n();
  const words = t.board;
  const acts = useDisputeActs(board.dossier);
  const { positions } = view.arrangement;
  const [ratings, setRatings] = useState<ReadonlyMap<Id, string>>(
    () => new Map(positions.map(({ record }) => [record.id, judgement.rating])),
  );
  const [replace, setReplace] = useState(false);
  const standing = ({ placed }: ArrangedPosition): readonly Id[] =>
    placed.map(({ claim }) => claim).filter((claim) => board.claims.get(claim)?.fields.retracted === false);
  const isJudged = (claim: Id): boolean => {
    const { state } = readStanding(board.verdicts.get(claim));
    return state === 'given' || state === 'disagreement';
  };
  const given = new Map<Id, Judgement>();
  for (const position of positions) {
    const rating = ratings.get(position.record.id) ?? KEEP;
    if (rating === KEEP) continue;
    for (const claim of standing(position)) {
      if (replace || !isJudged(claim)) given.set(claim, { rating, reasons: judgement.reasons });
    }
  }
  const take = async (): Promise<void> => {
    const changes = takingOverChanges(given, board.verdicts);
    const say = words.takenOver(count(given.size));
    if (changes.length === 0 || (await acts.save(changes, { say }))) onClose();
  };
  const options = [
    { value: KEEP, label: words.leaveAsIs },
    ...offeredRatings(board.scale).map(({ id, label }) => ({ value: id, label: label[locale] })),
  ];
  const anyJudged = positions.some((position) => standing(position).some(isJudged));
  return (
    <Dialog title={words.takeOverTitle} onClose={onClose} width={620}>
      <div className="picker">
        <p className="field-hint">{words.takeOverHint}</p>
        {positions.map((position) => {
          const { record } = position;
          const judged = standing(position).filter(isJudged).length;
          return (
            <Select
              key={record.id}
              label={words.takeOverFor(record.fields.label || t.disputes.positionUnnamed)}
              value={ratings.get(record.id) ?? KEEP}
              options={options}
              onChange={(rating) => setRatings(new Map(ratings).set(record.id, rating))}
              hint={judged > 0 ? words.judgedAlready(count(judged)) : undefined}
            />
          );
        })}
        {anyJudged ? (
          <Checkbox isSelected={replace} onChange={setReplace}>
            {words.replaceJudged}
          </Checkbox>
        ) : null}
      </div>
      <DialogActions>
        <Button onPress={onClose}>{t.common.cancel}</Button>
        <Button look="primary" isDisabled={given.size === 0} onPress={() => void take()}>
          {words.takeOverDo(count(given.size))}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
