/** Keys as they are printed, left to right in both languages. */
import { useI18n } from '../../i18n/i18n';
import { type Combination, keyCap } from './shortcut-list';
import './help.css';

const isMac = (): boolean => /Mac/u.test(navigator.platform);

export function Keys({ keys }: { readonly keys: Combination }) {
  const { t, locale } = useI18n();
  const caps = keys.map((key) => keyCap(key, isMac(), t.help.shortcuts.click));
  return (
    <bdi dir="ltr" className="keys">
      {caps.map(({ text, arabic }) => (
        <kbd key={text} className="key">
          <bdi>{text}</bdi>
          {arabic && locale === 'ar' ? <small lang="ar">{arabic}</small> : null}
        </kbd>
      ))}
    </bdi>
  );
}
