/**
 * The one gate between the renderer and the main side. Every channel of the map is registered here and nowhere
 * else: the sender is checked first, then the arguments against their schema, and only then is anything done.
 */
import type { IpcMainInvokeEvent } from 'electron';
import type { HostError, Outcome } from '../shared/host-api';
import { type ArgsOf, type ChannelName, channels, type ValueOf } from '../shared/host-channels';
import { fail, type Result } from '../shared/result';

/** One function for each channel, free of Electron. */
export type Handlers = {
  readonly [N in ChannelName]: (...args: ArgsOf<N>) => Outcome<ValueOf<N>>;
};

/** What the check of a sender looks at. */
export type Sender = Pick<IpcMainInvokeEvent, 'senderFrame'>;

/** The part of Electron's `ipcMain` that is needed. */
export interface Registry {
  handle(
    channel: string,
    listener: (event: IpcMainInvokeEvent, ...args: unknown[]) => Promise<unknown>,
  ): void;
}

/**
 * Whether a message comes from the window's own page: its outermost frame, showing the app. A frame inside it, a
 * page it was made to navigate to, or a frame that is gone by now is refused.
 * @param isPage tells the app's address from any other
 */
export function isTrusted({ senderFrame }: Sender, isPage: (url: string) => boolean): boolean {
  return senderFrame !== null && senderFrame.parent === null && isPage(senderFrame.url);
}

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Checks what was sent over one channel, and does it. Never throws: the answer is a result in any case. */
export async function answer<N extends ChannelName>(
  name: N,
  handlers: Handlers,
  trusted: boolean,
  sent: readonly unknown[],
): Promise<Result<ValueOf<N>, HostError>> {
  if (!trusted) return fail({ reason: 'denied', detail: 'unknown sender' });
  const args = channels[name].args.safeParse(withoutTrailingUndefined(sent));
  if (!args.success) return fail({ reason: 'failed', detail: `bad arguments: ${args.error.message}` });
  try {
    const handler = handlers[name] as (...args: readonly unknown[]) => Outcome<ValueOf<N>>;
    return await handler(...args.data);
  } catch (error) {
    return fail({ reason: 'failed', detail: message(error) });
  }
}

/** An argument left out arrives as `undefined` once it has been cloned; a schema's tuple counts it. */
function withoutTrailingUndefined(args: readonly unknown[]): readonly unknown[] {
  const last = args.findLastIndex((arg) => arg !== undefined);
  return args.slice(0, last + 1);
}

/** Registers all channels. */
export function registerChannels(
  registry: Registry,
  handlers: Handlers,
  isPage: (url: string) => boolean,
): void {
  for (const name of Object.keys(channels) as ChannelName[]) {
    registry.handle(name, (event, ...args) => answer(name, handlers, isTrusted(event, isPage), args));
  }
}
