import { i18n } from '#i18n';
import type { Facts as FactsOf } from '../../model.ts';
import type { Changes } from '../../sites/changes.ts';
import { factRows } from '../facts.ts';
import { Section } from './parts.tsx';

/** Every fact in two columns; what the page does not state is said to be so. */
export const Facts = ({ facts, changes }: { facts: FactsOf; changes: Changes | null }) => (
  <Section name="facts" title={i18n.t('panel.facts')}>
    <dl class="rows">
      {factRows(facts).map(({ axis, value }) => (
        <div key={axis}>
          <dt>{i18n.t(`axis.${axis}`)}</dt>
          <dd class={value === null ? 'silent' : ''}>
            <bdi>{value ?? i18n.t('panel.notStated')}</bdi>
            {axis in (changes ?? {}) && <small> {i18n.t('panel.yours')}</small>}
          </dd>
        </div>
      ))}
    </dl>
  </Section>
);
