// TypeScript's DOM does not have it yet: https://www.w3.org/TR/audio-session/
interface AudioSession {
  type: 'auto' | 'playback';
}

/**
 * Tells an iPhone (Safari 16.4 on) whether this is playback, which its silent switch does not mute but which stops the
 * patient's own music, or whatever the phone thinks ('auto'). Nothing happens on other phones.
 */
export function setAudioSession(type: AudioSession['type']): void {
  const { audioSession } = navigator as Navigator & { audioSession?: AudioSession };
  if (audioSession) audioSession.type = type;
}
