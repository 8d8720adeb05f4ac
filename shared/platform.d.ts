/**
 * The few globals of the web platform that every host of the pure code has alike (Chromium, its workers and
 * Node), declared here because `shared/` is compiled without DOM or Node types.
 * Source: WHATWG Encoding and URL standards.
 */

interface TextDecoderOptions {
  readonly fatal?: boolean;
  readonly ignoreBOM?: boolean;
}
declare class TextDecoder {
  constructor(label?: string, options?: TextDecoderOptions);
  readonly encoding: string;
  decode(input?: Uint8Array, options?: { readonly stream?: boolean }): string;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}
declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
  readonly protocol: string;
  readonly host: string;
  readonly pathname: string;
  readonly search: string;
  static canParse(url: string, base?: string): boolean;
}
