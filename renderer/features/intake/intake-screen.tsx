/**
 * The intake: pages are read, reviewed beside their raw text and added to the dossier, one act for each page.
 * Nothing of a page is in the dossier before it is confirmed, and leaving with something unsaved asks first.
 */
import { useState } from 'react';
import type { Id } from '../../../shared/records/ids';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { useLeaveGuard } from '../../ui/leaving';
import { FileList } from './file-list';
import type { Incoming } from './incoming';
import { type Item, isTouched, reviewOf } from './intake-items';
import { ItemMessage } from './item-message';
import { LeaveDialog } from './leave-dialog';
import { addedOf, countArticles, inSight, readyOf, unsavedOf } from './overview';
import { PageReview } from './page-review';
import { type Adding, useAdding, useRestoring } from './use-adding';
import { type Intake, useIntake } from './use-intake';
import './intake.css';

interface ScreenProps {
  readonly dossier: Id;
  /** What arrived so far. A longer list brings more pages into the same review. */
  readonly incoming: readonly Incoming[];
  /** Told the articles that were added, or found to be here, once the editor is through. */
  readonly onDone: (articles: readonly Id[]) => void;
  readonly onCancel: () => void;
}

export function IntakeScreen({ dossier, incoming, onDone, onCancel }: ScreenProps) {
  const { t } = useI18n();
  const intake = useIntake(dossier, incoming);
  const { items, dispatch, standing } = intake;
  const [chosen, setChosen] = useState<number | null>(null);
  const [leaving, setLeaving] = useState<(() => void) | null>(null);
  const adding = useAdding(intake, setChosen, onDone);
  const unsaved = unsavedOf(items, standing);
  useLeaveGuard(unsaved.length > 0, (go) => setLeaving(() => go));

  const leave = (go: () => void): void => (unsaved.length > 0 ? setLeaving(() => go) : go());
  const finish = (): void => {
    const added = addedOf(items);
    if (added.length > 0) onDone(added);
    else onCancel();
  };
  const leaveOut = (item: Item): void => {
    const review = reviewOf(item);
    const drop = (): void => {
      dispatch({ kind: 'left-out', key: item.key });
      setChosen(null);
      if (items.length === 1) finish();
    };
    if (review && isTouched(review)) setLeaving(() => drop);
    else drop();
  };
  const item = inSight(items, chosen);
  return (
    <section className="intake" data-several={items.length > 1} aria-label={t.intake.title}>
      {items.length > 1 ? (
        <FileList
          items={items}
          standing={standing}
          current={item?.key ?? null}
          onChoose={(key) => {
            setChosen(key);
            adding.calm();
          }}
          onStop={intake.stop}
          onLeaveOut={leaveOut}
        />
      ) : null}
      {item ? (
        <ItemInSight
          dossier={dossier}
          item={item}
          intake={intake}
          adding={adding}
          onLeaveOut={() => leaveOut(item)}
          onClose={() => leave(finish)}
          onOpen={(articles) => leave(() => onDone([...addedOf(items), ...articles]))}
        />
      ) : null}
      {leaving ? (
        <LeaveDialog
          pages={Math.max(1, unsaved.length)}
          onStay={() => setLeaving(null)}
          onLeave={() => {
            setLeaving(null);
            leaving();
          }}
        />
      ) : null}
    </section>
  );
}

interface SightProps {
  readonly dossier: Id;
  readonly item: Item;
  readonly intake: Intake;
  readonly adding: Adding;
  readonly onLeaveOut: () => void;
  readonly onClose: () => void;
  readonly onOpen: (articles: readonly Id[]) => void;
}

/** The review of the page in sight, or a word on why there is none. */
function ItemInSight({ dossier, item, intake, adding, onLeaveOut, onClose, onOpen }: SightProps) {
  const { dispatch } = intake;
  const restore = useRestoring(dossier);
  const standing = intake.standing(item);
  const review = reviewOf(item);
  const buttons = <Buttons item={item} intake={intake} adding={adding} onClose={onClose} />;
  if (review && standing?.kind === 'new') {
    return (
      <PageReview
        key={`${item.key} ${item.encoding}`}
        itemKey={item.key}
        review={review}
        standing={standing}
        known={intake.known}
        isPressing={adding.isPressing}
        dispatch={dispatch}
      >
        {buttons}
      </PageReview>
    );
  }
  return (
    <div className="intake-aside">
      <ItemMessage
        item={item}
        standing={standing}
        onStop={() => intake.stop(item.key)}
        onAgain={() => dispatch({ kind: 'again', key: item.key, encoding: item.encoding })}
        onLeaveOut={onLeaveOut}
        onOpen={async (capture, articles) => {
          if (await restore(capture, articles)) onOpen(articles.map(({ id }) => id));
        }}
      />
      <div className="got-go">{buttons}</div>
    </div>
  );
}

/** Leave, add all that are ready, add this one. */
function Buttons({
  item,
  intake,
  adding,
  onClose,
}: Pick<SightProps, 'item' | 'intake' | 'adding' | 'onClose'>) {
  const { t, count } = useI18n();
  const { items, standing } = intake;
  const ready = readyOf(items, standing);
  const total = ready.reduce((sum, page) => sum + countArticles(page), 0);
  const isUnsaved = unsavedOf(items, standing).length > 0;
  return (
    <>
      <Button onPress={onClose}>{isUnsaved ? t.common.cancel : t.intake.add.done}</Button>
      {ready.length > 1 ? (
        <Button onPress={() => void adding.add(ready)}>
          {t.intake.add.all(count(ready.length), count(total))}
        </Button>
      ) : null}
      {standing(item)?.kind === 'new' ? (
        <Button look="primary" isDisabled={countArticles(item) === 0} onPress={() => void adding.add([item])}>
          {t.intake.add.one(count(countArticles(item)))}
        </Button>
      ) : null}
    </>
  );
}
