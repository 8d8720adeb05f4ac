/** Splitting a position: which of its claims go to a new one, and what that is called. One act. */
import { useState } from 'react';
import type { Id } from '../../../shared/records/ids';
import type { ArrangedPosition, Arrangement } from '../../../shared/weigh/disputes';
import { shorten } from '../../../shared/weigh/quotes';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { Checkbox, TextField } from '../../ui/fields';
import { splittingChanges } from './dispute-changes';
import { useDisputeActs } from './use-acts';
import type { Board } from './use-board';

export function SplitDialog({
  board,
  arrangement,
  position,
  onClose,
}: {
  readonly board: Board;
  readonly arrangement: Arrangement;
  readonly position: ArrangedPosition;
  readonly onClose: () => void;
}) {
  const { t } = useI18n();
  const words = t.board;
  const acts = useDisputeActs(board.dossier);
  const [label, setLabel] = useState('');
  const [leaving, setLeaving] = useState<ReadonlySet<Id>>(new Set());
  const [tried, setTried] = useState(false);
  const chosen = position.placed.filter(({ claim }) => leaving.has(claim));
  const sound = chosen.length > 0 && chosen.length < position.placed.length;
  const split = async (): Promise<void> => {
    setTried(true);
    if (!sound || label.trim() === '') return;
    const all = arrangement.positions.map(({ record }) => record);
    const changes = splittingChanges(position.record, chosen, label, all);
    if (await acts.save(changes, { say: words.splitDone })) onClose();
  };
  const toggle = (claim: Id, on: boolean): void => {
    const next = new Set(leaving);
    if (on) next.add(claim);
    else next.delete(claim);
    setLeaving(next);
  };
  return (
    <Dialog title={words.splitTitle(position.record.fields.label)} onClose={onClose} width={680}>
      <form
        className="picker"
        onSubmit={(event) => {
          event.preventDefault();
          void split();
        }}
      >
        <p className="field-hint">{words.splitHint}</p>
        <TextField
          label={words.splitName}
          value={label}
          onChange={setLabel}
          autoFocus
          maxLength={400}
          error={tried && label.trim() === '' ? t.disputes.positionMissing : undefined}
        />
        <ul className="picker-list" aria-label={words.splitChoose}>
          {position.placed.map(({ claim }) => {
            const record = board.claims.get(claim);
            return (
              <li key={claim}>
                <Checkbox isSelected={leaving.has(claim)} onChange={(on) => toggle(claim, on)}>
                  <span className="picker-line">
                    <q dir="auto">
                      {record
                        ? showHiddenMarks(shorten(record.fields.anchor.exact, 160))
                        : t.disputes.claimMissing}
                    </q>
                    {record?.fields.speaker ? (
                      <span className="field-hint">
                        <bdi>{record.fields.speaker}</bdi>
                      </span>
                    ) : null}
                  </span>
                </Checkbox>
              </li>
            );
          })}
        </ul>
        {tried && !sound ? (
          <p className="field-error" role="alert">
            {words.splitNone}
          </p>
        ) : null}
        <DialogActions>
          <Button onPress={onClose}>{t.common.cancel}</Button>
          <Button type="submit" look="primary">
            {words.splitDo}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
