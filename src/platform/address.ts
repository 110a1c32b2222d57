/** The full address of a file beside index.html: the build is put into any folder of any host. */
export const besideThePage = (file: string): string => new URL(file, document.baseURI).href;
