/** A view whose code is loaded when it is first looked at. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';

export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let Loaded: ComponentType<P> | null = null;
  return (props: P) => {
    const [, setLoaded] = useState(Loaded !== null);
    useEffect(() => {
      if (Loaded) return;
      load().then((component) => {
        Loaded = component;
        setLoaded(true);
      });
    }, []);
    return Loaded ? <Loaded {...props} /> : <p aria-busy="true">{i18n.t('panel.loading')}</p>;
  };
}
