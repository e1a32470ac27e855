import '@kern-ux/native/dist/kern.min.css';
import './styles/fonts.css';
import './styles/base.css';
import './styles/frame.css';
import './styles/parts.css';
import './styles/forms-and-tables.css';
import './styles/cases.css';
import './styles/sheet.css';
import './styles/client.css';
import './styles/provider.css';
import './styles/courses.css';
import './styles/meetings.css';
import './styles/planning.css';
import './styles/objectives.css';
import './styles/finder.css';
import './styles/trends.css';
import './styles/indicators.css';
import './styles/surveys.css';
import './styles/measures.css';
import './styles/reviews.css';
import './styles/administration.css';
import './styles/start-page.css';
import './styles/imports.css';
import './styles/selection.css';
import './styles/print.css';
import './styles/coverage.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { createQueryClient } from './api/query-client.js';
import { printOnLightPaper } from './parts/frame/light-paper.js';
import { loadAnewAfterUpdate } from './parts/frame/load-anew.js';
import { router } from './routes/router.js';

printOnLightPaper();
loadAnewAfterUpdate();

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={createQueryClient()}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
