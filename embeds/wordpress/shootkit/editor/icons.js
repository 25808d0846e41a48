(({wp, shootkitEditor}) => {
  const {createElement} = wp.element;
  const {Path, SVG} = wp.primitives;

  // The line pictures of the widgets, of a 48 × 48 box.
  const drawings = {
    picker: 'M5 14v-9h9M34 5h9v9M43 34v9h-9M14 43h-9v-9M16 20c0-12 16-12 16 0v3c0 12-16 12-16 0zM21 31.5v3c-6 1-9 2-11 5M27 31.5v3c6 1 9 2 11 5',
    checklist: 'M6 8h8v8h-8zM20 12h22M6 21h8v8h-8zM20 25h22M6 34h8v8h-8zM20 38h22M7.5 24.5l3 3l6-7M7.5 11.5l3 3l6-7',
    compare: 'M22 43h-17v-38h18v12M14 9a2.5 2.5 0 1 0 .1 0zM9 27v-6q0-4 3-4.5q2 2 4 0q3 .5 3 4.5v6M22 20h21v23h-21zM32.5 24a4.5 4.5 0 1 0 .1 0zM25 43c0-11 15-11 15 0',
  };

  // Said as a style: the editor fills its icons.
  const line = {fill: 'none', stroke: 'currentColor', strokeWidth: 3, strokeLinecap: 'round', strokeLinejoin: 'round'};

  shootkitEditor.icons = Object.fromEntries(Object.entries(drawings).map(([name, d]) =>
    [name, createElement(SVG, {viewBox: '0 0 48 48', width: 24, height: 24, style: line}, createElement(Path, {d}))]));
})(window);
