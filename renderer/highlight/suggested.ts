/**
 * Suggestions as a text shows them: where they stand, which is in hand, and what can be done with it there. Who
 * proposes them and what becomes of them is known elsewhere.
 */
import type { Span } from '../../shared/records/text';
import type { PlacedClaim } from './hit-test';

/** What an editor does with the suggestion in hand. `alike` opens the choice of what is dismissed with it. */
export type SuggestionAct = 'next' | 'previous' | 'accept' | 'edit' | 'dismiss' | 'alike';

export interface SuggestedInText {
  /** In reading order; an id here is the suggestion's key. */
  readonly placed: readonly PlacedClaim[];
  readonly inHand: string | null;
  /** Where the one in hand stands, its ends moved or not. */
  readonly span: Span | null;
  readonly moved: boolean;
  /** Null puts the one in hand down. */
  readonly onTake: (key: string | null) => void;
  readonly onAct: (act: SuggestionAct) => void;
  /** Moves its ends; null puts them back. */
  readonly onMove: (span: Span | null) => void;
}

type Pressed = Pick<KeyboardEvent, 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/**
 * What a key press does with suggestions, by the key's place, or null. Walking works always; the rest wants one in
 * hand, so that the keys mean nothing where there is none.
 */
export function suggestionKey(event: Pressed, inHand: boolean): SuggestionAct | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.code === 'KeyN') return event.shiftKey ? 'previous' : 'next';
  if (!inHand) return null;
  if (event.code === 'KeyX') return event.shiftKey ? 'alike' : 'dismiss';
  if (event.shiftKey) return null;
  if (event.code === 'KeyA') return 'accept';
  return event.code === 'KeyE' ? 'edit' : null;
}
