// eslint-disable-next-line @nx/enforce-module-boundaries -- the workspace has one version, and this file is in no project
import { version } from '../../../package.json';

/** The version of the platform that this process runs. */
export const VERSION: string = version;
