/** The pupil's face: the form that an address with a class opens. */
import { codeInAddress } from './code-from-address.ts';
import { render } from 'preact';
import './pupil.css';
import { forgetOnReturn } from './leave.ts';
import { PupilPage } from './pupil-page.tsx';

forgetOnReturn();
const [, , slug = '', , classId = ''] = location.pathname.split('/');
render(
  <PupilPage address={{ slug: decodeURIComponent(slug), class: decodeURIComponent(classId) }} code={codeInAddress} />,
  document.getElementById('form')!,
);
// Hashed files of ours alone, so that a class' second load and another language cost no network. Nothing depends on it.
navigator.serviceWorker?.register('/pupil-worker.js', { scope: location.pathname.replace(/[^/]*$/, '') }).catch(() => {});
