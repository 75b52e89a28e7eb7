/** A part of the replications, in a process of its own: from the first number up to the second. Writes its cells as JSON. */
import { disclosureSettings } from '../../analysis/disclosure/settings.ts';
import { addReplication, emptyCells } from '../../analysis/simulation/interval-coverage.ts';

const [from, to] = process.argv.slice(2).map(Number) as [number, number];
const cells = emptyCells();
for (let replication = from; replication < to; replication++) addReplication(cells, replication, disclosureSettings);
process.stdout.write(JSON.stringify(cells));
