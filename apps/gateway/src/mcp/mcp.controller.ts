import { Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { McpService } from './mcp.service';

const METADATA = '.well-known/oauth-protected-resource';
/** Bytes of a message. Longer lists of rows are sent to the REST API, or as files where the server runs beside its user. */
const BODY_LIMIT = 1_048_576;

/** The Model Context Protocol: the ten tools for AI assistants. */
@Controller()
export class McpController {
  constructor(private readonly mcp: McpService) {}

  @Post('mcp')
  @HttpCode(200)
  @RouteConfig({ guard: { scopes: [], bodyLimit: BODY_LIMIT, metadata: `/${METADATA}/mcp` } })
  post(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.mcp.answer(request, reply);
  }

  @Get([METADATA, `${METADATA}/mcp`])
  metadata(): Record<string, unknown> {
    return this.mcp.resourceMetadata;
  }
}
