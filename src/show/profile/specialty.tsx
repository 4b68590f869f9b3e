/** The field for a specialty: names of the list are offered, any other may be typed and is said not to be compared. */
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { nearestSpecialties } from '../../advise/nearest-specialties.ts';
import { specialtyName } from '../../advise/specialties.ts';
import { specialtyIn } from '../../advise/specialty-names.ts';
import { SPECIALTY_NAMES } from '../../model.ts';
import { locale } from '../locale.ts';
import { Typed, type TypedProps } from './control.tsx';

export function Specialty({ said, value, set }: Pick<TypedProps, 'said' | 'value' | 'set'>) {
  const id = useId();
  const written = typeof value === 'string' ? value.trim() : '';
  const unknown = written !== '' && !specialtyName(written);
  const near = unknown ? nearestSpecialties(written).map((name) => specialtyIn(name, locale())) : [];
  return (
    <>
      <Typed said={{ 'aria-describedby': id, ...said }} value={value} set={set} list="specialties" />
      <datalist id="specialties">
        {SPECIALTY_NAMES.map((name) => (
          <option key={name} value={specialtyIn(name, locale())} />
        ))}
      </datalist>
      {/* Said once, not again with each letter: what is near stands outside. */}
      <p class="unknown" id={id} role="status">
        {unknown && i18n.t('profile.specialtyUnknown')}
      </p>
      {near.length > 0 && (
        <p class="near">
          {i18n.t('profile.specialtyNear')}
          {near.map((name) => (
            <button key={name} type="button" class="quiet" onClick={() => set(name)}>
              {name}
            </button>
          ))}
        </p>
      )}
    </>
  );
}
