import { Matches } from 'class-validator';

/** The `next_cursor` of a page, in the form that its list gives it. */
export function IsPageCursor(form: RegExp): PropertyDecorator {
  return Matches(form, { message: 'must be the next_cursor of a page' });
}
