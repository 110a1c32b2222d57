/** Why nothing can be recorded: she has said no, there is no microphone, another app has it, or this browser cannot. */
export type NoMicrophone = 'refused' | 'none' | 'busy' | 'impossible';

export class MicrophoneProblem extends Error {
  readonly why: NoMicrophone;
  constructor(why: NoMicrophone) {
    super(`no microphone: ${why}`);
    this.why = why;
  }
}

/** A recording that is being made. */
export interface Listening {
  /** Ends it, gives the microphone back, and resolves with what was heard, as this browser records. */
  stop(): Promise<Blob>;
}

/**
 * Begins to record; resolves when the microphone really listens, which takes a phone up to a second. Rejects with a
 * `MicrophoneProblem`. The microphone is given back after each recording: while an iPhone has one open, it plays softly.
 */
export async function listen(): Promise<Listening> {
  // Missing on a plain http address; MediaRecorder before iOS 14.5.
  const devices: MediaDevices | undefined = navigator.mediaDevices;
  if (!devices || !('MediaRecorder' in globalThis)) throw new MicrophoneProblem('impossible');
  const stream = await devices
    // Echo is for calls, and makes a phone sound like one; our own levelling does what the automatic gain would do.
    .getUserMedia({ audio: { echoCancellation: false, autoGainControl: false, noiseSuppression: true } })
    .catch((problem: unknown) => {
      throw new MicrophoneProblem(whyOf(problem));
    });
  const release = () => stream.getTracks().forEach((track) => track.stop());
  try {
    return await recordingOf(stream, release);
  } catch {
    release();
    throw new MicrophoneProblem('busy');
  }
}

async function recordingOf(stream: MediaStream, release: () => void): Promise<Listening> {
  // No type asked for: what a browser records by itself it can also decode, which is not so for all it says it can.
  const recorder = new MediaRecorder(stream);
  const pieces: Blob[] = [];
  recorder.ondataavailable = ({ data }) => pieces.push(data);
  // A headset pulled out ends a recording as well.
  const ended = new Promise<void>((done) => (recorder.onstop = () => done()));
  await new Promise<void>((begun, failed) => {
    recorder.onstart = () => begun();
    recorder.onerror = () => failed(new Error('the recording could not begin'));
    recorder.start();
  });
  return {
    async stop() {
      if (recorder.state !== 'inactive') recorder.stop();
      await ended;
      release();
      return new Blob(pieces, { type: recorder.mimeType });
    },
  };
}

function whyOf(problem: unknown): NoMicrophone {
  const name = problem instanceof Error ? problem.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'none' : 'busy';
}
