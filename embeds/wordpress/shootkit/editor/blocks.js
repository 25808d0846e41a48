(({wp, shootkitEditor}) => {
  const {registerBlockType} = wp.blocks;
  const {createElement, Fragment} = wp.element;

  const value = (text, control) => {
    if (text === undefined) return undefined;
    return control === 'number' ? Number(text) : text;
  };

  const fromShortcode = ({shortcode, fields, phrases}) => ({
    type: 'shortcode',
    tag: shortcode,
    attributes: {
      ...Object.fromEntries(fields.filter(({label}) => label).map(({name, shortcode: written, control}) =>
        [name, {type: control === 'number' ? 'number' : 'string', shortcode: ({named}) => value(named[written], control)}])),
      wording: {
        type: 'object',
        shortcode: ({named}) => {
          const said = Object.keys(phrases).map((id) => [id, named[id.replaceAll('-', '_')]]).filter(([, text]) => text);
          return said.length > 0 ? Object.fromEntries(said) : undefined;
        },
      },
    },
  });

  for (const [name, block] of Object.entries(shootkitEditor.blocks)) {
    const {icons, Inspector, Preview} = shootkitEditor;
    registerBlockType(`shoot/${name}`, {
      icon: icons[name],
      transforms: {from: [fromShortcode(block)]},
      edit: (props) => createElement(Fragment, null,
        createElement(Inspector, {...props, block}),
        createElement(Preview, {...props, block, title: block.element})),
      // The page is made in PHP.
      save: () => null,
    });
  }
})(window);
