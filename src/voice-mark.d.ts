/** Which voices this build has (scripts/voice-mark.ts): other clips, another mark. */
declare module 'virtual:voice-mark' {
  export const voiceMark: string;
}
