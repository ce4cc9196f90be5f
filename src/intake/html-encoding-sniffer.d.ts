declare module 'html-encoding-sniffer' {
  /** @returns the WHATWG name of the encoding, or `defaultEncoding` where nothing names one */
  export default function sniff(
    bytes: Uint8Array,
    options?: { xml?: boolean; transportLayerEncodingLabel?: string; defaultEncoding?: string },
  ): string;
}
