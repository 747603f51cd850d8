import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPainter } from '../src/content/painter.ts';

export default defineUnlistedScript(() => startPainter());
