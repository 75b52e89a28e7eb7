/** Whether somebody else has saved the notebook since: asked now and then while the page is looked at. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { getRevisions, type RevisionHead } from '../revisions/revision-api.ts';

const lookForOthersMs = 30_000;

/** @param base the revision that is written on @returns the newer one, and forgets it */
export function useNewerRevision(slug: string, notebook: string, base: number): [RevisionHead | null, () => void] {
  const [newer, setNewer] = useState<RevisionHead | null>(null);
  const now = useRef(base);
  now.current = base;
  useEffect(() => {
    const look = () => {
      if (document.hidden) return;
      getRevisions(slug, notebook).then(
        ({ revisions }) => setNewer(revisions[0]!.revision > now.current ? revisions[0]! : null),
        // It is asked again soon.
        () => {},
      );
    };
    const timer = setInterval(look, lookForOthersMs);
    return () => clearInterval(timer);
  }, []);
  return [newer, () => setNewer(null)];
}
