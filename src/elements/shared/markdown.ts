import { html, nothing, type TemplateResult } from 'lit';
import { parseMarkdown, type Block, type Inline } from '../../protocol/markdown.ts';

const renderInline = (nodes: readonly Inline[]): unknown => nodes.map(node => {
  switch (node.type) {
    case 'text': return node.text;
    case 'break': return html`<br>`;
    case 'code': return html`<code>${node.text}</code>`;
    case 'em': return html`<em>${renderInline(node.children)}</em>`;
    case 'strong': return html`<strong>${renderInline(node.children)}</strong>`;
    case 'link': return html`<a href=${node.href} target="_blank" rel="ugc nofollow noopener noreferrer"
      >${renderInline(node.children)}</a>${node.host ? [' ', html`<bdi part="link-host">(${node.host})</bdi>`] : nothing}`;
  }
});

const renderItem = (blocks: readonly Block[]): unknown => {
  const [first, ...rest] = blocks;
  return first?.type === 'paragraph' ? [renderInline(first.children), renderBlocks(rest)] : renderBlocks(blocks);
};

const renderBlocks = (blocks: readonly Block[]): unknown => blocks.map((block): TemplateResult => {
  switch (block.type) {
    case 'paragraph': return html`<p dir="auto">${renderInline(block.children)}</p>`;
    case 'code': return html`<pre dir="auto"><code>${block.text}</code></pre>`;
    case 'quote': return html`<blockquote>${renderBlocks(block.children)}</blockquote>`;
    case 'list': {
      const items = block.items.map(item => html`<li dir="auto">${renderItem(item)}</li>`);
      return block.start === undefined ? html`<ul>${items}</ul>` : html`<ol start=${block.start}>${items}</ol>`;
    }
  }
});

const parsed = new Map<string, readonly Block[]>();

/** Texts in view are drawn again and again; of others none is kept for long. */
function blocksOf(source: string): readonly Block[] {
  let blocks = parsed.get(source);
  if (!blocks) {
    if (parsed.size > 200) parsed.clear();
    parsed.set(source, blocks = parseMarkdown(source));
  }
  return blocks;
}

/**
 * A member's text in the Markdown subset, as elements made from parsed tokens; every character of it comes in through a
 * text binding or an address that `linkTarget` let pass, never as HTML. Each block finds its own direction; a `bdi` with
 * the part `link-host` names the real host where a link's words could mislead.
 */
export function renderMarkdown(source: string): unknown {
  return renderBlocks(blocksOf(source));
}
