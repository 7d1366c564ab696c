import {
  getRequestRoute,
  listRequestsRoute,
  type RequestDetail,
  type RequestPage,
  type RequestParams,
  type RequestQuery,
} from '@modernleads/contracts';
import { Controller } from '@nestjs/common';
import { type ApiCall, Call, Route } from '../http/api-call';
import { RequestLogService } from './request-log.service';

@Controller()
export class RequestLogController {
  constructor(private readonly requests: RequestLogService) {}

  @Route(listRequestsRoute)
  listRequests(@Call() call: ApiCall<RequestQuery>): Promise<RequestPage> {
    return this.requests.listRequests(call);
  }

  @Route(getRequestRoute)
  getRequest(@Call() call: ApiCall<object, object, RequestParams>): Promise<RequestDetail> {
    return this.requests.getRequest(call);
  }
}
