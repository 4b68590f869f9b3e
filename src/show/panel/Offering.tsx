import { useContext, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ask } from '../../ask.ts';
import type { PageState } from '../../messages.ts';
import { Ask } from './Ask.tsx';
import { CostOf } from './CostOf.tsx';
import { Facts } from './Facts.tsx';
import { Foot } from './Foot.tsx';
import { ForYou } from './ForYou.tsx';
import { Head } from './Head.tsx';
import { Hide } from './Hide.tsx';
import { Quote, Section } from './parts.tsx';
import { Signs } from './Signs.tsx';
import { Steps } from './Steps.tsx';
import { Say } from './say.ts';
import type { Rated } from './state.ts';
import { quotesIn, Warnings } from './Warnings.tsx';
import { quotesFor, Why } from './Why.tsx';
import { Wrong } from './Wrong.tsx';

interface Props {
  state: Rated;
  changed: (state: PageState) => void;
}

/** One offering, from what it is to what the reader can do about it. */
export function Offering({ state, changed }: Props) {
  const [wrong, setWrong] = useState(false);
  const say = useContext(Say);
  const listing = state.page.listings[state.selected]!;
  const beside = state.beside[state.selected]!;
  const show = async (quote: string) => {
    const { found } = await ask({ type: 'show-quote', offering: state.selected, quote });
    if (!found) say(i18n.t('panel.notFound'));
  };
  const { contradictions, warnings } = listing;
  const toWarnings = new Set(contradictions.flatMap(({ claim, denial }) => [claim, denial]));
  const toWhy = new Set([...toWarnings, ...quotesIn(warnings)]);
  const toSigns = new Set([...toWhy, ...quotesFor(listing)]);
  const steps = state.page.listings.length > 1 && state.page.page === 'index' && <Steps state={state} />;
  // Of a search result there is no more to say.
  if (state.page.snippets)
    return (
      <>
        {steps}
        <Head listing={listing} corrected={false} snippet />
        <Why listing={listing} changes={null} above={new Set()} show={show} snippet />
        <Hide state={state} changed={changed} />
      </>
    );
  return (
    <>
      {steps}
      <Head listing={listing} corrected={beside.changes !== null} />
      {wrong && <Wrong state={state} changed={changed} say={say} done={() => setWrong(false)} />}
      <ForYou fit={listing.fit} profile={state.profile} show={show} />
      {contradictions.length > 0 && (
        <Section name="both" title={i18n.t('panel.both')}>
          {contradictions.map(({ axis, claim, denial }) => (
            <div class="pair" key={axis + claim}>
              <Quote words={claim} show={show} />
              <Quote words={denial} show={show} />
            </div>
          ))}
        </Section>
      )}
      <Warnings warnings={warnings} onBadge={beside.count} above={toWarnings} show={show} />
      <Why listing={listing} changes={beside.changes} above={toWhy} show={show} />
      <Signs listing={listing} above={toSigns} show={show} />
      <CostOf cost={beside.cost} show={show} />
      <Facts listing={listing} changes={beside.changes} />
      <Ask questions={listing.questions} email={beside.email} say={say} />
      <Hide state={state} changed={changed} />
      <p class="notice">{i18n.t('panel.notice')}</p>
      <Foot state={state} wrong={wrong} toggleWrong={() => setWrong(!wrong)} />
    </>
  );
}
