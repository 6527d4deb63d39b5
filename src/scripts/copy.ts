/** Whether the page is of a copy to carry away: a folder opened by double click, put on a school’s server, or read in Kiwix. */
export const IS_COPY = document.documentElement.dataset['copie'] !== undefined;

/** Path of a page here: in a copy it names its file, for opened by double click, a folder would show a list of files. */
export const pathHere = (path: string): string => (IS_COPY ? path.replace(/\/$/, '/index.html') : path);
