/** The first run: what this does, what it never does, three questions, and an offer rated before the reader's eyes. */
import { i18n } from '#i18n';
import { ProfileForm } from '../profile/form.tsx';
import { RatedSample } from './rated-sample.tsx';

const DOES = ['does_rate', 'does_warn', 'does_fit', 'does_plan'] as const;
const NEVER = ['never_send', 'never_tell', 'never_change', 'never_elsewhere'] as const;
const QUESTIONS = ['status', 'specialty', 'budgetUsd'];

export function Welcome() {
  return (
    <main>
      <header>
        <h1>{i18n.t('welcome.title')}</h1>
        <p class="lead">{i18n.t('welcome.what')}</p>
      </header>
      <div class="pair">
        <section>
          <h2>{i18n.t('welcome.does')}</h2>
          <ul>
            {DOES.map((id) => (
              <li key={id}>{i18n.t(`welcome.${id}`)}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{i18n.t('welcome.never')}</h2>
          <ul>
            {NEVER.map((id) => (
              <li key={id}>{i18n.t(`welcome.${id}`)}</li>
            ))}
          </ul>
        </section>
      </div>
      <section>
        <h2>{i18n.t('welcome.questions')}</h2>
        <p class="soft">{i18n.t('welcome.questionsWhy')}</p>
        <ProfileForm only={QUESTIONS} />
      </section>
      <section>
        <h2>{i18n.t('welcome.sample')}</h2>
        <RatedSample />
      </section>
      <section>
        <h2>{i18n.t('welcome.next')}</h2>
        <p>{i18n.t('welcome.nextHow')}</p>
        <p class="row">
          <a class="button" href="/shortlist.html#settings">
            {i18n.t('welcome.more')}
          </a>
          <a class="button" href="/shortlist.html">
            {i18n.t('popup.shortlist')}
          </a>
        </p>
        <p class="soft">{i18n.t('panel.notice')}</p>
      </section>
    </main>
  );
}
