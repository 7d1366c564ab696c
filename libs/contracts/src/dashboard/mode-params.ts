import { IsIn } from 'class-validator';
import { type Mode, MODES } from '../call-context';

/** Path parameter of what exists once for each mode. */
export class ModeParams {
  @IsIn(MODES)
  mode!: Mode;
}
