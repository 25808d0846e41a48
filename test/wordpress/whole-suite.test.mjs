import {expect} from 'chai';
import {debugLog} from './helpers/site.mjs';

// Mocha takes the files by their names: this one comes after all that could have made PHP complain.
describe('In all of this', () => {
  it('PHP has nothing to complain about', () => expect(debugLog()).to.equal(''));
});
