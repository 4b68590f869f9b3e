/** A part of a page whose code is loaded when it is first looked at. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';

const Loading = () => <p aria-busy="true">{i18n.t('panel.loading')}</p>;

/** `Meanwhile` stands in its place until then, with the same properties. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>, Meanwhile: ComponentType<P> = Loading): ComponentType<P> {
  let Loaded: ComponentType<P> | null = null;
  return (props: P) => {
    const [, setLoaded] = useState(Loaded !== null);
    const [failure, setFailure] = useState('');
    useEffect(() => {
      if (Loaded) return;
      load().then(
        (component) => {
          Loaded = component;
          setLoaded(true);
        },
        (error: Error) => setFailure(error.message),
      );
    }, []);
    if (failure)
      return (
        <p class="wrong" role="alert">
          {failure}
        </p>
      );
    return Loaded ? <Loaded {...props} /> : <Meanwhile {...props} />;
  };
}
