import { render } from 'preact';

render(
  <p>USCE Lens rates pages of known hospitals, schools and agencies: look for its badge beside the title.</p>,
  document.getElementById('popup') as HTMLElement,
);
