import {expect} from 'chai';
import fc from 'fast-check';
import {defaultPack, mergePack as mergeOverAny} from '../../src/core.js';
import type {ContentPack, PartialContentPack} from '../../src/core/content-pack.js';
import {mergePack} from '../../src/core/merge-pack.js';
import {isSafeUrl} from '../../src/core/safe-url.js';
import {schedule} from '../../src/core/schedule.js';
import {smallPack} from './helpers/small-pack.js';

const merged = (partial: PartialContentPack): ContentPack => {
  const {pack, problems} = mergePack(smallPack, partial);
  expect(problems).to.deep.equal([]);
  return pack;
};

/** What is refused: the pack stays as it is, and one problem says where and what. */
const refused = (partial: unknown, path: string, ...words: readonly string[]): void => {
  const {pack, problems} = mergePack(smallPack, partial);
  expect(pack).to.deep.equal(smallPack);
  expect(problems.map((problem) => problem.path)).to.deep.equal([path]);
  for (const word of words) expect(problems[0]!.message).to.include(word);
};

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
};

describe("A studio's content", () => {
  it('rewords a piece and leaves the rest of it', () => {
    const {tasks} = merged({tasks: [{id: 'hair', label: 'See your barber', daysBefore: 2}]});
    expect(tasks[2]).to.deep.equal({...smallPack.tasks[2], label: 'See your barber', daysBefore: 2});
    expect(tasks.map(({id}) => id)).to.deep.equal(smallPack.tasks.map(({id}) => id));
  });

  it('speaks each language in its own words, and all others in those it has for everyone', () => {
    const partial: PartialContentPack = {
      tasks: [{id: 'hair', label: 'See Mara'}],
      locales: {'de-AT': {tasks: [{id: 'hair', label: 'Zu Mara'}]}, fr: {tasks: [{id: 'hair', label: 'Chez Mara'}]}},
    };
    const labelIn = (locale: string): string => mergePack({...smallPack, locale}, partial).pack.tasks.find(({id}) => id === 'hair')!.label;
    expect(['de', 'fr', 'en', 'ja'].map(labelIn)).to.deep.equal(['Zu Mara', 'Chez Mara', 'See Mara', 'See Mara']);
  });

  it('names a fault in one of its languages by its place', () => {
    const {problems} = mergePack(smallPack, {locales: {'': {}, en: {tasks: [{id: 'hair', daysBefore: 'soon'}]}}});
    expect(problems.map(({path}) => path)).to.deep.equal(['locales.en.tasks[0].daysBefore']);
    refused({locales: ['de']}, 'locales', 'by language');
  });

  it('reaches into points, options and evidence', () => {
    const {styles, questions} = merged({
      styles: [{id: 'headshot', points: [{id: 'clear', text: 'Sharp.'}]}],
      questions: [{id: 'purpose', options: [{id: 'job', evidence: {portrait: 2}}]}],
    });
    expect(styles[0]!.points.map(({text}) => text)).to.deep.equal(['Near.', 'Sharp.']);
    expect(questions[0]!.options[0]).to.deep.equal({...smallPack.questions[0]!.options[0], evidence: {headshot: 3, portrait: 2}});
  });

  it('adds a piece of a new id at the end', () => {
    const task = {id: 'parking', phase: 'session', daysBefore: 0, label: 'Park behind the house', why: 'It is free.', how: 'Through the gate.'};
    expect(merged({tasks: [task]}).tasks.at(-1)).to.deep.equal({...task, facts: []});
  });

  it('adds a question with its options', () => {
    const option = {id: 'yes', label: 'Yes', evidence: {headshot: 1, portrait: 1}, reason: 'Pets are welcome.'};
    expect(merged({questions: [{id: 'pets', label: 'Do you bring a pet?', options: [option]}]}).questions.at(-1))
      .to.deep.equal({id: 'pets', facts: [], label: 'Do you bring a pet?', options: [{...option, facts: []}]});
  });

  it('adds a phase and tasks in it at once', () => {
    const {phases, tasks} = merged({
      tasks: [{id: 'choose', phase: 'after', daysBefore: 0, label: 'Choose', why: 'Why.', how: 'How.'}],
      phases: [{id: 'after', label: 'Afterwards'}],
    });
    expect(phases.at(-1)!.id).to.equal('after');
    expect(tasks.at(-1)!.phase).to.equal('after');
  });

  it('takes a piece out', () => {
    expect(merged({tasks: [{id: 'mirror', remove: true}]}).tasks.map(({id}) => id)).to.deep.equal(['talk', 'props', 'hair', 'sleep', 'breathe']);
    expect(merged({questions: [{id: 'place', options: [{id: 'home', remove: true}]}]}).questions[1]!.options.map(({id}) => id)).to.deep.equal(['linkedin']);
    expect(merged({tasks: [{id: 'mirror', remove: false}]})).to.deep.equal(smallPack);
  });

  it('may replace a whole collection', () => {
    const {tasks} = merged({tasks: [
      ...smallPack.tasks.map(({id}) => ({id, remove: true})),
      {id: 'come', phase: 'session', daysBefore: 0, label: 'Come', why: 'Why.', how: 'How.'},
    ]});
    expect(tasks.map(({id}) => id)).to.deep.equal(['come']);
  });

  it('may take out a phase with its tasks', () => {
    const {phases, tasks} = merged({phases: [{id: 'session', remove: true}], tasks: [{id: 'breathe', remove: true}]});
    expect([phases.length, tasks.length]).to.deep.equal([2, 5]);
  });

  it('takes an optional value away with null', () => {
    const {questions, tasks} = merged({
      questions: [{id: 'place', hint: null, multiple: null}],
      tasks: [{id: 'props', kind: null}],
    });
    expect(questions[1]).not.to.have.any.keys('hint', 'multiple');
    expect(tasks[1]).not.to.have.property('kind');
  });

  it('may silence a phrase', () => {
    expect(merged({wording: [{id: 'brief-title', text: ''}]}).wording[1]!.text).to.equal('');
  });

  it('keeps the stops of the slider in order', () => {
    expect(merged({framings: [{id: 'half', from: 30, label: 'Half', use: 'Cards'}]}).framings.map(({from}) => from)).to.deep.equal([0, 30, 60]);
    expect(merged({framings: [{id: 'tight', from: 80}]}).framings.map(({id}) => id)).to.deep.equal(['wide', 'tight']);
  });

  it('shares what it does not touch with the default, and changes nothing in it', () => {
    const partial = freeze<PartialContentPack>({tasks: [{id: 'hair', label: 'See your barber'}], styles: [{id: 'headshot', points: [{id: 'near', remove: true}]}]});
    const {pack} = mergePack(freeze(structuredClone(smallPack)), partial);
    expect(pack.tasks[2]!.label).to.equal('See your barber');
    const again = mergePack(smallPack, partial).pack;
    expect(again.questions).to.equal(smallPack.questions);
    expect(again.tasks[0]).to.equal(smallPack.tasks[0]);
    expect(again.styles[1]).to.equal(smallPack.styles[1]);
    expect(again.styles[0]!.points[0]).to.equal(smallPack.styles[0]!.points[1]);
  });

  it('laid over twice is the same as once', () => {
    const partial: PartialContentPack = {tasks: [{id: 'hair', label: 'See your barber'}], phases: [{id: 'after', label: 'Afterwards'}]};
    expect(mergePack(merged(partial), partial).pack).to.deep.equal(merged(partial));
  });

  it('may be a copy of the whole pack', () => {
    expect(merged(structuredClone(smallPack) as PartialContentPack)).to.deep.equal(smallPack);
  });

  it('that is empty leaves the default', () => {
    expect(merged({})).to.deep.equal(smallPack);
    expect(merged({tasks: []})).to.deep.equal(smallPack);
    expect(merged({tasks: [{id: 'hair', label: undefined}]})).to.deep.equal(smallPack);
  });
});

