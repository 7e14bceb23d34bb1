import { QueryClientProvider } from '@tanstack/react-query';
import { App, ConfigProvider, Grid } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { createQueryClient } from './api/query.client.js';
import { routes } from './routes.js';
import './shell/base.css';
import { themeFor } from './shell/theme.js';

dayjs.locale('zh-cn');
const router = createBrowserRouter(routes);
const queries = createQueryClient();

function Bihuan() {
  const { md } = Grid.useBreakpoint();
  return (
    <ConfigProvider locale={zhCN} theme={themeFor(md === false)} button={{ autoInsertSpace: false }}>
      <App component={false}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Bihuan />
  </StrictMode>,
);
