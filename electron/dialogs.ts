/** The system's dialogs with our words, in the editor's language: choosing files, and the questions a window asks. */
import type { MessageBoxOptions, OpenDialogOptions, SaveDialogOptions } from 'electron';
import type { FileDialogs } from './files';
import type { Labels } from './menu-labels';

/** The part of Electron that shows dialogs, bound to the window they belong to. */
export interface NativeDialogs {
  open(
    options: OpenDialogOptions,
  ): Promise<{ readonly canceled: boolean; readonly filePaths: readonly string[] }>;
  save(options: SaveDialogOptions): Promise<{ readonly canceled: boolean; readonly filePath: string }>;
  ask(options: MessageBoxOptions): Promise<{ readonly response: number }>;
  reveal(path: string): void;
}

/** Dialogs for the editor's files. `text` is asked each time: the language may have changed since. */
export function makeDialogs(native: NativeDialogs, text: () => Labels): FileDialogs {
  return {
    async chooseToOpen(extensions, multiple) {
      const any = { name: text().allFiles, extensions: ['*'] };
      const ours = { name: text().supportedFiles, extensions: [...extensions] };
      const result = await native.open({
        properties: multiple ? ['openFile', 'multiSelections'] : ['openFile'],
        filters: extensions.length > 0 ? [ours, any] : [any],
      });
      return result.canceled ? [] : result.filePaths;
    },
    async chooseToSave(suggestedName) {
      const extension = /\.([a-z0-9]{1,12})$/iu.exec(suggestedName)?.[1];
      const result = await native.save({
        defaultPath: suggestedName,
        filters: extension ? [{ name: extension.toUpperCase(), extensions: [extension] }] : [],
        properties: ['showOverwriteConfirmation', 'createDirectory'],
      });
      return result.canceled || !result.filePath ? null : result.filePath;
    },
    async askAboutChange(name) {
      const { response } = await native.ask({
        type: 'warning',
        message: text().changedOnDisk(name),
        detail: text().changedOnDiskDetail,
        buttons: [text().saveAs, text().replace, text().cancel],
        defaultId: 0,
        cancelId: 2,
      });
      return (['save-as', 'replace', 'cancel'] as const)[response] ?? 'cancel';
    },
    reveal: (path) => native.reveal(path),
  };
}

/** A question with two answers, the safe one first. */
export interface Question {
  readonly message: string;
  readonly detail: string;
  readonly buttons: readonly [safe: string, other: string];
}

/** What the window asks when its page crashed, hangs, or holds something unsaved. */
export const questions = {
  crashed: (text: Labels): Question => ({
    message: text.crashed,
    detail: text.crashedDetail,
    buttons: [text.reload, text.quit],
  }),
  hanging: (text: Labels): Question => ({
    message: text.hanging,
    detail: text.hangingDetail,
    buttons: [text.wait, text.reload],
  }),
  unsaved: (text: Labels): Question => ({
    message: text.unsaved,
    detail: text.unsavedDetail,
    buttons: [text.stay, text.leave],
  }),
} as const;

/** The question as a message box; closing the box is the safe answer. */
export const asMessageBox = ({ message, detail, buttons }: Question): MessageBoxOptions => ({
  type: 'warning',
  message,
  detail,
  buttons: [...buttons],
  defaultId: 0,
  cancelId: 0,
});
