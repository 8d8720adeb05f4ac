/**
 * Files given by the system: on the command line, by a double click, dropped on the program's icon, or handed on
 * by a second start of the program. They wait until the renderer listens.
 */
import { extname, isAbsolute, resolve } from 'node:path';
import { z } from 'zod';
import type { OpenedFile } from '../shared/host-api';

/** Extensions of the files Qarina opens when the system hands them over. */
export const opensExtensions: ReadonlySet<string> = new Set(['.qarina', '.html', '.htm', '.txt']);

/**
 * The files among a program's arguments: switches and anything Qarina does not open are left aside.
 * @param args the arguments after the program (and, in development, after the app's folder)
 */
export function filesAmong(args: readonly string[], folder: string): readonly string[] {
  return args
    .filter((arg) => !arg.startsWith('-') && opensExtensions.has(extname(arg).toLowerCase()))
    .map((arg) => resolve(folder, arg));
}

/** What a second start of the program tells the first. It comes from another process, so it is checked. */
export const secondStartSchema = z.object({ files: z.array(z.string().max(4096)).max(100) });

/** The files a second start hands over. */
export function filesOfSecondStart(data: unknown): readonly string[] {
  const parsed = secondStartSchema.safeParse(data);
  if (!parsed.success) return [];
  return parsed.data.files.filter(
    (path) => isAbsolute(path) && opensExtensions.has(extname(path).toLowerCase()),
  );
}

export interface OpenedFilesParts {
  /** @returns null where it could not be read; the editor has been told then */
  readonly read: (path: string) => Promise<OpenedFile | null>;
  readonly deliver: (files: readonly OpenedFile[]) => void;
}

/** Holds files back until somebody listens. */
export class OpenedFiles {
  readonly #parts: OpenedFilesParts;
  #waiting: string[] = [];
  #listening = false;

  constructor(parts: OpenedFilesParts) {
    this.#parts = parts;
  }

  /** Takes files from the system. */
  async add(paths: readonly string[]): Promise<void> {
    this.#waiting.push(...paths);
    await this.#flush();
  }

  /** The renderer listens from now on. */
  async listen(): Promise<void> {
    this.#listening = true;
    await this.#flush();
  }

  /** The renderer is gone or loads again: hold back what comes. */
  pause(): void {
    this.#listening = false;
  }

  async #flush(): Promise<void> {
    if (!this.#listening || this.#waiting.length === 0) return;
    const paths = this.#waiting;
    this.#waiting = [];
    const read = await Promise.all(paths.map((path) => this.#parts.read(path)));
    const files = read.filter((file) => file !== null);
    if (files.length > 0) this.#parts.deliver(files);
  }
}
