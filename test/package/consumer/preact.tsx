import 'minga/jsx/preact';

export const tags = (
  <minga-community endpoint="/v1" on-accent="#fff" class="wide">
    <minga-idea-board board="roadmap" page-size={5} no-url onminga-idea-voted={(event) => { console.log(event.detail.votes.toFixed()); }}>
      <a href="/ideas" slot="empty">Ideas</a>
    </minga-idea-board>
    <minga-feedback-form definition={null} preset="nps" key="one" />
  </minga-community>
);
export const wrong = [
  // @ts-expect-error no such view
  <minga-idea-board view="grid" />,
  // @ts-expect-error no such detail
  <minga-idea-board onminga-idea-voted={(event) => event.detail.voter} />,
];
