import '../../src/tones.css';
import '../../src/ui/page.css';
import '../../src/ui/claims.css';
import '../../src/ui/options.css';
import { startOptions } from '../../src/ui/options.tsx';

startOptions(document);
