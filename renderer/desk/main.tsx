// The desk window starts here.
import '../ui/theme.css';
import './desk.css';
import { createRoot } from 'react-dom/client';
import { thisBrowser } from './browser/this-browser.ts';
import { DeskWindow } from './DeskWindow.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<DeskWindow browser={thisBrowser()} />);
