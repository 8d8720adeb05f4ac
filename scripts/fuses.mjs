/**
 * Electron's fuses: switches in the program file that no environment variable can turn back. All are named, so
 * that an Electron with a new one fails the packaging until somebody has decided about it.
 * Source: Electron, "Fuses".
 */
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';

export const fuses = {
  version: FuseVersion.V1,
  strictlyRequireAllFuses: true,
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
};

/** @param {string} executable path of the packed program */
export const setFuses = (executable, options = {}) => flipFuses(executable, { ...fuses, ...options });
