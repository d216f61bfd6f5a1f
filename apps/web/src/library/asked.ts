// What was typed into the search. It lives as long as the page and stands in no address: what someone looks for is theirs.
import { observable } from '../state/observable.ts';

export const asked = observable('');
