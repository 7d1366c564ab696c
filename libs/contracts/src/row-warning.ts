import { IsInt, IsString, Min } from 'class-validator';

/** A value of a row that was left out; the rest of the row is used. */
export class RowWarning {
  /** Row number, counted from 1 without the line of column names. */
  @IsInt()
  @Min(1)
  row!: number;

  /** Field that the value was meant for, such as `phone`. */
  @IsString()
  field!: string;

  /** The value, cut after 100 characters. */
  @IsString()
  value!: string;

  /** Why it was left out. */
  @IsString()
  issue!: string;
}
