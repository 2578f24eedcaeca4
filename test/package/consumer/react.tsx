// React's components of the package, and its elements as plain tags.
import { createRef } from 'react';
import { MingaCommunity, MingaFeedbackForm, MingaIdeaBoard, type MingaIdeaBoardProps } from 'minga/react';
import 'minga/jsx/react';
import type { IdeaBoardElement } from 'minga';

const ref = createRef<IdeaBoardElement>();
const props: MingaIdeaBoardProps = { board: 'roadmap', view: 'roadmap' };
export const components = (
  <MingaCommunity endpoint="/v1" onAccent="#fff" className="wide" onMingaIdentityChanged={(event) => { console.log(event.detail.status === 'member'); }}>
    <MingaIdeaBoard ref={ref} {...props} pageSize={5} noUrl={false} style={{ display: 'block' }} onMingaIdeaVoted={({ detail }) => { console.log(detail.votes.toFixed()); }}>
      <a href="/ideas" slot="empty">Ideas</a>
    </MingaIdeaBoard>
    <MingaFeedbackForm preset="nps" metadata={{ plan: 'pro' }} onMingaFeedbackSending={(event) => { event.preventDefault(); }} />
  </MingaCommunity>
);
export const tags = (
  <minga-community endpoint="/v1" on-accent="#fff" class="wide">
    <minga-idea-board board="roadmap" page-size={5} no-url onminga-idea-voted={(event) => { console.log(event.detail.votes.toFixed()); }} />
    <minga-check-in program="daily" view="month" key="one" />
  </minga-community>
);
export const wrong = [
  // @ts-expect-error no such view
  <MingaIdeaBoard view="grid" />,
  // @ts-expect-error no such property
  <MingaIdeaBoard colour="red" />,
  // @ts-expect-error a number
  <MingaIdeaBoard pageSize="many" />,
  // @ts-expect-error no such view
  <minga-idea-board view="grid" />,
  // @ts-expect-error no such detail
  <minga-idea-board onminga-idea-voted={(event) => event.detail.voter} />,
];
