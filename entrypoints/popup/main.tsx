import { render } from 'preact';
import { setLanguage } from '../../src/show/locale.ts';
import base from '../../src/show/own/base.css?inline';
import { wear } from '../../src/show/own/styles.ts';
import popup from '../../src/show/popup/popup.css?inline';
import { Popup } from '../../src/show/popup/popup.tsx';
import form from '../../src/show/profile/form.css?inline';

wear(base, form, popup);
setLanguage(document);
render(<Popup />, document.body);
