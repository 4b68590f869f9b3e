import { i18n } from '#i18n';
import type { Facts as FactsOf } from '../../model.ts';
import type { Changes } from '../../sites/changes.ts';
import { type FactAxis, factRows } from '../facts.ts';
import { direction, locale } from '../locale.ts';
import { Section } from './parts.tsx';

/** What everybody wants to know: has its row whether stated or not. */
const ALWAYS: FactAxis[] = ['fee', 'weeks', 'letter', 'audience', 'supervisor', 'visa', 'insurance', 'refund'];

/** Every fact in two columns; what the page does not state is said to be so. */
export function Facts({ facts, changes }: { facts: FactsOf; changes: Changes | null }) {
  const rows = factRows(facts);
  const shown = ({ axis, value }: (typeof rows)[number]) => value !== null || ALWAYS.includes(axis);
  const silent = rows.filter((row) => !shown(row)).map(({ axis }) => i18n.t(`axis.${axis}`));
  return (
    <Section name="facts" title={i18n.t('panel.facts')}>
      <dl class="rows">
        {rows.filter(shown).map(({ axis, value }) => (
          <div key={axis}>
            <dt>{i18n.t(`axis.${axis}`)}</dt>
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
