/**
 * Asks whose verdict it is, once, where an editor who gave no name is about to give one. Nothing waits for the answer:
 * a verdict may go without a name.
 */
import { useI18n } from '../../i18n/i18n';
import { TextField } from '../../ui/fields';

export function NameAsk({
  name,
  onName,
}: {
  readonly name: string;
  readonly onName: (name: string) => void;
}) {
  const { t } = useI18n();
  const words = t.verdicts.nameAsk;
  return <TextField label={words.label} hint={words.hint} value={name} maxLength={200} onChange={onName} />;
}
