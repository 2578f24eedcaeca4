import 'minga/jsx/solid';

export const tags = (
  <minga-community endpoint="/v1" on-accent="#fff" class="wide">
    <minga-idea-board board="roadmap" prop:pageSize={5} attr:page-size="5" noUrl={false} on:minga-idea-voted={(event) => { console.log(event.detail.votes.toFixed()); }}>
      <a href="/ideas" slot="empty">Ideas</a>
    </minga-idea-board>
  </minga-community>
);
export const wrong = [
  // @ts-expect-error no such view
  <minga-idea-board view="grid" />,
  // @ts-expect-error no such detail
  <minga-idea-board on:minga-idea-voted={(event) => event.detail.voter} />,
];
