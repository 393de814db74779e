// Lets the compiler follow an import of a style sheet; Vite turns it into a file of its own.
declare module '*.css';