describe('A fault in it', () => {
  it('is named with its path, what was found, and what is expected', () => {
    refused({tasks: [{id: 'talk'}, {id: 'props'}, {id: 'hair', daysBefore: 'ten'}]}, 'tasks[2].daysBefore', '"ten"', 'a whole number', 'the default stays');
    refused({questions: [{id: 'purpose', options: [{id: 'job', evidence: {headshot: -1}}]}]}, 'questions[0].options[0].evidence.headshot', '-1', 'from 0 to 100');
    refused({styles: [{id: 'headshot', points: 'many'}]}, 'styles[0].points', '"many"', 'a list');
    refused({questions: [{id: 'purpose', options: [{id: 'job', evidence: 3}]}]}, 'questions[0].options[0].evidence', '3', 'headshot and portrait');
  });

  it('is refused alone: its neighbours are taken', () => {
    const {pack, problems} = mergePack(smallPack, {
      tasks: [{id: 'hair', label: 'See your barber', daysBefore: -3, kind: 'wedding'}, 'sleep', {id: 'sleep', label: 'Early to bed'}],
      styles: 7,
      wording: [{id: 'brief-title', text: 'For the photographer'}],
    });
    expect(problems.map(({path}) => path)).to.deep.equal(['styles', 'tasks[0].daysBefore', 'tasks[0].kind', 'tasks[1]']);
    expect(pack.tasks[2]).to.deep.equal({...smallPack.tasks[2], label: 'See your barber'});
    expect(pack.tasks[4]!.label).to.equal('Early to bed');
    expect(pack.wording[1]!.text).to.equal('For the photographer');
    expect(pack.styles).to.deep.equal(smallPack.styles);
  });

  it('of the wrong kind is refused in every field', () => {
    const wrong: readonly (readonly [path: string, partial: unknown])[] = [
      ['styles[0].name', {styles: [{id: 'headshot', name: ' '}]}],
      ['styles[0].summary', {styles: [{id: 'headshot', summary: null}]}],
      ['questions[0].label', {questions: [{id: 'purpose', label: 4}]}],
      ['questions[0].hint', {questions: [{id: 'purpose', hint: {}}]}],
      ['questions[0].multiple', {questions: [{id: 'purpose', multiple: 'yes'}]}],
      ['questions[0].facts', {questions: [{id: 'purpose', facts: [1]}]}],
      ['framings[0].from', {framings: [{id: 'tight', from: 101}]}],
      ['framings[0].from', {framings: [{id: 'tight', from: NaN}]}],
      ['tasks[0].daysBefore', {tasks: [{id: 'hair', daysBefore: 1.5}]}],
      ['tasks[0].daysBefore', {tasks: [{id: 'hair', daysBefore: Infinity}]}],
      ['tasks[0].kind', {tasks: [{id: 'hair', kind: 'both'}]}],
      ['tasks[0].phase', {tasks: [{id: 'hair', phase: 'someday'}]}],
      ['aspects[0].topic', {aspects: [{id: 'crop', topic: 'price'}]}],
      ['tasks[0].remove', {tasks: [{id: 'hair', remove: 'yes'}]}],
      ['wording[0].text', {wording: [{id: 'brief-title', text: 'x'.repeat(10_000_000)}]}],
    ];
    for (const [path, partial] of wrong) refused(partial, path);
  });

  it('in a name is told: an unknown collection, an unknown field', () => {
    refused({task: []}, 'task', 'tasks');
    refused({locale: 'de'}, 'locale');
    refused({tasks: [{id: 'hair', daysbefore: 3}]}, 'tasks[0].daysbefore', 'daysBefore');
  });

  it('leaves a new piece out that lacks what it needs, and says what that is', () => {
    refused({tasks: [{id: 'hari', label: 'See your barber'}]}, 'tasks[0]', 'phase, daysBefore, why, how');
    refused({questions: [{id: 'pets', label: 'Pets?', options: []}]}, 'questions[0]', 'options');
    refused({questions: [{id: 'purpose', options: [{id: 'pets', label: 'Pets', evidence: {headshot: 1, portrait: 1}}]}]}, 'questions[0].options[0]', 'reason');
  });

  it('leaves out a new option with half of its evidence', () => {
    const option = {id: 'pets', label: 'Pets', reason: 'They are welcome.', evidence: {headshot: 1}};
    const {pack, problems} = mergePack(smallPack, {questions: [{id: 'purpose', options: [option]}]});
    expect(pack).to.deep.equal(smallPack);
    expect(problems.map(({path}) => path)).to.deep.equal(['questions[0].options[0].evidence', 'questions[0].options[0]']);
  });

  it('in an id is told: none, an unfit one, a style that the widgets do not know', () => {
    refused({tasks: [{label: 'x'}]}, 'tasks[0].id', 'undefined');
    for (const id of ['', 'a b', 'a,b', 'a/b', '-a', '__proto__', 'x'.repeat(65), 7, null, {}]) refused({tasks: [{id, label: 'x'}]}, 'tasks[0].id');
    refused({styles: [{id: 'wedding', name: 'A wedding', summary: 'Rice.', points: []}]}, 'styles[0].id', '"both"');
  });

  it('in a removal is told: of what is not there', () => {
    refused({tasks: [{id: 'hari', remove: true}]}, 'tasks[0]', '"hari"');
  });

  it('cannot take out the last style, nor leave a question without options', () => {
    const {pack, problems} = mergePack(smallPack, {
      styles: ['headshot', 'portrait', 'both'].map((id) => ({id, remove: true})),
      questions: [{id: 'purpose', options: ['job', 'artwork'].map((id) => ({id, remove: true}))}],
    });
    expect(pack.styles.map(({id}) => id)).to.deep.equal(['both']);
    expect(pack.questions[0]!.options.map(({id}) => id)).to.deep.equal(['artwork']);
    expect(problems.map(({path}) => path)).to.have.members(['styles[2]', 'questions[0].options[1]']);
    expect(problems[0]!.message).to.include('"artwork"');
    expect(problems[1]!.message).to.include('"both"');
  });

  it('cannot take out a phase that tasks still stand in, nor a topic that rows belong to', () => {
    refused({phases: [{id: 'session', remove: true}]}, 'phases[0]', '"session"', '"breathe"');
    refused({topics: [{id: 'use', remove: true}], aspects: [{id: 'where', label: 'Where'}]}, 'topics[0]', '"use"', '"where"');
  });

  it('that is the whole of it leaves the default', () => {
    for (const partial of [null, undefined, 7, 'tasks', [], () => 1]) refused(partial, 'pack');
  });
});

