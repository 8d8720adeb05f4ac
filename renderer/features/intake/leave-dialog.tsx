/** Asks before pages that were read, but not added, are dropped. */
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';

export function LeaveDialog({
  pages,
  onStay,
  onLeave,
}: {
  readonly pages: number;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}) {
  const { t, count } = useI18n();
  return (
    <Dialog title={t.intake.leave.title} onClose={onStay} role="alertdialog">
      <p>{t.intake.leave.text(count(pages))}</p>
      <DialogActions>
        <Button look="danger" onPress={onLeave}>
          {t.intake.leave.leave}
        </Button>
        <Button look="primary" onPress={onStay} autoFocus>
          {t.intake.leave.stay}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
