// The package's own types lie where its `exports` do not show them.
declare module '@breezystack/lamejs' {
  export class Mp3Encoder {
    constructor(channels: number, sampleRate: number, kilobitsPerSecond: number);
    encodeBuffer(left: Int16Array): Uint8Array;
    flush(): Uint8Array;
  }
}
