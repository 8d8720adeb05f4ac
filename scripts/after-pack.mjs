/** electron-builder's hook between packing and signing: sets the fuses in the packed program. */
import { join } from 'node:path';
import { setFuses } from './fuses.mjs';

/** @param {import('electron-builder').AfterPackContext} context */
export default async function afterPack({ appOutDir, packager, electronPlatformName, arch }) {
  const { productFilename } = packager.appInfo;
  const names = { darwin: `${productFilename}.app`, win32: `${productFilename}.exe` };
  const name = names[electronPlatformName] ?? packager.executableName;
  const arm64 = 3;
  await setFuses(join(appOutDir, name), {
    resetAdHocDarwinSignature: electronPlatformName === 'darwin' && arch === arm64,
  });
}
