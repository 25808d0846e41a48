import {expect} from 'chai';
import {readMessageNames} from '../../scripts/rollup/source-messages.mjs';

describe('the messages of the built files', () => {
  const names = readMessageNames();

  it('are named shortly by their text, and each by a name of its own', () => {
    expect(new Set(names.values())).to.have.lengthOf(names.size);
    expect(names.get('checklist-undo')).to.match(/^\w{4}$/);
  });

  it('keep their id where English has one word for two things', () => {
    expect(names.get('style-both-name')).to.equal('style-both-name');
    expect(names.get('style-both-label')).to.equal('style-both-label');
  });
});
