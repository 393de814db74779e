// The practice dock starts here.
import '../ui/theme.css';
import './dock.css';
import { createRoot } from 'react-dom/client';
import { DockWindow } from './DockWindow.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<DockWindow />);
