import { queue } from '@modernleads/contracts';
import { IsInt } from 'class-validator';

export class Errand {
  @IsInt()
  number!: number;
}

export const errands = queue({ name: 'worker.errand', owner: 'worker-service', job: Errand });
/** The table of started jobs and of jobs that may end; the suite creates it. */
export const TABLES = 'CREATE TABLE begun (number integer, pid integer); CREATE TABLE may_end (number integer)';
