import '../../src/tones.css';
import '../../src/ui/page.css';
import '../../src/ui/claims.css';
import { startPopup } from '../../src/ui/popup.tsx';

startPopup(document);
