import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDefinition, type DefinitionFile, type DefinitionReading } from '../../survey/format/read-definition.ts';

/**
 * A definition from its folder: `definition.json`, the JSON files beside it and in its other folders, and the wordings under `wordings/`.
 *
 * @param wordings further wording files, such as an official wording that its holder may use
 */
export function readDefinitionFolder(folder: string, wordings: readonly DefinitionFile[] = []): DefinitionReading {
  const file = (name: string): DefinitionFile => ({ name, text: readFileSync(join(folder, name), 'utf8') });
  const jsonIn = (name: string): string[] =>
    existsSync(join(folder, name))
      ? readdirSync(join(folder, name), { withFileTypes: true })
          .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
          .map((entry) => join(name, entry.name))
          .sort()
      : [];
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'wordings');
  const parts = [...jsonIn('.'), ...folders.flatMap(({ name }) => jsonIn(name))].filter((name) => name !== 'definition.json');
  return readDefinition(file('definition.json'), parts.map(file), [...jsonIn('wordings').map(file), ...wordings]);
}
