import { createElement, forwardRef, useEffect, useImperativeHandle, useLayoutEffect, useRef, version, type ForwardRefExoticComponent } from 'react';

/** What a wrapper must know of its element: the attribute of each property (null: a property alone), and the event of each handler. */
export interface Shape {
  properties: Record<string, string | null>;
  events: Record<string, string>;
}

type Props = Record<string, unknown>;

// On a server there is nothing to do before the paint, and React 18 says so loudly.
const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;
// React 18 writes `true` as the word, later versions as the empty attribute or the property.
const on = parseInt(version) < 19 ? '' : true;

/**
 * A React component for a custom element. What an attribute can say goes out as attribute, on a server, too, so that the
 * element is complete before React is; objects and null are set as properties; `on…` handlers hear the element's events and
 * may be other functions at each drawing. A property that is no longer given is what it is in a new element.
 */
export function wrap<P>(tag: string, { properties, events }: Shape): ForwardRefExoticComponent<P> {
  const Wrapped = forwardRef<HTMLElement, Props>((props, ref) => {
    const element = useRef<HTMLElement & Props>(null);
    const latest = useRef(props);
    useImperativeHandle(ref, () => element.current!, []);
    useBeforePaint(() => {
      const target = element.current!;
      const before = latest.current;
      latest.current = props;
      for (const name in properties) {
        if (!(name in target) || props[name] === before[name] && properties[name] !== null) continue;
        if (props[name] === undefined) {
          if (before[name] !== undefined) target[name] = (document.createElement(tag) as HTMLElement & Props)[name];
        } else if ((properties[name] === null || props[name] === null) && target[name] !== props[name]) target[name] = props[name];
      }
    });
    useBeforePaint(() => {
      const target = element.current!;
      const listening = new AbortController();
      for (const [handler, event] of Object.entries(events)) {
        target.addEventListener(event, (happened) => { (latest.current[handler] as ((event: Event) => void) | undefined)?.(happened); }, { signal: listening.signal });
      }
      return () => { listening.abort(); };
    }, []);
    // An element that was there first may have set a style on itself.
    return createElement(tag, { ...attributesOf(props, properties, events), ref: element, suppressHydrationWarning: true });
  });
  Wrapped.displayName = tag;
  return Wrapped as unknown as ForwardRefExoticComponent<P>;
}

function attributesOf(props: Props, properties: Shape['properties'], events: Shape['events']): Props {
  const attributes: Props = {};
  for (const [name, value] of Object.entries(props)) {
    const attribute = name === 'className' ? 'class' : properties[name];
    if (attribute === null || name in events) continue;
    attributes[attribute ?? name] = attribute && typeof value === 'boolean' ? (value ? on : undefined) : value ?? undefined;
  }
  return attributes;
}
