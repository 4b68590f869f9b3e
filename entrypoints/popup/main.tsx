import { render } from 'preact';
import { setLanguage } from '../../src/show/locale.ts';
import base from '../../src/show/own/base.css?inline';
import popup from '../../src/show/popup/popup.css?inline';
import { Popup } from '../../src/show/popup/popup.tsx';
import form from '../../src/show/profile/form.css?inline';

// A file of styles would be one more to wait for before anything is drawn.
document.adoptedStyleSheets = [base, form, popup].map((css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
});
setLanguage(document);
render(<Popup />, document.body);
