import {expect, fixture, html} from '@open-wc/testing';
import {applyChange, serializeRegisters} from '../../../src/core/registers.js';
import type {PrepChecklist} from '../../../src/elements/prep-checklist/prep-checklist.js';
import {box, newSession, part, settled} from './drive.js';

const createForm = async (persist = 'local'): Promise<{form: HTMLFormElement; checklist: PrepChecklist}> => {
  const form = await fixture<HTMLFormElement>(html`
    <form><fieldset>
      <label for="ready">What is ready</label><prep-checklist id="ready" name="ready" session=${newSession()} persist=${persist} required></prep-checklist>
    </fieldset></form>`);
  return {form, checklist: await settled(form.querySelector('prep-checklist')!)};
};

const submitted = (form: HTMLFormElement): FormDataEntryValue | null => new FormData(form).get('ready');

const tick = async (checklist: PrepChecklist, id: string): Promise<void> => {
  box(checklist, id).click();
  await settled(checklist);
};

describe('A form around the checklist', () => {
  it('submits the ids of the ticked items, comma-separated', async () => {
    const {form, checklist} = await createForm();
    expect(submitted(form)).to.equal(null);
    await tick(checklist, 'hair');
    await tick(checklist, 'mirror');
    expect(submitted(form)).to.equal('hair,mirror');
  });

  it('is not valid while a required checklist has no tick, and says what is missing', async () => {
    const {form, checklist} = await createForm();
    expect(form.checkValidity()).to.equal(false);
    expect(checklist.validationMessage).to.equal('Tick at least one item.');
    await tick(checklist, 'hair');
    expect(form.checkValidity()).to.equal(true);
  });

  it('takes the ticks back when it is reset, and the visitor can undo that', async () => {
    const {form, checklist} = await createForm();
    await tick(checklist, 'hair');
    form.reset();
    await settled(checklist);
    expect(submitted(form)).to.equal(null);
    part(checklist, 'undo-button')!.click();
    await settled(checklist);
    expect(submitted(form)).to.equal('hair');
  });

  it('gives the ticks back after the visitor went back and forward, where nothing is kept on the device', async () => {
    const {form, checklist} = await createForm('off');
    checklist.formStateRestoreCallback(serializeRegisters(applyChange({}, {'done/hair': true}, 1)));
    await settled(checklist);
    expect(submitted(form)).to.equal('hair');
  });

  it('disables every control with its fieldset, and submits nothing', async () => {
    const {form, checklist} = await createForm();
    await tick(checklist, 'hair');
    form.querySelector('fieldset')!.disabled = true;
    await settled(checklist);
    expect(box(checklist, 'hair').matches(':disabled')).to.equal(true);
    expect(submitted(form)).to.equal(null);
  });

  it('leads from its label to the checklist', async () => {
    const {form, checklist} = await createForm();
    form.querySelector('label')!.click();
    expect(document.activeElement).to.equal(checklist);
    expect(checklist.shadowRoot!.activeElement).to.equal(part(checklist, 'heading'));
  });
});