describe('A booking address', () => {
  const safe = [
    'https://studio.example/book', 'http://studio.example', 'HTTPS://studio.example', 'mailto:hello@studio.example', 'tel:+15550100', '/book?style={style}',
    './book', '../book', '?book', '#book', 'https://studio.example/book?style={style}&answers={answers}', 'mailto:hello@studio.example?subject={style}',
    '//studio.example/book',
  ];
  const unsafe = [
    'javascript:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,x', 'vbscript:x',
    'blob:https://studio.example/x', 'file:///etc/passwd', 'ftp://studio.example', 'studio.example/book', 'book', '', ' ', 'https://', '{style}:alert(1)', '{answers}',
    null, undefined, 7, {}, ['https://studio.example'],
  ];

  it('leads to http, https, mail or telephone, with places for the style and the answers', () => {
    for (const url of safe) {
      expect(isSafeUrl(url), url).to.equal(true);
      expect(merged({styles: [{id: 'headshot', bookingUrl: url}]}).styles[0]!.bookingUrl).to.equal(url);
    }
  });

  it('leads nowhere else', () => {
    for (const url of unsafe) {
      expect(isSafeUrl(url), String(url)).to.equal(false);
      if (url !== null && url !== undefined) refused({styles: [{id: 'headshot', bookingUrl: url}]}, 'styles[0].bookingUrl', 'https:');
    }
  });

  it('of any text is judged as the browser reads it', () => {
    fc.assert(fc.property(fc.oneof(fc.string({unit: 'binary'}), fc.webUrl(), fc.string().map((text) => `javascript:${text}`)), (text) => {
      if (!isSafeUrl(text)) return;
      expect(['http:', 'https:', 'mailto:', 'tel:']).to.include(new URL(text.replaceAll('{style}', 'both').replaceAll('{answers}', ''), 'https://page.example').protocol);
    }));
  });
});

