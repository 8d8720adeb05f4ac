/** Composition root: the host, the storage and the shell are put together here. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { ErrorBoundary } from './app/error-boundary';
import { HostProvider } from './host/host';
import './ui/base.css';
import './ui/tokens.css';
import './ui/controls.css';
import './ui/forced-colors.css';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <HostProvider>
      <ErrorBoundary>
        <App />
      </ErrorBoundary>
    </HostProvider>
  </StrictMode>,
);
