/** What `npm run import -- --help` says. */
export const IMPORT_HELP = `Brings your own offers, institutions and programmes into leerpad.

  npm run import -- oeapi <file or folder>   Open Education API v5 or v6: one thing, an array or a page { "items": [ … ] }
  npm run import -- rio <file or folder>     RIO LOD API v2: one answer, or { "/path/that/was/asked": answer, … }

  --dry-run            show what would change, and change nothing
  --strict             change nothing if anything is rejected
  --partial            what is not in the files is not gone
  --source NAME        name of the source; its imports replace each other (the name of the file or folder)
  --version 5|6        version of OEAPI, where the files do not tell it
  --provider BRIN      who provides the offers of which the files do not tell it, such as 25PT
  --credential CODE    what the offers are of of which the files do not tell it, such as crebo:25737
  --track TRACK        the track of the offers of which the files do not tell it: BOL, BBL, OVO, COURSE, …
  --help               this text

It writes into the database of DATABASE_URL, or into the embedded one of DATA_FOLDER, also while leerpad runs on it.
All is written in one transaction, and what is written already is not written again.

Exit code 0: done. 1: nothing was changed, since a file cannot be read or writing failed. 2: the command line is not
understood. 3: done, but something was rejected. 4: with --strict, something was rejected and nothing was changed.
`;
