import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect} from 'chai';
import ts from 'typescript';
import {consumer} from './helpers/consumer.mjs';

const APPLICATION = `
import {ShootPicker, PrepChecklist, StyleCompare, version} from 'shootkit';
import {type ContentPack, type Recommendation, defaultPack, mergePack, recommend, schedule, toICalendar} from 'shootkit/core';
import 'shootkit/define';
import {ShootPicker as Registered} from 'shootkit/shoot-picker';
import 'shootkit/prep-checklist';
import 'shootkit/style-compare';
import type {ShootkitComponents, ShootkitElements} from 'shootkit/jsx';

const pack: ContentPack = mergePack(defaultPack('en'), {tasks: [{id: 'parking', remove: true}]}).pack;
const recommendation: Recommendation | null = recommend({purpose: 'job', place: ['linkedin', 'resume']}, pack);
const dated = schedule(pack, {sessionDate: '2027-03-18', kind: recommendation?.style ?? 'both', today: '2027-03-01'});
const calendar: string = toICalendar(dated, {uid: 'session@studio.example', timeZone: 'Europe/Berlin'});

const picker: ShootPicker = document.createElement('shoot-picker');
const checklist: PrepChecklist = document.createElement('prep-checklist');
const compare: StyleCompare = document.querySelector('style-compare')!;
document.addEventListener('focus', () => picker.restart());
picker.addEventListener('picker-result', ({detail}) => detail.recommendation?.style === 'both');
const same: typeof Registered = ShootPicker;

const props: ShootkitElements['shoot-picker'] = {
  class: 'wide', 'booking-url': '/book', headingLevel: 3, persist: 'session', 'onpicker-result': ({detail}) => detail.answers,
};
interface IntrinsicElements extends ShootkitElements<{'data-test'?: string}> {}
interface GlobalComponents extends ShootkitComponents {}
const tag: IntrinsicElements['style-compare'] = {'data-test': 'compare', position: '40'};
const component: InstanceType<GlobalComponents['prep-checklist']>['$props'] = {'session-date': '2027-03-18', sessionDuration: 90};
// @ts-expect-error: not one of the words
const wrong: ShootkitElements['shoot-picker'] = {persist: 'sometimes'};
// @ts-expect-error: no such property
picker.bookingAddress = '/book';

export {calendar, checklist, compare, component, props, same, tag, version, wrong};
`;

const complaints = (options) => {
  const file = join(consumer, 'application.ts');
  writeFileSync(file, APPLICATION);
  const program = ts.createProgram([file], {
    ...options, strict: true, noEmit: true, skipLibCheck: false, types: [], target: ts.ScriptTarget.ES2022, lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  });
  return ts.getPreEmitDiagnostics(program).map(({file: at, messageText}) => `${at?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
};

describe('the types', () => {
  it('serve an application that is compiled for Node', () => {
    expect(complaints({module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext})).to.deep.equal([]);
  });

  it('serve an application that is bundled', () => {
    expect(complaints({module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler})).to.deep.equal([]);
  });
});
