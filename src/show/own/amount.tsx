/** A number in a form: what is not allowed is said beside it, in the browser's own words, and goes nowhere. */
import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

type AmountProps = Pick<JSX.IntrinsicElements['input'], 'name' | 'placeholder'> & {
  id: string;
  min: string;
  max: string;
  value: number | '';
  set(value: number | null): void;
};

/** What is being typed stays whatever else is answered meanwhile. */
export function Amount({ value, set, ...rest }: AmountProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  useLayoutEffect(() => {
    setTyped(null);
    setWrong(null);
  }, [value]);
  const take = ({ validity, validationMessage, valueAsNumber }: HTMLInputElement) => {
    setWrong(validity.valid ? null : validationMessage);
    if (validity.valid) set(Number.isNaN(valueAsNumber) ? null : valueAsNumber);
  };
  const said = `${rest.id}-wrong`;
  return (
    <div class="amount">
      <input
        {...rest}
        {...(wrong === null ? {} : { 'aria-invalid': true, 'aria-describedby': said })}
        type="number"
        step="any"
        value={typed ?? value}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => take(event.currentTarget)}
      />
      <p class="wrong" id={said} role="alert" hidden={wrong === null}>
        {wrong}
      </p>
    </div>
  );
}
