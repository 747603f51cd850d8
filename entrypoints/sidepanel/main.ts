import '../../src/tones.css';
import '../../src/ui/page.css';
import '../../src/ui/claims.css';
import { startSidePanel } from '../../src/ui/side-panel.tsx';

startSidePanel(document);
