import { i18n } from '#i18n';
import type { Listing } from '../../model.ts';
import type { Changes } from '../../sites/changes.ts';
import { type Axis, axisName, factWords } from '../facts.ts';
import { direction, locale } from '../locale.ts';
import { Section } from './parts.tsx';

/** What everybody wants to know: has its row whether stated or not. */
const ALWAYS: Axis[] = ['fee', 'weeks', 'letter', 'audience', 'supervisor', 'visa', 'insurance', 'refund'];
const AXES: Axis[] = [
  'fee',
  'weeks',
  'letter',
  'audience',
  'excluded',
  'international',
  'vslo',
  'status',
  'deadline',
  'leadTimeWeeks',
  'specialties',
  'place',
  'supervisor',
  'exams',
  'visa',
  'insurance',
  'checks',
  'housing',
  'refund',
  'contactEmail',
];

/** Every fact in two columns; what the page does not state is said to be so. */
export function Facts({ listing, changes }: { listing: Listing; changes: Changes | null }) {
  const rows = AXES.map((axis) => ({ axis, value: factWords(axis, listing) }));
  const shown = ({ axis, value }: (typeof rows)[number]) => value !== null || ALWAYS.includes(axis);
  const silent = rows.filter((row) => !shown(row)).map(({ axis }) => axisName(axis));
  return (
    <Section name="facts" title={i18n.t('panel.facts')}>
      <dl class="rows">
        {rows.filter(shown).map(({ axis, value }) => (
          <div key={axis}>
            <dt>{axisName(axis)}</dt>
            <dd class={value === null ? 'silent' : ''}>
              <bdi dir={direction(locale())}>{value ?? i18n.t('panel.notStated')}</bdi>
              {axis in (changes ?? {}) && <small> {i18n.t('panel.yours')}</small>}
            </dd>
          </div>
        ))}
      </dl>
      {silent.length > 0 && <p class="soft">{i18n.t('panel.alsoNotStated', [silent.join(' · ')])}</p>}
    </Section>
  );
}
