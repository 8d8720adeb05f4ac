/** The last net: a fault in a screen shows a way out in the editor's language instead of an empty window. */
import { Component, type ReactNode } from 'react';
import { makeI18n } from '../i18n/i18n';
import { parseSettings } from './settings';

interface State {
  readonly error: Error | null;
}

export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    const { t, dir } = makeI18n(parseSettings(localStorage.getItem('qarina.settings')));
    return (
      <main className="empty" dir={dir} role="alert">
        <h1>{t.app.crashed}</h1>
        <p>{t.app.crashedHint}</p>
        <button type="button" className="button" data-look="primary" onClick={() => window.location.reload()}>
          {t.app.reload}
        </button>
        <pre dir="ltr" className="crash-detail">
          {error.message}
        </pre>
      </main>
    );
  }
}
