import '../../src/tones.css';
import '../../src/ui/page.css';
import '../../src/ui/claims.css';
import '../../src/ui/options.css';
import '../../src/ui/report.css';
import { startReport } from '../../src/ui/report-page.tsx';

startReport(document);
