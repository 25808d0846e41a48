(({wp, shootkitEditor}) => {
  const {createBlock, registerBlockType} = wp.blocks;
  const {createElement, Fragment} = wp.element;

  const said = (entries) => Object.fromEntries(entries.filter(([, value]) => value !== undefined));

  const typed = {number: Number, switch: () => true};

  const valueOf = ({control}, text) => (text !== undefined && control in typed ? typed[control](text) : text);

  const attributesOf = ({fields, phrases}, named) => {
    const wording = said(Object.keys(phrases).map((id) => [id, named[id.replaceAll('-', '_')]]));
    const values = fields.map((field) => [field.name, valueOf(field, named[field.shortcode])]);
    return said([...values, ['wording', Object.keys(wording).length > 0 ? wording : undefined]]);
  };

  // A block has no place for what somebody wrote between the tags: such a shortcode stays one.
  const fromShortcode = (name, block) => ({
    type: 'shortcode',
    tag: block.shortcode,
    // What stands without a value, as `required` may, is numbered.
    transform: ({named, numeric}, {content, shortcode}) => (shortcode.content
      ? createBlock('core/shortcode', {text: content})
      : createBlock(name, attributesOf(block, {...Object.fromEntries(numeric.map((word) => [word, word])), ...named}))),
  });

  for (const [key, block] of Object.entries(shootkitEditor.blocks)) {
    const {icons, Inspector, Preview} = shootkitEditor;
    const name = `shoot/${key}`;
    registerBlockType(name, {
      icon: icons[key],
      transforms: {from: [fromShortcode(name, block)]},
      edit: (props) => createElement(Fragment, null,
        createElement(Inspector, {...props, block}),
        createElement(Preview, {...props, block})),
      // The page is made in PHP.
      save: () => null,
    });
  }
})(window);
