import { render } from 'preact';
import '../../src/show/own/base.css';
import '../../src/show/profile/form.css';
import '../../src/show/welcome/welcome.css';
import { setLanguage } from '../../src/show/locale.ts';
import { Welcome } from '../../src/show/welcome/welcome.tsx';

setLanguage(document);
render(<Welcome />, document.body);
