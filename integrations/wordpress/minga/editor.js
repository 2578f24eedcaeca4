// The block in the editor: which widget, and of what. The page itself shows it.
(({ blocks, blockEditor, components, element, i18n }) => {
  const { createElement: h } = element;
  const { __ } = i18n;
  const widgets = [
    ['idea-board', __('Idea board', 'minga'), __('Board', 'minga')],
    ['feedback-form', __('Feedback form', 'minga'), __('Form', 'minga')],
    ['check-in', __('Check-in', 'minga'), __('Program', 'minga')],
    ['leaderboard', __('Leaderboard', 'minga'), __('Board', 'minga')],
  ];

  blocks.registerBlockType('minga/widget', {
    edit({ attributes, setAttributes }) {
      const [, title, what] = widgets.find(([widget]) => widget === attributes.widget) ?? widgets[0];
      return h('div', blockEditor.useBlockProps(),
        h(components.Placeholder, { icon: 'groups', label: `Minga: ${title}` },
          h(components.SelectControl, {
            label: __('Widget', 'minga'), value: attributes.widget, __nextHasNoMarginBottom: true,
            options: widgets.map(([value, label]) => ({ value, label })), onChange: (widget) => setAttributes({ widget }),
          }),
          h(components.TextControl, { label: what, value: attributes.name, __nextHasNoMarginBottom: true, onChange: (name) => setAttributes({ name }) }),
          h(components.TextControl, { label: __('Heading', 'minga'), value: attributes.heading, __nextHasNoMarginBottom: true, onChange: (heading) => setAttributes({ heading }) })));
    },
    save: () => null,
  });
})(window.wp);
