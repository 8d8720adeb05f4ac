/** The settings of this machine, and the button that changes the language at once. */
import { Settings as SettingsIcon } from 'lucide-react';
import { useState } from 'react';
import { currentEditor, renameEditor } from '../data/identity';
import { useI18n } from '../i18n/i18n';
import { Button, IconButton } from '../ui/button';
import { Dialog, DialogActions } from '../ui/dialog';
import { Choices, TextField } from '../ui/fields';
import { changeSettings, type Settings, useSettings } from './settings';

const scales = [0.9, 1, 1.15, 1.3, 1.5] as const;

export function LanguageButton() {
  const { t, locale } = useI18n();
  const other = locale === 'ar' ? 'en' : 'ar';
  return (
    <Button size="small" onPress={() => changeSettings({ locale: other })}>
      <span lang={other}>{t.app.otherLanguage}</span>
    </Button>
  );
}

export function SettingsButton() {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton label={t.app.settings} onPress={() => setOpen(true)}>
        <SettingsIcon size={18} aria-hidden="true" />
      </IconButton>
      {open ? <SettingsDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}

export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, number } = useI18n();
  const settings = useSettings();
  const [name, setName] = useState(() => currentEditor().name);
  const close = (): void => {
    renameEditor(name);
    onClose();
  };
  return (
    <Dialog title={t.app.settings} onClose={close}>
      <div className="form">
        <TextField
          label={t.app.editorName}
          hint={t.app.editorNameHint}
          value={name}
          onChange={setName}
          maxLength={200}
        />
        <Choices
          label={t.app.language}
          value={settings.locale}
          options={[
            { value: 'ar', label: 'العربية' },
            { value: 'en', label: 'English' },
          ]}
          onChange={(locale) => changeSettings({ locale })}
        />
        <Choices
          label={t.app.digits}
          value={settings.digits}
          options={[
            { value: 'arab', label: t.app.digitsArab },
            { value: 'latn', label: t.app.digitsLatn },
          ]}
          onChange={(digits) => changeSettings({ digits })}
        />
        <Choices
          label={t.app.months}
          value={settings.months}
          options={[
            { value: 'levant', label: t.app.monthsLevant },
            { value: 'egypt', label: t.app.monthsEgypt },
            { value: 'maghreb', label: t.app.monthsMaghreb },
          ]}
          onChange={(months) => changeSettings({ months })}
        />
        <Choices
          label={t.app.theme}
          value={settings.theme}
          options={(['system', 'light', 'dark', 'contrast'] as const).map((theme) => ({
            value: theme,
            label: t.app.themes[theme],
          }))}
          onChange={(theme: Settings['theme']) => changeSettings({ theme })}
        />
        <Choices
          label={t.app.textSize}
          value={String(settings.textScale)}
          options={scales.map((scale) => ({
            value: String(scale),
            label: `${number(scale * 100)}٪`.replace(
              '٪',
              settings.digits === 'arab' && settings.locale === 'ar' ? '٪' : '%',
            ),
          }))}
          onChange={(scale) => changeSettings({ textScale: Number(scale) })}
        />
      </div>
      <DialogActions>
        <Button look="primary" onPress={close}>
          {t.common.close}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
