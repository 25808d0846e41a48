(({wp, shootkitEditor}) => {
  const {useBlockProps} = wp.blockEditor;
  const {store: core} = wp.coreData;
  const {useSelect} = wp.data;
  const {createElement, useEffect, useRef} = wp.element;

  // In the preview nothing is kept, whatever the page will do.
  const PREVIEW = {persist: 'off', name: undefined, required: undefined, disabled: undefined, photo: undefined};

  const attributesOf = ({fields}, attributes) => {
    const said = fields.filter(({name, isToken}) => !isToken && attributes[name] !== undefined);
    return {...Object.fromEntries(said.map(({attribute, name}) => [attribute, attributes[name]])), ...PREVIEW};
  };

  const styleOf = ({fields}, attributes) => {
    const set = fields.filter(({name, isToken}) => isToken && attributes[name] !== undefined);
    return Object.fromEntries(set.map(({attribute, name}) => [`--shootkit-${attribute}`, attributes[name]]));
  };

  const ownWords = (wording = {}) => ({wording: Object.entries(wording).map(([id, text]) => ({id, text}))});

  // Of the media library, else an address: a shortcode that became a block may have had one. To see is enough: authors may
  // not edit what others have uploaded.
  const usePhoto = (photo) => useSelect((select) => (/^\d+$/.test(photo ?? '')
    ? select(core).getEntityRecord('postType', 'attachment', Number(photo), {context: 'view'})?.source_url
    : photo), [photo]);

  /** The widget as it will be, out of reach: a click selects the block. */
  shootkitEditor.Preview = ({block, attributes}) => {
    const box = useRef();
    const element = useRef();
    const photo = usePhoto(attributes.photo);
    useEffect(() => {
      box.current.inert = true;
    }, []);
    useEffect(() => {
      element.current.content = ownWords(attributes.wording);
    }, [attributes.wording]);
    const widget = {lang: shootkitEditor.language, ...attributesOf(block, attributes), style: styleOf(block, attributes), ref: element};
    return createElement('div', useBlockProps(),
      createElement('div', {ref: box},
        createElement(block.element, widget, block.title, photo && createElement('img', {slot: 'photo', src: photo, alt: ''}))));
  };
})(window);
