import type { McpEnv } from './env';
import { ToolRefusal } from './tool-refusal';

/** What this process has spent, against its own limit. A batch counts with its highest price. */
export class Spending {
  private spent = 0;

  constructor(private readonly env: McpEnv) {}

  /** @throws ToolRefusal when the highest price exceeds what is left. */
  assertWithin(price: number): void {
    const left = this.env.maxCredits - this.spent;
    if (price > left)
      throw new ToolRefusal(
        `This can cost ${price} credits, and ${Math.max(0, left)} are left of MODERNLEADS_MAX_CREDITS. The user can raise it and restart.`,
      );
  }

  /** Whether the user is asked first. */
  mustConfirm(price: number, agreed: number | undefined): boolean {
    return price > this.env.confirmAbove && !(agreed !== undefined && agreed >= price);
  }

  add(credits: number): void {
    this.spent += credits;
  }
}
