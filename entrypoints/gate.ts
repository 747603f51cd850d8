import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startGate } from '../src/content/gate.ts';

export default defineUnlistedScript(() => startGate());
