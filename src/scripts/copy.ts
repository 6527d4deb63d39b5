/** Whether the page is of a copy to carry away: a folder opened by double click, put on a school’s server, or read in Kiwix. */
export const IS_COPY = document.documentElement.dataset['copie'] !== undefined;
