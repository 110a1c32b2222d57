/** Why nothing can be seen: she has said no, there is no camera, another app has it, or this browser cannot. */
export type NoCamera = 'refused' | 'none' | 'busy' | 'impossible';

/** A code needs no more to be read; more would only be slower. */
const SIDE_PX = 1080;
const EVERY_MS = 120;

/**
 * Looks through the camera of the phone into a video element and hands each picture to `see`, until the returned
 * function is called; the camera is then given back. Where nothing can be seen, the reason is returned instead. To be
 * called from a tap.
 */
export async function look(
  video: HTMLVideoElement,
  see: (picture: ImageData) => void,
): Promise<(() => void) | NoCamera> {
  // Missing on a plain http address.
  const devices: MediaDevices | undefined = navigator.mediaDevices;
  if (!devices) return 'impossible';
  const side = { ideal: SIDE_PX };
  const stream = await devices
    .getUserMedia({ video: { facingMode: 'environment', width: side, height: side } })
    .catch(whyOf);
  if (typeof stream === 'string') return stream;
  const release = () => stream.getTracks().forEach((track) => track.stop());
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  video.srcObject = stream;
  const plays = await video.play().then(
    () => true,
    () => false,
  );
  if (!context || !plays) {
    release();
    return context ? 'busy' : 'impossible';
  }
  const timer = setInterval(() => {
    const [width, height] = [video.videoWidth, video.videoHeight];
    if (width === 0) return;
    const scale = Math.min(1, SIDE_PX / Math.max(width, height));
    const { canvas } = context;
    [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
    context.drawImage(video, 0, 0, canvas.width, canvas.height);
    see(context.getImageData(0, 0, canvas.width, canvas.height));
  }, EVERY_MS);
  return () => {
    clearInterval(timer);
    release();
    video.srcObject = null;
  };
}

function whyOf(problem: unknown): NoCamera {
  const name = problem instanceof Error ? problem.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'none' : 'busy';
}
