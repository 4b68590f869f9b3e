/** Exams: passed or not, and the score where there is one. */
import { i18n } from '#i18n';
import { ENGLISH_TESTS } from '../../profile/fields.ts';
import { numberIn } from '../../profile/number-in.ts';
import { type Said, Typed } from './control.tsx';

interface Props<V> {
  said: Said;
  value: V;
  set(value: unknown): void;
}

export function Exam({ said, value, name, set }: Props<boolean | number | undefined> & { name: string }) {
  return (
    <div class="row">
      <select
        aria-label={name}
        value={value === undefined ? '' : value === false ? 'no' : 'yes'}
        onChange={({ currentTarget: { value: next } }) => set(next === '' ? undefined : next === 'yes')}
      >
        <option value="">{i18n.t('profile.notSaid')}</option>
        <option value="yes">{i18n.t('profile.passed')}</option>
        <option value="no">{i18n.t('profile.notYet')}</option>
      </select>
      {value !== undefined && value !== false && (
        <span>
          {i18n.t('profile.score')}{' '}
          <Typed
            said={{ ...said, 'aria-label': i18n.t('profile.score') }}
            value={typeof value === 'number' ? value : undefined}
            set={(text) => set(numberIn(text) ?? true)}
            inputMode="numeric"
            one
          />
        </span>
      )}
    </div>
  );
}

export function English({ said, value, set }: Props<{ kind: string; score?: number } | undefined>) {
  return (
    <div class="row">
      <select
        aria-label={i18n.t('profile.exams_english')}
        value={value?.kind ?? ''}
        onChange={({ currentTarget: { value: kind } }) => set(kind ? { ...value, kind } : undefined)}
      >
        <option value="">{i18n.t('profile.notSaid')}</option>
        {[...new Set([...ENGLISH_TESTS, ...(value ? [value.kind] : [])])].map((kind) => (
          <option key={kind}>{kind}</option>
        ))}
      </select>
      {value && (
        <span>
          {i18n.t('profile.score')}{' '}
          <Typed
            said={{ ...said, 'aria-label': i18n.t('profile.score') }}
            value={value.score}
            set={(text) => set({ ...value, score: numberIn(text) })}
            inputMode="numeric"
            one
          />
        </span>
      )}
    </div>
  );
}
