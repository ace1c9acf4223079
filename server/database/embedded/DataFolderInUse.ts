/** A live process holds the data folder; `holderPid` is its process id. */
export class DataFolderInUse extends Error {
  readonly dataFolder: string;
  readonly holderPid: number;

  constructor(dataFolder: string, holderPid: number) {
    super(
      `The data folder ${dataFolder} is in use by process ${holderPid}: ` +
        'stop that process or choose another data folder.',
    );
    this.name = 'DataFolderInUse';
    this.dataFolder = dataFolder;
    this.holderPid = holderPid;
  }
}
