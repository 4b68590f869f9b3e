import { render } from 'preact';
import '../../src/show/own/base.css';
import '../../src/show/profile/form.css';
import '../../src/show/shortlist/shortlist.css';
import { setLanguage } from '../../src/show/locale.ts';
import { Shortlist } from '../../src/show/shortlist/app.tsx';

setLanguage(document);
render(<Shortlist />, document.body);
