/** What can be done with a question: for two spellings a decision, for all else a dispute; or nothing. */
import type { Tension, TensionClaim } from '../../../shared/compare/tension';
import type { Id } from '../../../shared/records/ids';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { useTensions } from './tensions-context';
import { useTensionActs } from './use-tension-acts';

export interface TensionWays {
  /** The question became this dispute. */
  readonly onOpened: (dispute: Id) => void;
  /** Opens the articles side by side and marks the passages in them. */
  readonly onShow: (passages: readonly TensionClaim[]) => void;
}

/** One passage of each reading, then the rest. */
export function facing(tension: Tension): readonly TensionClaim[] {
  const first = tension.positions.flatMap(({ claims }) => tension.claims[claims[0] ?? -1] ?? []);
  return [...new Set([...first, ...tension.claims])];
}

export function TensionActions({
  tension,
  size = 'normal',
  onOpened,
  onShow,
}: TensionWays & { readonly tension: Tension; readonly size?: 'normal' | 'small' }) {
  const { t } = useI18n();
  const words = t.tensions;
  const { dossier, arranged } = useTensions();
  const acts = useTensionActs(dossier);
  const dispute = arranged.opened.get(tension.key);
  const away = arranged.dismissed.includes(tension);
  const open = async (): Promise<void> => {
    const id = await acts.open(tension);
    if (id) onOpened(id);
  };
  const look = size === 'small' ? 'plain' : 'primary';
  return (
    <div className="choices tension-actions">
      {dispute ? (
        <Button look={look} size={size} onPress={() => onOpened(dispute.id)}>
          {words.goTo}
        </Button>
      ) : tension.kind === 'name' ? (
        <>
          <Button look={look} size={size} onPress={() => void acts.decide(tension, true)}>
            {words.sameName}
          </Button>
          <Button size={size} onPress={() => void acts.decide(tension, false)}>
            {words.differentName}
          </Button>
        </>
      ) : (
        <Button look={look} size={size} onPress={() => void open()}>
          {words.open}
        </Button>
      )}
      {away ? (
        <Button size={size} onPress={() => void acts.restore(tension)}>
          {words.restore}
        </Button>
      ) : dispute ? null : (
        <Button size={size} onPress={() => void acts.dismiss(tension)}>
          {words.dismiss}
        </Button>
      )}
      <Button look="quiet" size={size} onPress={() => onShow(facing(tension))}>
        {words.show}
      </Button>
    </div>
  );
}
