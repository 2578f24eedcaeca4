/** What a person has said to one use of storage or data. */
export type Choice = 'granted' | 'denied';

/** What a person has agreed to; where `service` is left out nothing has been said, and the other two follow it. */
export interface Consent {
  /** Keeping anything in the browser. `denied`: what is needed stays in the page's memory and goes with it. */
  service?: Choice;
  /** Measuring: the time spent, and what goes to a `dataLayer`. */
  analytics?: Choice;
  /** Remembering from page to page which forms have been shown. */
  personalisation?: Choice;
}
