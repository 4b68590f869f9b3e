import { render } from 'preact';

render(<p>USCE Lens does not rate pages yet.</p>, document.getElementById('popup') as HTMLElement);
