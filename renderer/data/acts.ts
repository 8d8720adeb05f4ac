/** What screens know of an act: what somebody did in one go. */
export type { ActChange, ActSummary } from '../../shared/log/acts';
