/** Small parts that the panel is put together from. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { OWN_VALUE } from '../../model.ts';
import { isReal, watchSight } from '../page/act.ts';
import { useAct } from './state.ts';

type ButtonProps = Omit<JSX.IntrinsicElements['button'], 'onClick'> & { act: () => unknown };

/** A button that obeys the reader alone: the frame stands in a page that could lay something over it. What fails is said. */
export function Button({ act, children, ...rest }: ButtonProps) {
  const ref = useRef<HTMLButtonElement>(null);
  const doing = useAct();
  useEffect(() => watchSight(ref.current as HTMLElement), []);
  return (
    <button type="button" ref={ref} onClick={(event) => isReal(event) && doing(act)} {...(rest as object)}>
      {children}
    </button>
  );
}

interface SectionProps {
  name: string;
  title: string;
  children: ComponentChildren;
}

export const Section = ({ name, title, children }: SectionProps) => (
  <section class={name} aria-labelledby={`${name}-title`}>
    <h2 id={`${name}-title`}>{title}</h2>
    {children}
  </section>
);

type Show = (quote: string) => void;

const ShowLink = ({ words, show }: { words: string; show: Show }) => (
  <Button class="link" aria-label={`${i18n.t('panel.showLong')}: ${words.slice(0, 80)}`} act={() => show(words)}>
    {i18n.t('panel.show')}
  </Button>
);

/** Words of the page, shown as text, in their own direction. */
export const Quote = ({ words, show }: { words: string; show: Show }) => (
  <blockquote>
    <q dir="auto">{words}</q>
    <ShowLink words={words} show={show} />
  </blockquote>
);

/** What a statement rests on. Words that already stand above are not said again, only pointed to. */
export const Quotes = ({ quotes, above, show }: { quotes: string[]; above: ReadonlySet<string>; show: Show }) => {
  const said = quotes.filter((quote) => quote !== OWN_VALUE);
  const again = said.find((quote) => above.has(quote));
  return (
    <>
      {said.length < quotes.length && <small class="own">{i18n.t('panel.yours')}</small>}
      {again !== undefined && <ShowLink words={again} show={show} />}
      {said
        .filter((quote) => !above.has(quote))
        .map((quote) => (
          <Quote key={quote} words={quote} show={show} />
        ))}
    </>
  );
};
