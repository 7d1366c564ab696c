import { queue } from '@modernleads/contracts';
import { IsInt } from 'class-validator';

export class Errand {
  @IsInt()
  number!: number;
}

export const errands = queue({ name: 'worker.errand', owner: 'worker-service', job: Errand });
/** Who has begun what, and what may end; made by the suite. */
export const TABLES = 'CREATE TABLE begun (number integer, pid integer); CREATE TABLE may_end (number integer)';
