/** The program's part of each view, fetched when it is first wanted or just before. */
import { later } from './later';
import type { View } from './navigation';

export const ClaimPageView = later(() => import('./claim-page-view').then((part) => part.ClaimPageView));
export const Workspace = later(() => import('./workspace').then((part) => part.Workspace));
export const DisputesView = later(() => import('./disputes-view').then((part) => part.DisputesView));
export const SourcesScreen = later(() =>
  import('../features/sources/sources-screen').then((part) => part.SourcesScreen),
);
export const SheetScreen = later(() =>
  import('../features/sheet/sheet-screen').then((part) => part.SheetScreen),
);
export const HistoryScreen = later(() =>
  import('../features/history/history-screen').then((part) => part.HistoryScreen),
);

/** What each view needs, to be fetched ahead of the press that shows it. */
export const partsOfView = {
  read: [Workspace, ClaimPageView],
  disputes: [DisputesView],
  sources: [SourcesScreen],
  sheet: [SheetScreen],
  history: [HistoryScreen],
} as const satisfies Record<View, readonly { readonly prepare: () => Promise<void> }[]>;
