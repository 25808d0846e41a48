(({wp, shootkitEditor}) => {
  const {ContrastChecker, InspectorControls, PanelColorSettings} = wp.blockEditor;
  const {PanelBody} = wp.components;
  const {createElement} = wp.element;
  const {__} = wp.i18n;

  // What is emptied is no longer said, and the studio's settings hold again.
  const orNothing = (value) => (value === '' ? undefined : value);

  const controls = (fields, {attributes, setAttributes}) => fields.map((field) =>
    shootkitEditor.control(field, attributes[field.name], (value) => setAttributes({[field.name]: orNothing(value)})));

  const colours = (fields, {attributes, setAttributes}) => fields.map(({name, label}) => ({
    label,
    value: attributes[name],
    onChange: (value) => setAttributes({[name]: value}),
    enableAlpha: true,
  }));

  /** Warns of text that cannot be read on its background, whichever of the two the block says itself. */
  const contrast = (fields, {attributes}) => {
    const [backgroundColor, textColor] = ['surface', 'text'].map((token) =>
      attributes[token] ?? orNothing(fields.find(({attribute}) => attribute === token).studio));
    return createElement(ContrastChecker, {backgroundColor, textColor});
  };

  const phraseControls = (phrases, {attributes: {wording = {}}, setAttributes}) => Object.entries(phrases).map(([id, words]) =>
    shootkitEditor.phraseControl(words, wording[id], (value) => {
      const {[id]: before, ...others} = wording;
      const said = value === '' ? others : {...others, [id]: value};
      setAttributes({wording: Object.keys(said).length > 0 ? said : undefined});
    }));

  /** The sidebar of a block. */
  shootkitEditor.Inspector = ({block, ...props}) => {
    const fields = block.fields.filter(({label}) => label);
    const inPanel = (name) => fields.filter(({isToken, panel = ''}) => !isToken && panel === name);
    const look = fields.filter(({isToken}) => isToken);
    const isColour = ({control}) => control === 'colour';
    return createElement(InspectorControls, null,
      createElement(PanelBody, {title: __('Settings', 'shootkit')}, controls(inPanel(''), props)),
      createElement(PanelColorSettings, {title: __('Colours', 'shootkit'), initialOpen: false, colorSettings: colours(look.filter(isColour), props)},
        contrast(look, props),
        controls(look.filter((field) => !isColour(field)), props)),
      createElement(PanelBody, {title: __('Your own words', 'shootkit'), initialOpen: false}, phraseControls(block.phrases, props)),
      createElement(PanelBody, {title: __('More', 'shootkit'), initialOpen: false}, controls(inPanel('more'), props)));
  };
})(window);
