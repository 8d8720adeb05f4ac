/** Composition root: the host, the storage and the shell are put together here. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './ui/base.css';
import './ui/tokens.css';
import './ui/button.css';
import './ui/fields.css';
import './ui/overlays.css';
import './ui/notices.css';
import './ui/marks.css';
import './ui/forced-colors.css';
import { App, prepareFirstScreen } from './app/app';
import { ErrorBoundary } from './app/error-boundary';
import { openStorage } from './data/start';
import { currentHost, HostProvider } from './host/host';

// Both begun at the first moment; the app asks again and is given the same answers.
void openStorage(currentHost.vault);
void prepareFirstScreen();

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <HostProvider>
      <ErrorBoundary>
        <App />
      </ErrorBoundary>
    </HostProvider>
  </StrictMode>,
);
