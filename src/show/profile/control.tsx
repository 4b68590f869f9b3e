/** One field of the profile's form. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Field, VISAS } from '../../profile/fields.ts';
import { numberIn } from '../../profile/number-in.ts';
import { Done } from './done.tsx';
import { English, Exam } from './exams.tsx';
import { labelOf, optionName } from './labels.ts';
import { Specialty } from './specialty.tsx';

interface Props {
  field: Field;
  value: unknown;
  wrong: string | undefined;
  change(path: string, value: unknown): void;
}

export function Control({ field, value, wrong, change }: Props) {
  const { path, kind, options = [] } = field;
  const id = `f-${path.replace('.', '-')}`;
  const set = (next: unknown) => change(path, next);
  const tied: Said = wrong ? { 'aria-invalid': true, 'aria-describedby': `${id}-wrong` } : {};
  const said = { id, ...tied };
  const label = labelOf(path);
  return (
    <div class={`field ${kind}`}>
      {kind === 'visas' || kind === 'done' || kind === 'exam' || kind === 'english' ? (
        <fieldset>
          <legend>{label}</legend>
          {kind === 'visas' && <Visas value={(value as string[] | undefined) ?? []} set={set} />}
          {kind === 'exam' && <Exam said={tied} value={value as boolean | number | undefined} name={label} set={set} />}
          {kind === 'english' && <English said={tied} value={value as { kind: string; score?: number } | undefined} set={set} />}
          {kind === 'done' && <Done said={tied} value={(value as never[] | undefined) ?? []} set={set} />}
        </fieldset>
      ) : (
        <>
          <label for={id}>{label}</label>
          {kind === 'flag' && <Flag said={said} value={value as boolean | undefined} set={set} />}
          {kind === 'choice' && (
            <select {...said} value={(value as string | undefined) ?? ''} onChange={(e) => set(e.currentTarget.value || undefined)}>
              <option value="">{i18n.t('profile.notSaid')}</option>
              {options.map((option) => (
                <option key={option} value={option}>
                  {optionName(path, option)}
                </option>
              ))}
            </select>
          )}
          {(kind === 'number' || kind === 'usd') && (
            <Typed said={said} value={value} set={(text) => set(numberIn(text))} inputMode="numeric" />
          )}
          {kind === 'text' && <Typed said={said} value={value} set={(text) => set(text || undefined)} />}
          {kind === 'specialty' && <Specialty said={said} value={value} set={(text) => set(text.trim() || undefined)} />}
          {kind === 'date' && <Typed said={said} value={value} set={(text) => set(text || undefined)} type="date" />}
        </>
      )}
      {wrong && (
        <p class="wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
    </div>
  );
}

/** What a control is told apart by, and whether what was typed last in its field is not valid. */
export type Said = Record<string, unknown>;

function Flag({ said, value, set }: { said: Said; value: boolean | undefined; set(value: boolean | undefined): void }) {
  return (
    <select
      {...said}
      value={value === undefined ? '' : String(value)}
      onChange={({ currentTarget: { value: next } }) => set(next === '' ? undefined : next === 'true')}
    >
      <option value="">{i18n.t('profile.notSaid')}</option>
      <option value="true">{i18n.t('profile.yes')}</option>
      <option value="false">{i18n.t('profile.no')}</option>
    </select>
  );
}

export interface TypedProps {
  said: Said;
  value: unknown;
  set(text: string): void;
  /** One of several in a field: it is marked only while something is typed in it. */
  one?: boolean;
  inputMode?: 'numeric';
  type?: 'date';
  list?: string;
}

/** Keeps what is typed, also while it is not valid. */
export function Typed({ said: { 'aria-invalid': wrong, ...said }, value, set, one, type, ...rest }: TypedProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (!wrong && document.activeElement !== input.current) setTyped(null);
  }, [wrong]);
  return (
    <input
      {...said}
      {...rest}
      ref={input}
      aria-invalid={wrong && (!one || typed !== null) ? true : undefined}
      type={type ?? 'text'}
      dir="auto"
      autocomplete="off"
      value={typed ?? (value === undefined ? '' : String(value))}
      onInput={({ currentTarget }) => {
        setTyped(currentTarget.value);
        set(currentTarget.value);
      }}
      onBlur={() => !wrong && setTyped(null)}
    />
  );
}

function Visas({ value, set }: { value: string[]; set(value: string[]): void }) {
  return (
    <div class="row">
      {[...new Set([...VISAS, ...value])].map((visa) => (
        <label key={visa}>
          <input
            type="checkbox"
            checked={value.includes(visa)}
            onChange={({ currentTarget }) => set(currentTarget.checked ? [...value, visa] : value.filter((one) => one !== visa))}
          />{' '}
          {visa}
        </label>
      ))}
    </div>
  );
}
