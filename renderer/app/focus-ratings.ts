/** Leads the keys to the ratings of a verdict, which may still be on their way. */
import { isTyping } from './shortcuts';

/** How long a card may take to show its verdict, in milliseconds. */
const PATIENCE_MS = 3000;

const ratingKey = /^(?:Digit|Numpad)[1-9]$/u;

/**
 * Puts the focus on the ratings inside an element, as soon as they are there. A digit pressed before that is kept and
 * chooses its rating then: fingers are faster than a busy window.
 * @param within selector of what holds the form of the verdict
 * @returns ends the waiting
 */
export function focusRatings(within: string): () => void {
  const until = performance.now() + PATIENCE_MS;
  let frame = 0;
  let early: string | null = null;
  const hold = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (!ratingKey.test(event.code) || isTyping(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    early = event.code;
  };
  const stop = (): void => {
    cancelAnimationFrame(frame);
    window.removeEventListener('keydown', hold, true);
  };
  const look = (): void => {
    const group = document.querySelector<HTMLElement>(`${within} .verdict-form [role="radiogroup"]`);
    const radio =
      group?.querySelector<HTMLElement>('input:checked') ?? group?.querySelector<HTMLElement>('input');
    if (!radio) {
      if (performance.now() < until) frame = requestAnimationFrame(look);
      else stop();
      return;
    }
    stop();
    // The editor went on to type elsewhere meanwhile: nothing is taken from under their fingers.
    if (isTyping(document.activeElement)) return;
    radio.focus();
    radio.closest('.verdict')?.scrollIntoView({ block: 'nearest' });
    if (early)
      radio.dispatchEvent(new KeyboardEvent('keydown', { code: early, bubbles: true, cancelable: true }));
  };
  window.addEventListener('keydown', hold, true);
  look();
  return stop;
}
