/** A file made on the phone: words, or something that is none. */
export type Made = { readonly name: string; readonly type: string } & (
  { readonly text: string } | { readonly blob: Blob }
);

/**
 * Hands a file over: by the share sheet on a phone, as a download elsewhere. An app on an iPhone's home screen cannot
 * download (https://github.com/coder/coder/pull/27853). Resolves with false when she closed the share sheet again.
 */
export async function handOver({ name, type, ...made }: Made): Promise<boolean> {
  const file = new File(['text' in made ? made.text : made.blob], name, { type });
  const onPhone = matchMedia('(pointer: coarse)').matches;
  const shareable: Partial<Navigator> = navigator;
  if (onPhone && shareable.canShare?.({ files: [file] })) {
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
  link.download = name;
  link.click();
  // Not at once: some browsers begin to read only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return true;
}
