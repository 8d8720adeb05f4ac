/**
 * What the window may do, and all it may not: settings of every page, and the refusals that stand around them.
 * Source: Electron's security checklist. Nothing here imports Electron at run time, so that it can be tested.
 */
import type { BrowserWindowConstructorOptions, Session, WebContents, WebPreferences } from 'electron';

/** Settings of the editor's page. */
export function makeWebPreferences(preload: string): WebPreferences {
  return { ...confined, preload };
}

const confined: WebPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  disableBlinkFeatures: 'WebBluetooth',
  // Chromium would fetch its dictionaries from the network.
  spellcheck: false,
};

/** Settings of the hidden page that is printed: it holds text of others, so nothing in it may run. */
export const printPreferences: WebPreferences = { ...confined, javascript: false };

/** How the window looks before the page has drawn itself: the paper's colour, no white flash. */
export const windowLooks: BrowserWindowConstructorOptions = {
  title: 'قرينة',
  backgroundColor: '#faf8f4',
  minWidth: 900,
  minHeight: 600,
  show: false,
};

/** Switches that keep Chromium itself from calling anywhere: nothing resolves, nothing updates in the background. */
export const chromiumSwitches: readonly (readonly [name: string, value: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['disable-background-networking', ''],
  ['disable-component-update', ''],
  ['disable-domain-reliability', ''],
  ['no-pings', ''],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
];

/** Which addresses exist for the window. */
export interface Surroundings {
  /** The one page it shows, with a trailing slash. */
  readonly page: string;
  /** Whether a request may go out. */
  readonly mayRequest: (url: string) => boolean;
}

const local = /^(?:qarina:\/\/(?:app|print)\/|blob:qarina:\/\/app\/|data:)/u;

/** The surroundings of the packaged window. */
export const mayRequestLocally = (url: string): boolean => local.test(url);

/** The page's address without what stands for a place inside it. */
const withoutHash = (url: string): string => url.split('#', 1)[0] ?? '';

/**
 * Keeps a page where it is: no navigation (reloading itself excepted), no other window, no embedded one.
 * @param page the one address it may load again
 */
export function guardContents(contents: WebContents, page: string): void {
  const stay = (event: { readonly url: string; preventDefault(): void }): void => {
    if (withoutHash(event.url) !== page) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/**
 * Refuses for a whole session every permission, device, download and request beyond the app. One thing is
 * granted, since it protects the editor's work: that the system does not evict the database when space runs out.
 */
export function guardSession(session: Session, surroundings: Surroundings): void {
  const grants = (permission: string, url: string | undefined): boolean =>
    permission === 'persistent-storage' &&
    url !== undefined &&
    `${url.replace(/\/$/u, '')}/`.startsWith(surroundings.page);
  session.setPermissionRequestHandler((_contents, permission, answer, details) =>
    answer(grants(permission, details.requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) => grants(permission, origin));
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !surroundings.mayRequest(details.url) }),
  );
}
