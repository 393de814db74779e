// The wall screen starts here.
import '../ui/theme.css';
import './display.css';
import { createRoot } from 'react-dom/client';
import { DisplayWindow } from './DisplayWindow.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<DisplayWindow />);
