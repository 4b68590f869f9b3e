/** Whether a document of this kind is a page that can be read; by the browser's own name for it (`document.contentType`). */
export const isPage = (contentType: string): boolean => contentType === 'text/html' || contentType === 'application/xhtml+xml';
