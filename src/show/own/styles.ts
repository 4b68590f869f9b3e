/** Gives a page its styles from its own script: a file of styles is one more to wait for before anything is drawn. */
export function wear(...styles: string[]): void {
  document.adoptedStyleSheets = styles.map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
}
