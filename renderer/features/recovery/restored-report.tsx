/** What a restore brought back, and what it could not. */
import type { Recovered } from '../../data/recover';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';

export function RestoredReport({
  recovered,
  onOpen,
}: {
  readonly recovered: Recovered;
  readonly onOpen: () => void;
}) {
  const { t, count } = useI18n();
  const { recovery } = t.storage;
  return (
    <>
      <div className="recovery-safe" role="status">
        <p>
          {recovered.entries > 0 ? recovery.restored(count(recovered.entries)) : recovery.restoredNothing}
        </p>
        {recovered.damagedLines > 0 ? <p>{recovery.damagedLines(count(recovered.damagedLines))}</p> : null}
        {recovered.bytesMissing > 0 ? <p>{recovery.bytesMissing(count(recovered.bytesMissing))}</p> : null}
      </div>
      <div className="recovery-choices">
        <Button look="primary" autoFocus onPress={onOpen}>
          {recovery.open}
        </Button>
      </div>
    </>
  );
}
