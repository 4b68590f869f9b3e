import { render } from 'preact';
import '../../src/show/own/base.css';
import '../../src/show/profile/form.css';
import '../../src/show/popup/popup.css';
import { setLanguage } from '../../src/show/locale.ts';
import { Popup } from '../../src/show/popup/popup.tsx';

setLanguage(document);
render(<Popup />, document.body);
