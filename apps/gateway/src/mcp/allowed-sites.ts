import {
  hostHeaderValidationResponse,
  localhostAllowedHostnames,
  localhostAllowedOrigins,
  originValidationResponse,
} from '@modelcontextprotocol/server';
import { Injectable } from '@nestjs/common';
import { GatewayEnv } from '../env';

/** The Host and Origin headers under which MCP is served: a page of another site cannot use a browser, or a name that it points here, to reach it. */
@Injectable()
export class AllowedSites {
  private readonly hosts: string[];
  private readonly origins: string[];

  constructor({ publicUrl, MCP_HOSTS, MCP_ORIGINS }: GatewayEnv) {
    const { hostname } = new URL(publicUrl);
    this.hosts = [hostname, ...localhostAllowedHostnames(), ...MCP_HOSTS];
    this.origins = [hostname, ...localhostAllowedOrigins(), ...MCP_ORIGINS];
  }

  /** @returns the refusal of a request from elsewhere, with status 403. A request without an Origin comes from no browser. */
  refusalOf(request: Request): Response | undefined {
    return hostHeaderValidationResponse(request, this.hosts) ?? originValidationResponse(request, this.origins);
  }
}
