/** The staff face. Its pages are told apart by their address. */
import { render } from 'preact';
import './staff.css';
import { findPage } from './pages.ts';

const [Page, params] = await findPage(location.pathname);
render(<Page {...params} />, document.body);
