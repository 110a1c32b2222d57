/** With Alt, Ctrl or Cmd a key means something to the browser: back a page, print. */
export const isBrowsers = ({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  altKey || ctrlKey || metaKey;
