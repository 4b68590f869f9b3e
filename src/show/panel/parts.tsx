/** Small parts that the panel is put together from. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { OWN_VALUE } from '../../model.ts';
import { isReal, watchSight } from '../page/act.ts';
import { useAct } from './say.ts';

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

/** The way to words of the page that stand elsewhere in the panel. */
export const ShowLink = ({ words, show }: { words: string; show: Show }) => (
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

interface QuotesProps {
  quotes: string[];
  above: ReadonlySet<string>;
  show: Show;
}

/** Enough of words that stand above to know them again. */
const beginningOf = (quote: string): string => (quote.length > 44 ? `${quote.slice(0, 40).replace(/\s+\S*$/, '')}…` : quote);

/** What a statement rests on. Words that already stand above are not said again, only pointed to. */
export const Quotes = ({ quotes, above, show }: QuotesProps) => {
  const said = quotes.filter((quote) => quote !== OWN_VALUE);
  const again = said.filter((quote) => above.has(quote));
  return (
    <>
      {said.length < quotes.length && <small class="own">{i18n.t('panel.yours')}</small>}
      {again.length > 0 && (
        <p class="again">
          {i18n.t('panel.sameWords')}{' '}
          {again.map((quote) => (
            <span key={quote}>
              <q dir="auto">{beginningOf(quote)}</q> <ShowLink words={quote} show={show} />
            </span>
          ))}
        </p>
      )}
      {said
        .filter((quote) => !above.has(quote))
        .map((quote) => (
          <Quote key={quote} words={quote} show={show} />
        ))}
    </>
  );
};
