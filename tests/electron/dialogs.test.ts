/** The dialogs: in the editor’s language, and the safe answer where somebody just closes them. */
import { describe, expect, it, vi } from 'vitest';
import { asMessageBox, makeDialogs, type NativeDialogs, questions } from '../../electron/dialogs';
import { labels } from '../../electron/menu-labels';

function make() {
  const native = {
    open: vi.fn<NativeDialogs['open']>(async () => ({ canceled: false, filePaths: ['/a'] })),
    save: vi.fn<NativeDialogs['save']>(async () => ({ canceled: false, filePath: '/a.csv' })),
    ask: vi.fn<NativeDialogs['ask']>(async () => ({ response: 0 })),
    reveal: vi.fn<NativeDialogs['reveal']>(),
  };
  const language = { current: labels.ar };
  return { native, language, dialogs: makeDialogs(native, () => language.current) };
}

describe('choosing files', () => {
  it('offers the asked extensions, then any, in the language of the moment', async () => {
    const { native, language, dialogs } = make();
    expect(await dialogs.chooseToOpen(['txt', 'html'], true)).toEqual(['/a']);
    expect(native.open).toHaveBeenLastCalledWith({
      properties: ['openFile', 'multiSelections'],
      filters: [
        { name: labels.ar.supportedFiles, extensions: ['txt', 'html'] },
        { name: labels.ar.allFiles, extensions: ['*'] },
      ],
    });
    language.current = labels.en;
    await dialogs.chooseToOpen([], false);
    expect(native.open).toHaveBeenLastCalledWith({
      properties: ['openFile'],
      filters: [{ name: labels.en.allFiles, extensions: ['*'] }],
    });
  });

  it('that is called off gives none', async () => {
    const { native, dialogs } = make();
    native.open.mockResolvedValue({ canceled: true, filePaths: ['/a'] });
    native.save.mockResolvedValue({ canceled: true, filePath: '' });
    expect(await dialogs.chooseToOpen([], true)).toEqual([]);
    expect(await dialogs.chooseToSave('a.csv')).toBeNull();
  });

  it('to save suggests the name and lets the system ask before it overwrites', async () => {
    const { native, dialogs } = make();
    expect(await dialogs.chooseToSave('ورقة.csv')).toBe('/a.csv');
    expect(native.save.mock.calls[0]![0]).toMatchObject({
      defaultPath: 'ورقة.csv',
      filters: [{ extensions: ['csv'] }],
      properties: expect.arrayContaining(['showOverwriteConfirmation']),
    });
    await dialogs.chooseToSave('no extension');
    expect(native.save.mock.calls[1]![0].filters).toEqual([]);
  });
});

describe('a file that was changed by others', () => {
  it.each([
    [0, 'save-as'],
    [1, 'replace'],
    [2, 'cancel'],
    [9, 'cancel'],
  ])('answer %i means "%s"', async (response, meaning) => {
    const { native, dialogs } = make();
    native.ask.mockResolvedValue({ response });
    expect(await dialogs.askAboutChange('أ.qarina')).toBe(meaning);
    const box = native.ask.mock.calls[0]![0];
    expect(box.message).toContain('أ.qarina');
    expect(box.cancelId).toBe(2);
  });
});

describe('the window’s questions', () => {
  it.each(['ar', 'en'] as const)('put the safe answer first and take closing for it (%s)', (locale) => {
    const text = labels[locale];
    expect(asMessageBox(questions.crashed(text))).toMatchObject({
      buttons: [text.reload, text.quit],
      cancelId: 0,
    });
    expect(asMessageBox(questions.hanging(text))).toMatchObject({
      buttons: [text.wait, text.reload],
      cancelId: 0,
    });
    expect(asMessageBox(questions.unsaved(text))).toMatchObject({
      buttons: [text.stay, text.leave],
      cancelId: 0,
    });
  });
});
