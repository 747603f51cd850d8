import '../../src/tones.css';
import '../../src/ui/page.css';
import '../../src/ui/claims.css';
import '../../src/ui/options.css';
import '../../src/ui/report.css';
import { startWelcome } from '../../src/ui/welcome.tsx';

startWelcome(document);
