import { BuyerContext, type CallContext, compileValidator, putBuyerContext } from '@modernleads/contracts';
import { askService } from './ask-service';
import { bytesOf } from './people';
import { Refusal } from './refusal';
import { type Result, withInstance } from './verbs/verb';

/** Puts the buyer context of a JSON file in force. @throws Refusal for an account that there is not, and for a file that cannot be read. */
export async function setBuyerContext(owner: Pick<CallContext, 'accountId' | 'mode'>, file: string): Promise<Result> {
  const context = contextIn(await bytesOf(file, 'file'), file);
  const known = await withInstance(({ accounts }) => accounts.findAccount(owner.accountId));
  if (!known) throw new Refusal(`--account: no account ${owner.accountId}`);
  const { hash, version } = await askService(owner, putBuyerContext, context);
  return { hash, version };
}

function contextIn(bytes: Buffer, file: string): BuyerContext {
  const outcome = compileValidator(BuyerContext)(jsonIn(bytes, file));
  if (outcome.ok) return outcome.value;
  throw new Refusal(`--file: ${file}: ${outcome.details.map(({ field, issue }) => `${field} ${issue}`).join('; ')}`);
}

function jsonIn(bytes: Buffer, file: string): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new Refusal(`--file: ${file} is no JSON: write what PUT /v1/buyer-context takes`);
  }
}
