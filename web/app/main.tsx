/** The staff face. Its pages are told apart by their address. */
import { render } from 'preact';
import './staff.css';
import { NotebookPage } from '../notebook/notebook-page.tsx';
import { AboutPage } from './about-page.tsx';
import { readAddress } from './address.ts';
import { ListPage } from './list-page.tsx';
import { NowherePage } from './nowhere-page.tsx';

function Page() {
  const address = readAddress(location.pathname);
  switch (address.page) {
    case 'list':
      return <ListPage />;
    case 'notebook':
      return <NotebookPage slug={address.slug} notebook={address.notebook} />;
    case 'about':
      return <AboutPage about={address.about} />;
    case 'nowhere':
      return <NowherePage />;
  }
}

render(<Page />, document.body);
