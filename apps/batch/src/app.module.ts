import { Module } from '@nestjs/common';
import { CleanNamesController } from './clean-names.controller';

/** The table of contents of the service. */
@Module({ controllers: [CleanNamesController] })
export class AppModule {}
