import { ToolRefusal } from './tool-refusal';

/** In credits. */
export interface SpendingLimits {
  /** A call that may cost more is confirmed by the user first. */
  readonly confirmAbove: number;
  /** What may be spent in all; Infinity: no limit of its own. */
  readonly maxCredits: number;
}

/** What has been spent, against a limit. A batch counts with its highest price. */
export class Spending {
  private spent = 0;

  constructor(private readonly limits: SpendingLimits) {}

  /** @throws ToolRefusal when the highest price exceeds what is left. */
  assertWithin(price: number): void {
    const left = this.limits.maxCredits - this.spent;
    if (price > left)
      throw new ToolRefusal(
        `This can cost ${price} credits, and ${Math.max(0, left)} are left of MODERNLEADS_MAX_CREDITS. The user can raise it and restart.`,
      );
  }

  /** Whether the user is asked first. */
  mustConfirm(price: number, agreed: number | undefined): boolean {
    return price > this.limits.confirmAbove && !(agreed !== undefined && agreed >= price);
  }

  add(credits: number): void {
    this.spent += credits;
  }
}
