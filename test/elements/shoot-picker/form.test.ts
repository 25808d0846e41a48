import {expect, fixture, html} from '@open-wc/testing';
import {applyChange, serializeRegisters} from '../../../src/core/registers.js';
import type {ShootPicker} from '../../../src/elements/shoot-picker/shoot-picker.js';
import {choose, control, createPicker, newSession, part, settled, textOf} from './drive.js';

const createForm = async (persist = 'local'): Promise<{form: HTMLFormElement; picker: ShootPicker}> => {
  const form = await fixture<HTMLFormElement>(html`
    <form>
      <fieldset><label for="style">Kind of shoot</label><shoot-picker id="style" name="style" session=${newSession()} persist=${persist} required></shoot-picker></fieldset>
    </form>`);
  return {form, picker: await settled(form.querySelector('shoot-picker')!)};
};

const KEPT = serializeRegisters(applyChange({}, {'answer/purpose': 'artwork'}, 1));

const submitted = (form: HTMLFormElement): FormDataEntryValue | null => new FormData(form).get('style');

describe('A form around the picker', () => {
  it('submits the recommended style under the picker’s name', async () => {
    const {form, picker} = await createForm();
    expect(submitted(form)).to.equal(null);
    await choose(picker, 'job');
    expect(submitted(form)).to.equal('headshot');
  });

  it('is not valid while a required picker has no answer, and says what is missing', async () => {
    const {form, picker} = await createForm();
    expect(form.checkValidity()).to.equal(false);
    expect(picker.validity.valueMissing).to.equal(true);
    expect(picker.validationMessage).to.equal('Answer at least one question.');
    await choose(picker, 'job');
    expect(form.checkValidity()).to.equal(true);
  });

  it('takes all answers back when it is reset', async () => {
    const {form, picker} = await createForm();
    await choose(picker, 'artwork');
    form.reset();
    await settled(picker);
    expect(picker.answers).to.deep.equal({});
    expect(submitted(form)).to.equal(null);
    const again = await createPicker(html`<shoot-picker session=${picker.session}></shoot-picker>`);
    expect(again.answers).to.deep.equal({});
  });

  it('gives the answers back after the visitor went back and forward, where nothing is kept on the device', async () => {
    const {form, picker} = await createForm('off');
    picker.formStateRestoreCallback(KEPT);
    await settled(picker);
    expect(submitted(form)).to.equal('portrait');
  });

  it('does not give back what the visitor has made it forget meanwhile', async () => {
    const {form, picker} = await createForm();
    picker.formStateRestoreCallback(KEPT);
    await settled(picker);
    expect(submitted(form)).to.equal(null);
  });

  it('disables every control with its fieldset, and submits nothing', async () => {
    const {form, picker} = await createForm();
    await choose(picker, 'job');
    form.querySelector('fieldset')!.disabled = true;
    await settled(picker);
    expect(control(picker, 'job').matches(':disabled')).to.equal(true);
    expect(submitted(form)).to.equal(null);
  });

  it('leads from its label to the picker', async () => {
    const {form, picker} = await createForm();
    form.querySelector('label')!.click();
    expect(document.activeElement).to.equal(picker);
    expect(textOf(part(picker, 'heading'))).to.equal(textOf(picker.shadowRoot!.activeElement));
  });
});
