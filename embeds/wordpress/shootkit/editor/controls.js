(({wp, shootkitEditor}) => {
  const {MediaUpload, MediaUploadCheck} = wp.blockEditor;
  const {BaseControl, Button, SelectControl, TextControl, TextareaControl} = wp.components;
  const {createElement} = wp.element;
  const {__, sprintf} = wp.i18n;

  const look = {__nextHasNoMarginBottom: true, __next40pxDefaultSize: true};

  const inputs = {url: 'text', email: 'email', number: 'number', date: 'date', time: 'time'};

  const choice = ({choices, ...field}) => createElement(SelectControl, {
    ...field,
    options: [{value: '', label: __('Default', 'shootkit')}, ...choices],
  });

  const text = ({control, min, max, onChange, ...field}) => createElement(TextControl, {
    ...field,
    ...(control === 'number' ? {min, max} : {}),
    type: inputs[control] ?? 'text',
    onChange: (value) => onChange(control === 'number' && value !== '' ? Number(value) : value),
  });

  const photo = ({label, help, value, onChange}) => createElement(BaseControl, {__nextHasNoMarginBottom: true, label, help},
    createElement('div', {role: 'group', 'aria-label': label},
      createElement(MediaUploadCheck, null, createElement(MediaUpload, {
        allowedTypes: ['image'],
        value,
        onSelect: ({id}) => onChange(String(id)),
        render: ({open}) => createElement(Button, {variant: 'secondary', __next40pxDefaultSize: true, onClick: open}, __('Choose a photograph', 'shootkit')),
      })),
      value && createElement(Button, {variant: 'tertiary', isDestructive: true, __next40pxDefaultSize: true, onClick: () => onChange('')}, __('Remove the photograph', 'shootkit'))));

  /** The control of one field of the table. */
  shootkitEditor.control = ({attribute, label, help, control, choices, min, max, studio}, value, onChange) => {
    const field = {...look, key: attribute, label, help, control, value: value ?? '', placeholder: studio, choices, min, max, onChange};
    if (choices.length > 0) return choice(field);
    return control === 'photo' ? createElement(photo, field) : text(field);
  };

  /** The control of one phrase, below which its usual words stand. */
  shootkitEditor.phraseControl = (words, value, onChange) => {
    // translators: %s: words of the widget.
    const inPlace = __('In place of “%s”', 'shootkit');
    return createElement(words.length > 50 ? TextareaControl : TextControl, {
      ...look,
      key: words,
      label: words,
      hideLabelFromVision: true,
      help: sprintf(inPlace, words),
      value: value ?? '',
      onChange,
    });
  };
})(window);
