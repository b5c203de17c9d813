import 'graphiql/setup-workers/vite';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './style.css';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { loadExamples } from './examples';

const examples = await loadExamples();
createRoot(document.getElementById('root')!).render(<App examples={examples} />);
