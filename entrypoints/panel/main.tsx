import { render } from 'preact';
import { setLanguage } from '../../src/show/locale.ts';
import { Panel } from '../../src/show/panel/Panel.tsx';

setLanguage(document);
render(<Panel />, document.getElementById('panel') as HTMLElement);