describe('Content of any shape', () => {
  const anyPiece = fc.record({
    id: fc.oneof(fc.constantFrom('headshot', 'hair', 'talk', 'purpose', 'job', 'tight', 'frame', 'weeks', 'brief-title', 'crop', 'new'), fc.anything()),
    remove: fc.oneof({weight: 3, arbitrary: fc.constant(undefined)}, fc.constant(true), fc.anything()),
    label: fc.anything(), name: fc.anything(), text: fc.anything(), kind: fc.anything(), facts: fc.anything(), evidence: fc.anything(),
    daysBefore: fc.oneof(fc.nat(100), fc.anything()), from: fc.oneof(fc.nat(100), fc.anything()),
    phase: fc.oneof(fc.constantFrom('weeks', 'days'), fc.anything()), topic: fc.oneof(fc.constantFrom('use'), fc.anything()),
    options: fc.oneof(fc.array(fc.record({id: fc.constantFrom('job', 'artwork', 'x'), remove: fc.boolean(), evidence: fc.anything()})), fc.anything()),
    points: fc.anything(),
  }, {requiredKeys: []});
  const anyPartial = fc.oneof(
    fc.anything({withNullPrototype: true, withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true, withSparseArray: true}),
    fc.dictionary(fc.constantFrom(...Object.keys(smallPack), '__proto__', 'constructor'), fc.oneof(fc.array(anyPiece), fc.anything())),
  );

  /** Every rule of a pack that the widgets stand on. */
  const expectWhole = (pack: ContentPack): void => {
    for (const pieces of [pack.styles, pack.questions, pack.topics, pack.aspects, pack.framings, pack.phases, pack.tasks, pack.wording]) {
      expect(pieces.length).to.be.greaterThan(0);
      expect(new Set(pieces.map(({id}) => id)).size).to.equal(pieces.length);
      for (const {id, facts} of pieces) {
        expect(id).to.be.a('string');
        for (const fact of facts) expect(fact).to.be.a('string');
      }
    }
    for (const {label, options} of pack.questions) {
      expect(label.trim()).not.to.equal('');
      expect(options.length).to.be.greaterThan(0);
      for (const {evidence, reason} of options) {
        expect(reason).to.be.a('string');
        expect(Number.isInteger(evidence.headshot) && Number.isInteger(evidence.portrait)).to.equal(true);
      }
    }
    for (const {phase, daysBefore, label, why, how} of pack.tasks) {
      expect(pack.phases.map(({id}) => id)).to.include(phase);
      expect(Number.isInteger(daysBefore) && daysBefore >= 0).to.equal(true);
      for (const text of [label, why, how]) expect(text).to.be.a('string');
    }
    for (const {topic} of pack.aspects) expect(pack.topics.map(({id}) => id)).to.include(topic);
    for (const {points} of pack.styles) for (const {text} of points) expect(text).to.be.a('string');
    schedule(pack, {kind: 'both', today: '2026-11-01', sessionDate: '2026-12-04'});
  };

  it('never throws, never harms the default, and always gives a whole pack', () => {
    const before = JSON.stringify(smallPack);
    fc.assert(fc.property(anyPartial, (partial) => {
      const {pack, problems} = mergePack(smallPack, partial);
      expectWhole(pack);
      for (const {path, message} of problems) {
        expect(path).not.to.equal('');
        expect(path.length).to.be.lessThan(300);
        expect(message).to.match(/; .+$/s);
        expect(message.length).to.be.lessThan(400);
      }
      expect(JSON.stringify(smallPack)).to.equal(before);
    }), {numRuns: 300});
  });

  it('may have getters that throw, and proxies that throw at everything', () => {
    const thrower = {get label(): string { throw new Error('no'); }, id: 'hair', why: 'Because.'};
    const {pack, problems} = mergePack(smallPack, {tasks: [thrower]});
    expect(pack.tasks[2]!.why).to.equal('Because.');
    expect(problems).to.deep.equal([{path: 'tasks[0].label', message: 'found a value that cannot be read, expected a text of 1 to 5000 characters; the default stays'}]);

    const {proxy, revoke} = Proxy.revocable({}, {});
    revoke();
    const hostile = new Proxy([], {get: () => { throw new Error('no'); }, ownKeys: () => { throw new Error('no'); }});
    for (const value of [proxy, hostile]) {
      for (const partial of [value, {tasks: value}, {tasks: [value]}, {tasks: [{id: value}]}, {tasks: [{id: 'hair', facts: value}]}, {styles: [{id: 'headshot', points: value}]}]) {
        expect(mergePack(smallPack, partial).pack).to.deep.equal(smallPack);
      }
    }
  });

  it('may go round in circles, be immense, or be full of holes', () => {
    const circle: Record<string, unknown> = {id: 'purpose'};
    circle.options = Array(100).fill(circle);
    circle.questions = Array(100).fill(circle);
    expectWhole(mergePack(smallPack, circle).pack);
    expectWhole(mergePack(smallPack, {tasks: Array(2 ** 32 - 1)}).pack);
    expect(mergePack(smallPack, {['x'.repeat(10_000_000)]: 1}).problems[0]!.path.length).to.be.lessThan(50);
  });

  it('does no harm below either: what is no whole pack is laid over the default', () => {
    for (const below of [undefined, null, 5, 'pack', [], {}, {tasks: [null]}]) {
      expect(mergeOverAny(below as unknown as ContentPack, {}).pack).to.deep.equal(defaultPack());
    }
    const below = {wording: [{id: 'result-book', text: 'Find a date'}]} as unknown as ContentPack;
    expect(mergeOverAny(below, {}).pack.wording.find(({id}) => id === 'result-book')!.text).to.equal('Find a date');
  });

  it('cannot reach the prototype of objects', () => {
    const partial = JSON.parse('{"__proto__": {"a": 1}, "tasks": [{"id": "hair", "__proto__": {"b": 1}, "constructor": 1}]}') as unknown;
    const {pack, problems} = mergePack(smallPack, partial);
    expect(problems.map(({path}) => path)).to.deep.equal(['__proto__', 'tasks[0].__proto__', 'tasks[0].constructor']);
    expect(pack.tasks[2]).to.deep.equal(smallPack.tasks[2]);
    expect(({} as {a?: number}).a).to.equal(undefined);
  });
});
