/** Hands the reader a file. */
export function download(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The browser has taken the file by the next turn of the loop, at the latest when it asks where to.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
