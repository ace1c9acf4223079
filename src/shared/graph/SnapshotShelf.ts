import { codedError } from './CodedError.js';

/** The snapshots of reference data that requests under way may still be pinned to: the newest and the one before. */
export class SnapshotShelf<Snapshot> {
  private readonly snapshots = new Map<string, Snapshot>();

  put(id: string, snapshot: Snapshot): void {
    this.snapshots.delete(id);
    this.snapshots.set(id, snapshot);
    for (const old of [...this.snapshots.keys()].slice(0, -2)) this.snapshots.delete(old);
  }

  /** @throws CodedError UNAVAILABLE when the snapshot is not (or no longer) here. */
  pinned(id: string): Snapshot {
    const snapshot = this.snapshots.get(id);
    if (!snapshot) throw codedError('UNAVAILABLE');
    return snapshot;
  }
}
