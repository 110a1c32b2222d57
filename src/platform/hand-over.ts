import { onApplePhone } from './apple-phone.ts';

/** A file made on the phone. */
export interface Made {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/**
 * Hands a file over: by the share sheet on a phone, as a download elsewhere. An app on an iPhone's home screen cannot
 * download (https://github.com/coder/coder/pull/27853). A file for the calendar is shared on such a phone alone: on
 * others a downloaded one opens in the calendar, and a shared one does not. Resolves with false when she closed the
 * share sheet again.
 */
export const handOver = ({ name, type, text }: Made): Promise<boolean> =>
  handOverFile(new File([text], name, { type }));

/** As `handOver`, for a file that is no text. */
export async function handOverFile(file: File): Promise<boolean> {
  const wanted = file.type === 'text/calendar' ? onApplePhone() : matchMedia('(pointer: coarse)').matches;
  const shareable: Partial<Navigator> = navigator;
  if (wanted && shareable.canShare?.({ files: [file] })) {
    try {
      await navigator.share({ files: [file] });
      return true;
    } catch (problem) {
      if (problem instanceof Error && problem.name === 'AbortError') return false;
      // The sheet refuses this kind of file: a download is better than nothing.
    }
  }
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  // Not at once: some browsers begin to read only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return true;
}
