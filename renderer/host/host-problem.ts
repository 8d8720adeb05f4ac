/** Names the reason of a failure in the browser, in the words of the host interface. */
import type { HostError } from '../../shared/host-api';

const reasons: Readonly<Record<string, HostError['reason']>> = {
  AbortError: 'cancelled',
  NotAllowedError: 'denied',
  NotFoundError: 'not-found',
  NotReadableError: 'denied',
  QuotaExceededError: 'no-space',
  SecurityError: 'denied',
  TimeoutError: 'timed-out',
};

/** @param error anything thrown by the web platform's file or network functions */
export function describeProblem(error: unknown, fileName?: string): HostError {
  const name = error instanceof Error ? error.name : '';
  return {
    reason: reasons[name] ?? 'failed',
    ...(fileName === undefined ? {} : { fileName }),
    detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  };
}
