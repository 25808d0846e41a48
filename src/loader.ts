import {loadShootkit} from './platform/load-shootkit.js';
import {ELEMENTS_AND_PLACEHOLDERS, followElements} from './platform/widgets.js';

let loading: Promise<void> | undefined;

const load = async (): Promise<void> => {
  await loadShootkit();
  observer.disconnect();
};

const observer = followElements(ELEMENTS_AND_PLACEHOLDERS, () => {
  loading ??= load();
});
