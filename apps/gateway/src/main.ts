import 'reflect-metadata';
import { bootstrapHttp } from '@modernleads/platform';
import { AppModule } from './app.module';
import { createHttpApp } from './http/http-app';

void bootstrapHttp((options) => createHttpApp(AppModule, options));
