import { type CallContext, getSendingState, type SendingState, type SendingStateBody } from '@modernleads/contracts';
import { Handle } from '@modernleads/messaging';
import { Controller } from '@nestjs/common';
import { SendingStateService } from './sending-state.service';

@Controller()
export class SendingStateController {
  constructor(private readonly sending: SendingStateService) {}

  @Handle(getSendingState)
  getSendingState({ probe_domain }: SendingStateBody, _context: CallContext): Promise<SendingState> {
    return this.sending.getState(probe_domain);
  }
}
