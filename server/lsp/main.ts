import './keep-compiled.ts';
import { start } from './start.ts';

start(process.argv.includes('--node-ipc') ? 'node-ipc' : 'stdio');
