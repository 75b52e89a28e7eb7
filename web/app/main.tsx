/** The staff face. Its pages are told apart by their address. */
import { render } from 'preact';
import './staff.css';
import { whoIsHere } from './me.ts';
import { findPage } from './pages.ts';

const [[Page, params]] = await Promise.all([findPage(location.pathname), whoIsHere()]);
render(<Page {...params} />, document.body);
