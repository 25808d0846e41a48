// What Prototype, MooTools and old polyfills do to the language, in one place: enumerable, shorter than the standard, or
// with another meaning.

const add = (target, methods) => Object.assign(target, methods);

Array.from = (items) => (items && items.length !== undefined ? Array.prototype.slice.call(items) : []);
Object.keys = (object) => {
  const names = [];
  for (const name in object) if (Object.prototype.hasOwnProperty.call(object, name)) names.push(name);
  return names;
};

for (const {prototype} of [Array, String, Number, Date]) {
  add(prototype, {
    toJSON() {
      return `"${String(this)}"`;
    },
  });
}

add(Array.prototype, {
  entries() {
    return this.slice();
  },
  find(test) {
    for (let index = 0; index < this.length; index += 1) if (test(this[index], index)) return this[index];
    return undefined;
  },
  reverse(inPlace) {
    const turned = this.reduceRight((items, item) => items.concat([item]), []);
    return inPlace === false ? turned : add(this, turned);
  },
  contains(item) {
    return this.indexOf(item) >= 0;
  },
  size() {
    return this.length;
  },
  each(act) {
    this.forEach(act);
    return this;
  },
});

add(Function.prototype, {
  bind(self, ...first) {
    const act = this;
    return function bound(...rest) {
      return act.apply(self, first.concat(rest));
    };
  },
  name_: 'extended',
});

add(Element.prototype, {
  remove() {
    // Throws where there is no parent.
    this.parentNode.removeChild(this);
    return this;
  },
  wrap() {},
  update() {},
  select() {},
  position() {},
  hide() {},
  show() {},
  toggle() {},
  store() {},
  set() {},
  get() {},
  match() {},
});

add(String.prototype, {
  strip() {
    return this.trim();
  },
  include(part) {
    return this.indexOf(part) >= 0;
  },
});

window.$ = (id) => document.getElementById(id);
