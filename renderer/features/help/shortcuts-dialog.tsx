/** The list of all shortcuts, by what one is doing. */
import { useHost } from '../../host/host';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { Keys } from './keys';
import { type ShortcutGroup, shortcutGroups } from './shortcut-list';
import './help.css';

function Group({ group }: { readonly group: ShortcutGroup }) {
  const { t } = useI18n();
  const words = t.help.shortcuts;
  return (
    <section className="shortcut-group">
      <h3>{words.groups[group]}</h3>
      <dl>
        {shortcutGroups[group].map(({ name, keys }) => (
          <div key={name} className="shortcut">
            <dt>{words.lines[name]}</dt>
            <dd>
              {keys.map((combination, at) => (
                <span key={combination.join('+')} className="shortcut-way">
                  {at > 0 ? <span className="shortcut-or">{words.or}</span> : null}
                  <Keys keys={combination} />
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useI18n();
  const { can } = useHost();
  const groups = (Object.keys(shortcutGroups) as ShortcutGroup[]).filter(
    (group) => group !== 'window' || can.nativeMenu,
  );
  return (
    <Dialog title={t.help.shortcuts.title} width={1040} onClose={onClose}>
      <p className="field-hint">{t.help.shortcuts.note}</p>
      <div className="shortcut-groups">
        {groups.map((group) => (
          <Group key={group} group={group} />
        ))}
      </div>
      <DialogActions>
        <Button look="primary" onPress={onClose}>
          {t.common.close}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
