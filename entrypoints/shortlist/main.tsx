import { render } from 'preact';
import { setLanguage } from '../../src/show/locale.ts';
import base from '../../src/show/own/base.css?inline';
import { wear } from '../../src/show/own/styles.ts';
import form from '../../src/show/profile/form.css?inline';
import { Shortlist } from '../../src/show/shortlist/app.tsx';
import shortlist from '../../src/show/shortlist/shortlist.css?inline';

wear(base, form, shortlist);
setLanguage(document);
render(<Shortlist />, document.body);
