import 'reflect-metadata';
import { RpcServer } from '@modernleads/messaging';
import { bootstrapService } from '@modernleads/platform';
import { AppModule } from './app.module';

void bootstrapService(AppModule, RpcServer);
