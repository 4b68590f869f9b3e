/** Experience that the reader already has. */
import { i18n } from '#i18n';
import { type Profile, SETTINGS, TYPES } from '../../model.ts';
import { numberIn } from '../../profile/number-in.ts';
import { locale } from '../locale.ts';
import { valueWords } from '../words.ts';
import { type Said, Typed } from './control.tsx';
import { Specialty } from './specialty.tsx';

type Stay = NonNullable<Profile['done']>[number];

export function Done({ said, value, set }: { said: Said; value: Stay[]; set(value: Stay[]): void }) {
  const put = (i: number, change: Partial<Record<keyof Stay, unknown>>) =>
    set(value.map((stay, j) => (i === j ? ({ ...stay, ...change } as Stay) : stay)));
  return (
    <>
      {value.map((stay, i) => (
        <div class="stay row" key={i}>
          <select
            aria-label={i18n.t('profile.done_type')}
            value={stay.type ?? ''}
            onChange={(e) => put(i, { type: e.currentTarget.value || undefined })}
          >
            <option value="">{i18n.t('profile.done_type')}</option>
            {TYPES.filter((type) => type !== 'unclear').map((type) => (
              <option key={type} value={type}>
                {valueWords('type', type, locale())}
              </option>
            ))}
          </select>
          <select
            aria-label={i18n.t('profile.done_setting')}
            value={stay.setting ?? ''}
            onChange={(e) => put(i, { setting: e.currentTarget.value || undefined })}
          >
            <option value="">{i18n.t('profile.done_setting')}</option>
            {SETTINGS.filter((setting) => setting !== 'unclear').map((setting) => (
              <option key={setting} value={setting}>
                {valueWords('setting', setting, locale())}
              </option>
            ))}
          </select>
          <span>
            {i18n.t('profile.done_weeks')}{' '}
            <Typed
              said={{ ...said, 'aria-label': i18n.t('profile.done_weeks') }}
              value={stay.weeks}
              set={(text) => put(i, { weeks: numberIn(text) })}
              inputMode="numeric"
              one
            />
          </span>
          <Specialty
            said={{ 'aria-label': i18n.t('profile.specialty') }}
            value={stay.specialty}
            set={(text) => put(i, { specialty: text || undefined })}
          />
          <button type="button" class="quiet" onClick={() => set(value.filter((_, j) => i !== j))}>
            {i18n.t('profile.done_remove')}
          </button>
        </div>
      ))}
      <button type="button" onClick={() => set([...value, {}])}>
        {i18n.t('profile.done_add')}
      </button>
    </>
  );
}
