/** The staff face. Two pages, told apart by their address. */
import { render } from 'preact';
import './staff.css';
import { ListPage } from './list-page.tsx';
import { NotebookPage } from '../notebook/notebook-page.tsx';

const address = /^\/m\/([^/]+)\/n\/([^/]+)\/?$/.exec(location.pathname);
const page = address ? <NotebookPage slug={decodeURIComponent(address[1]!)} notebook={decodeURIComponent(address[2]!)} /> : <ListPage />;

render(page, document.body);
