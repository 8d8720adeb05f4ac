/**
 * The dossier's own scale: what its ratings are called in both languages, in what order they stand, which colour
 * and sign they bear, and what they are worth in ClaimReview. Put in order by dragging or by Alt and the arrows.
 */
import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Scale } from '../../../shared/records/dossier';
import type { Id } from '../../../shared/records/ids';
import { edit } from '../../data/change';
import { commit } from '../../data/commit';
import { newId } from '../../data/identity';
import { useRecord, useRecords } from '../../data/queries';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { TextField } from '../../ui/fields';
import { notify } from '../../ui/notices';
import { RatingBadge } from '../../ui/tone';
import {
  addRating,
  beginScale,
  changeRating,
  findProblem,
  finishScale,
  MOST_OFFERED,
  moveRating,
  offerAgain,
  type ScaleDraft,
  takeOff,
} from './scale-draft';
import { ScaleRow } from './scale-row';

/** How many verdicts bear each rating. */
function useUses(dossier: Id): ReadonlyMap<string, number> {
  const verdicts = useRecords(dossier, 'verdict') ?? [];
  const uses = new Map<string, number>();
  for (const { fields } of verdicts) {
    const rating = fields.judgement?.rating;
    if (rating) uses.set(rating, (uses.get(rating) ?? 0) + 1);
  }
  return uses;
}

export function ScaleEditor({
  dossier,
  scale,
  onClose,
}: {
  readonly dossier: Id;
  readonly scale: Scale;
  readonly onClose: () => void;
}) {
  const { t, locale, count } = useI18n();
  const words = t.verdicts.scaleEditor;
  const home = useRecord(dossier, 'dossier', dossier);
  const uses = useUses(dossier);
  const [draft, setDraft] = useState<ScaleDraft>(() => beginScale(scale));
  const [tried, setTried] = useState(false);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const problem = findProblem(draft);

  const move = (id: string, to: number): void => {
    const next = moveRating(draft, id, to);
    setDraft(next);
    const at = next.offered.findIndex((rating) => rating.id === id);
    setSaid(words.moved(count(at + 1), count(next.offered.length)));
  };
  /** Over which row a thing that is dragged stands. */
  const rowAt = (y: number): number => {
    const rows = [...(list.current?.children ?? [])];
    const at = rows.findIndex((row) => y < row.getBoundingClientRect().bottom);
    return at < 0 ? rows.length - 1 : at;
  };
  const save = async (): Promise<void> => {
    setTried(true);
    if (problem || !home) return;
    const next = finishScale(draft, scale, newId());
    const result = await commit(dossier, [edit(home, { scale: next })]);
    if (!result.ok) return void notify({ tone: 'error', text: t.storage.problem[result.error.reason] });
    notify({ tone: 'info', text: t.verdicts.scaleSaved(next.name[locale]) });
    onClose();
  };
  return (
    <Dialog title={words.title} onClose={onClose} width={860}>
      <div className="scale-editor">
        <p className="field-hint">{words.intro}</p>
        <div className="scale-name">
          <TextField
            label={words.nameAr}
            value={draft.name.ar}
            onChange={(ar) => setDraft({ ...draft, name: { ...draft.name, ar } })}
            maxLength={120}
          />
          <TextField
            label={words.nameEn}
            value={draft.name.en}
            onChange={(en) => setDraft({ ...draft, name: { ...draft.name, en } })}
            maxLength={120}
          />
        </div>
        <p className="visually-hidden" role="status">
          {said}
        </p>
        <ol ref={list} className="scale-rows" aria-label={words.ratings}>
          {draft.offered.map((rating, at) => (
            <ScaleRow
              key={rating.id}
              rating={rating}
              place={at}
              of={draft.offered.length}
              uses={uses.get(rating.id) ?? 0}
              onChange={(part) => setDraft(changeRating(draft, rating.id, part))}
              onMove={(to) => move(rating.id, to)}
              onDragTo={(y) => {
                const to = rowAt(y);
                if (to !== at) move(rating.id, to);
              }}
              onTakeOff={() => setDraft(takeOff(draft, rating.id))}
            />
          ))}
        </ol>
        <div>
          <Button
            size="small"
            isDisabled={draft.offered.length >= MOST_OFFERED}
            onPress={() => setDraft(addRating(draft, newId()))}
          >
            <Plus size={14} aria-hidden="true" />
            {words.add}
          </Button>
        </div>
        {draft.retired.length > 0 ? (
          <section className="scale-retired" aria-label={words.retired}>
            <h3>{words.retired}</h3>
            <p className="field-hint">{words.retiredHint}</p>
            <ul>
              {draft.retired.map((rating) => (
                <li key={rating.id}>
                  <RatingBadge label={rating.label[locale]} tone={rating.tone} />
                  <span className="field-hint">{words.uses(count(uses.get(rating.id) ?? 0))}</span>
                  <Button size="small" onPress={() => setDraft(offerAgain(draft, rating.id))}>
                    {words.offerAgain(rating.label[locale])}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        {tried && problem ? (
          <p className="field-error" role="alert">
            {words.problem[problem]}
          </p>
        ) : null}
      </div>
      <DialogActions>
        <Button look="quiet" onPress={onClose}>
          {t.common.cancel}
        </Button>
        <Button look="primary" onPress={() => void save()}>
          {words.save}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
