/** The sample beside what is said of it; the part for the reader changes as the questions are answered. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Profile, RatedListing } from '../../model.ts';
import { loadProfile, onProfileChanged } from '../../profile/store.ts';
import { today } from '../../today.ts';
import { locale } from '../locale.ts';
import { Head, Verdict, WarningItem } from '../own/bits.tsx';
import { strengthWords } from '../words.ts';
import { PARAGRAPHS, rateSample, readSample, TITLE } from './sample.ts';

const WARNINGS = 3;

export function RatedSample() {
  const [profile, setProfile] = useState<Profile | null>(null);
  useEffect(() => {
    const load = () => loadProfile().then(setProfile);
    void load();
    return onProfileChanged(load);
  }, []);
  const options = { today: today(), locale: locale() };
  const read = useMemo(() => readSample(options), []);
  const rated = rateSample(read, profile, options);
  return (
    <div class="sample">
      <figure>
        <figcaption class="caps">{i18n.t('welcome.sampleText')}</figcaption>
        <article lang="en" dir="ltr">
          <h3>{TITLE}</h3>
          {PARAGRAPHS.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </article>
      </figure>
      <Said rated={rated} />
    </div>
  );
}

function Said({ rated: { strength, fit, warnings, ...offering } }: { rated: RatedListing }) {
  const reasons = fit?.reasons ?? [];
  const others = warnings.filter(({ id }) => !reasons.some((reason) => reason.id === id));
  return (
    <section class="said" aria-label={i18n.t('welcome.sampleSays')}>
      <p class="caps">{i18n.t('welcome.sampleSays')}</p>
      <Head offering={offering} strength={strength} />
      <p class="soft">{strengthWords(strength, locale())}</p>
      <div class={`box ${fit?.verdict ?? ''}`} role="status">
        {fit ? <Verdict verdict={fit.verdict} /> : <p>{i18n.t('welcome.noFit')}</p>}
        {reasons.map(({ id, text, quotes }) => (
          <p key={id}>
            {text}
            <Quote words={quotes[0]} />
          </p>
        ))}
      </div>
      <ul class="plain warnings">
        {others.slice(0, WARNINGS).map((warning) => (
          <WarningItem key={warning.id} warning={warning}>
            <Quote words={warning.quotes[0]} />
          </WarningItem>
        ))}
      </ul>
      {others.length > WARNINGS && <p class="soft">{i18n.t('popup.more', [others.length - WARNINGS])}</p>}
    </section>
  );
}

/** The page's own words, in their language and direction. */
const Quote = ({ words }: { words: string | undefined }) =>
  words ? (
    <q lang="en" dir="ltr">
      {words}
    </q>
  ) : null;
