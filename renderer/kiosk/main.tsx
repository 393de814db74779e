// Starts the kiosk window.
import { createRoot } from 'react-dom/client';
import '../ui/theme.css';
import './kiosk.css';
import { KioskWindow } from './KioskWindow.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('the kiosk page has no root element');
createRoot(root).render(<KioskWindow />);
