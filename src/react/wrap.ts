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
 * element is complete before React is; objects are set as properties; `on…` handlers hear the element's events and may be
 * other functions at each drawing. An attribute that is no longer given is removed; an object is what it was before it was given.
 */
export function wrap<P>(tag: string, { properties, events }: Shape): ForwardRefExoticComponent<P> {
  const Wrapped = forwardRef<HTMLElement, Props>((props, ref) => {
    const element = useRef<HTMLElement & Props>(null);
    const latest = useRef(props);
    const before = useRef<Props>({});
    useImperativeHandle(ref, () => element.current!, []);
    useBeforePaint(() => {
      latest.current = props;
      for (const name in properties) {
        if (properties[name] === null) setProperty(element.current!, name, props[name], before.current);
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

function setProperty(element: Props, name: string, value: unknown, before: Props): void {
  if (value === undefined ? !(name in before) : element[name] === value) return;
  if (!(name in before)) before[name] = element[name];
  element[name] = value === undefined ? before[name] : value;
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
