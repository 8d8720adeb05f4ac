/** The app: language and looks, the storage check at start, then the home screen or a dossier. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { I18nProvider as AriaLocale } from 'react-aria-components';
import type { Id } from '../../shared/records/ids';
import { openStorage, type StorageState } from '../data/start';
import { useHost } from '../host/host';
import { I18nProvider, useI18n } from '../i18n/i18n';
import { retell } from '../i18n/retell';
import { leaveVia } from '../ui/leaving';
import { Notices, retellNotices } from '../ui/notices';
import { BusyVeil } from './busy';
import { HomeShell } from './home-shell';
import { later, prepareWhenIdle } from './later';
import { addressOf, parseAddress, rememberedPlace } from './navigation';
import { type Settings, useSettings } from './settings';
import { partsOfView } from './view-parts';
import './app.css';

const DossierShell = later(() => import('./dossier-shell').then((part) => part.DossierShell));
const RecoveryScreen = later(() =>
  import('../features/recovery/recovery-screen').then((part) => part.RecoveryScreen),
);

/**
 * Fetches what the screen named in the address needs, while the storage is still being looked at. Asked again, it
 * answers with what is already on its way.
 */
export async function prepareFirstScreen(): Promise<void> {
  const dossier = parseAddress(window.location.hash);
  if (!dossier) return;
  const [view] = partsOfView[rememberedPlace(dossier).view];
  await Promise.all([DossierShell.prepare(), view.prepare()]);
}

/** Puts the settings where CSS and assistive technology look for them: on the document's root element. */
function useDocument(settings: Settings): void {
  useEffect(() => {
    const root = document.documentElement;
    root.lang = settings.locale;
    root.dir = settings.locale === 'ar' ? 'rtl' : 'ltr';
    root.style.setProperty('--text-scale', String(settings.textScale));
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const contrast = window.matchMedia('(prefers-contrast: more)');
    const apply = (): void => {
      const system = contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light';
      root.dataset.theme = settings.theme === 'system' ? system : settings.theme;
    };
    apply();
    dark.addEventListener('change', apply);
    contrast.addEventListener('change', apply);
    return () => {
      dark.removeEventListener('change', apply);
      contrast.removeEventListener('change', apply);
    };
  }, [settings]);
}

/**
 * The dossier named in the address, and how to go to another. Back and forward work; where a screen holds something
 * unsaved the editor is asked first, and the address stays until they have answered.
 */
function useAddress(): readonly [Id | null, (dossier: Id | null) => void] {
  const [dossier, setDossier] = useState(() => parseAddress(window.location.hash));
  const arrive = useCallback((next: Id | null) => {
    if (parseAddress(window.location.hash) !== next) window.history.pushState(null, '', addressOf(next));
    setDossier(next);
  }, []);
  const go = useCallback((next: Id | null) => void leaveVia(() => arrive(next)), [arrive]);
  useEffect(() => {
    const follow = (): void => {
      const next = parseAddress(window.location.hash);
      if (next === dossier) return;
      const went = leaveVia(() => arrive(next));
      if (!went) window.history.replaceState(null, '', addressOf(dossier));
    };
    window.addEventListener('hashchange', follow);
    window.addEventListener('popstate', follow);
    return () => {
      window.removeEventListener('hashchange', follow);
      window.removeEventListener('popstate', follow);
    };
  }, [dossier, arrive]);
  return [dossier, go];
}

function Opened() {
  const [dossier, go] = useAddress();
  useEffect(() => prepareWhenIdle([DossierShell]), []);
  return dossier ? <DossierShell key={dossier} dossier={dossier} onGo={go} /> : <HomeShell onGo={go} />;
}

function Storage() {
  const { t } = useI18n();
  const { vault } = useHost();
  const [state, setState] = useState<StorageState | null>(null);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt looks at the storage afresh
  useEffect(() => {
    let current = true;
    Promise.all([openStorage(vault), prepareFirstScreen()]).then(([found]) => current && setState(found));
    return () => {
      current = false;
    };
  }, [vault, attempt]);
  const again = useCallback(() => {
    setState(null);
    setAttempt((n) => n + 1);
  }, []);
  if (!state) {
    return (
      <main className="empty" aria-busy="true">
        {t.app.starting}
      </main>
    );
  }
  if (state.state !== 'ready') return <RecoveryScreen state={state} vault={vault} onReady={again} />;
  return <Opened />;
}

export function App() {
  const settings = useSettings();
  const host = useHost();
  useDocument(settings);
  useEffect(() => host.setLocale(settings.locale), [host, settings.locale]);
  return (
    <AriaLocale locale={settings.locale === 'ar' ? 'ar-LB' : 'en-GB'}>
      <I18nProvider settings={settings}>
        <Storage />
        <BusyVeil />
        <NoticesInLanguage />
      </I18nProvider>
    </AriaLocale>
  );
}

function NoticesInLanguage() {
  const { t } = useI18n();
  const before = useRef(t);
  useEffect(() => {
    const from = before.current;
    before.current = t;
    if (from !== t) retellNotices((words) => retell(words, from, t));
  }, [t]);
  return <Notices closeLabel={t.common.close} />;
}
