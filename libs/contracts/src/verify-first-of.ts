import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { rpc } from './rpc';
import { EMAIL_FIELD_MAX, REASONS, type VerifyReason } from './verify';

/** Most candidates of one question, and most RCPT commands that may be spent on them. */
export const FIRST_OF_MAX = 50;

/** Which of these addresses exists? Put by lookup, which has guessed them. */
export class VerifyFirstOfJob {
  /** Addresses of one domain, likeliest first. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(FIRST_OF_MAX)
  @IsString({ each: true })
  @MaxLength(EMAIL_FIELD_MAX, { each: true })
  candidates!: string[];

  /** RCPT commands that may be spent on the candidates, 1 to 50. */
  @IsInt()
  @Min(1)
  @Max(FIRST_OF_MAX)
  max_probes!: number;
}

/**
 * `found`: `email` exists. `none`: every candidate that the budget allowed was refused as unknown, or the domain takes no mail at all.
 * `accepts_all`: the domain takes every address, so nothing can be told. `stopped`: the server refused us, was busy or could not be
 * asked before one was found; `reason` says why.
 */
export const FIRST_OF_OUTCOMES = ['found', 'none', 'accepts_all', 'stopped'] as const;
export type FirstOfOutcome = (typeof FIRST_OF_OUTCOMES)[number];

/** What was learned about one candidate. */
export class FirstOfAnswer {
  @IsString()
  email!: string;

  @IsIn(REASONS)
  reason!: VerifyReason;

  /** Reply code to its RCPT; null: it was not asked about. */
  @IsOptional()
  @IsInt()
  smtp_code!: number | null;
}

export class VerifyFirstOfResult {
  @IsIn(FIRST_OF_OUTCOMES)
  outcome!: FirstOfOutcome;

  /** The first candidate that exists; null unless `found`. */
  @IsOptional()
  @IsString()
  email!: string | null;

  /** Why it ended so. */
  @IsIn(REASONS)
  reason!: VerifyReason;

  /** RCPT commands that were spent on candidates. */
  @IsInt()
  probes!: number;

  /** In the order of the candidates, those that something was learned about. */
  @IsArray()
  answers!: FirstOfAnswer[];

  @IsOptional()
  @IsString()
  mx_host!: string | null;

  @IsOptional()
  @IsString()
  mail_provider!: string | null;

  @IsISO8601()
  checked_at!: string;

  /** Seconds after which asking again can give a final answer; only where the outcome is provisional. */
  @IsOptional()
  @IsInt()
  @Min(1)
  retry_after?: number;
}

/** The first of some candidate addresses that exists, in as few SMTP sessions as can be. */
export const verifyFirstOf = rpc({
  subject: 'verify.v1.first_of',
  callers: ['lookup'],
  request: VerifyFirstOfJob,
  reply: VerifyFirstOfResult,
  deadlineMs: 25_000,
  suppression: {
    subjects: ({ candidates }) => candidates.map((email) => ({ email })),
    without: ({ candidates, ...job }, listed) => {
      const left = candidates.filter((candidate) => !listed.some(({ email }) => email === candidate));
      return left.length ? { ...job, candidates: left } : undefined;
    },
    isNothing: ({ email }) => !email,
    withheld: (): VerifyFirstOfResult => ({
      outcome: 'stopped',
      email: null,
      reason: 'not_probeable',
      probes: 0,
      answers: [],
      mx_host: null,
      mail_provider: null,
      checked_at: new Date().toISOString(),
    }),
  },
});
