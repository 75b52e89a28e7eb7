/** Why folders or database cannot be opened: told by `npm start` and by every command that works on what is stored. */
import type { Text } from '../../survey/text.ts';

export const openingTexts = {
  folderInUse: (folder: string, pid: number): Text => ({
    sv: `Databasen i ${folder} används av en annan Motvikt (process ${pid}). Stoppa den först, eller sätt DATA_DIR till en annan mapp.`,
    en: `The database in ${folder} is in use by another Motvikt (process ${pid}). Stop it first, or set DATA_DIR to another folder.`,
  }),
  /** @param file that stands where a folder should */
  noFolder: (setting: string, folder: string, file: string): Text => ({
    sv: `${setting} (${folder}): ${file} är en fil, inte en mapp. Sätt ${setting} till en mapp.`,
    en: `${setting} (${folder}): ${file} is a file, not a folder. Set ${setting} to a folder.`,
  }),
  /** @param why as the system says it, in English */
  notWritable: (setting: string, folder: string, why: string): Text => ({
    sv: `${setting} (${folder}) går inte att skriva i: ${why}. Ge den här användaren rätt att skriva där, eller sätt ${setting} till en annan mapp.`,
    en: `${setting} (${folder}) cannot be written: ${why}. Give this user the right to write there, or set ${setting} to another folder.`,
  }),
  /** @param why as the database's driver says it, in English */
  databaseUnreachable: (database: string, why: string): Text => ({
    sv: `Databasen ${database} svarar inte: ${why}. Stämmer DATABASE_URL, och är PostgreSQL igång?`,
    en: `The database at ${database} does not answer: ${why}. Is DATABASE_URL right, and is PostgreSQL running?`,
  }),
  notSetUp: (where: string): Text => ({
    sv: `Det finns ingen Motvikt i ${where}. Stämmer DATA_DIR och DATABASE_URL? En ny installation görs i ordning när servern startar: npm start.`,
    en: `There is no Motvikt in ${where}. Are DATA_DIR and DATABASE_URL right? A new installation is set up when the server starts: npm start.`,
  }),
  /** @param statements that a superuser runs once */
  rolesMissing: (user: string, roles: string, statements: string): Text => ({
    sv: `Databasens användare ${user} får varken ta eller skapa rollerna ${roles}. Kör en gång som superanvändare, i Motvikts databas: ${statements}`,
    en: `The database user ${user} may neither take nor create the roles ${roles}. As a superuser, run once in the database of Motvikt: ${statements}`,
  }),
} as const;
