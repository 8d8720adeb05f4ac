/**
 * What the window's preload script hands to the renderer, and all it hands over: calls on named channels, and
 * two events. Types only; what passes through is checked on the other side.
 */
import type { HostError } from './host-api';
import type { ArgsOf, ChannelName, HostEventName, HostEvents, ValueOf } from './host-channels';
import type { Result } from './result';

export interface HostBridge {
  invoke<N extends ChannelName>(channel: N, ...args: ArgsOf<N>): Promise<Result<ValueOf<N>, HostError>>;
  /** @returns a function that stops listening */
  on<N extends HostEventName>(event: N, listener: (payload: HostEvents[N]) => void): () => void;
}
