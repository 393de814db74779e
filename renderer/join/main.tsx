// The joining page starts here.
import '../ui/theme.css';
import './join.css';
import { createRoot } from 'react-dom/client';
import { JoinWindow } from './JoinWindow.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<JoinWindow />);
